import type { ObsidianProtocolData } from 'obsidian';
import { ConfirmationModal } from 'obsidian';
import { nameOf } from '../../core/text/note-name';
import { logAndTell } from '../logging/log-notice';
import type { LogPreview, LogWish } from '../logging/logger';
import { tell } from '../notices';
import type { Parts } from '../plugin-parts';
import { Refusal } from '../refusal';
import { givenText } from './given-fields';
import { givenWish } from './given-wish';
import { configuredVault } from './read-vault';

/**
 * Answers `obsidian://small-wins?do=log&text=…`. Any web page can open such an address: so nothing is written before
 * the user has read what and where, unless the settings allow it; and one question stands at a time.
 */
export class LogLink {
  #isAsking = false;

  constructor(private readonly parts: Parts) {}

  /** Does what an address asks for; says in a notice why it cannot be done. Never rejects. */
  async open(params: ObsidianProtocolData): Promise<void> {
    await tell(() => this.#open(params));
  }

  async #open(params: ObsidianProtocolData): Promise<void> {
    const { app, live, logger } = this.parts;
    refuseUnknown(params.do);
    refuseOtherVault(params.vault, app.vault.getName());
    // Before the vault is waited for: what is too long must not be held.
    givenText(params, 'text');
    const vault = await configuredVault(live);
    const { text, date, area, goal } = params;
    const given = givenWish({ text, date, area, goal }, vault, live.today);
    const wish = { ...given, words: withoutMarkup(given.words) };
    const preview = await logger.preview(wish);
    if (!vault.setup.settings.log.askBeforeUri) {
      await logAndTell(this.parts, wish);
      return;
    }
    if (this.#isAsking) {
      throw new Refusal(
        'Another link still waits for your answer. Nothing was written for this one.',
      );
    }
    this.#ask(wish, given.words, preview);
  }

  #ask(wish: LogWish, words: string, preview: LogPreview): void {
    this.#isAsking = true;
    const modal = new ConfirmationModal(this.parts.app);
    modal
      .setTitle('Log this?')
      .setContent(this.#question({ ...wish, words }, preview))
      .setCloseCallback(() => {
        this.#isAsking = false;
      });
    modal
      .addClass('small-wins-modal')
      .addButton((button) =>
        button
          .setButtonText('Log it')
          .setCta()
          .onClick(async () => {
            await logAndTell(this.parts, wish);
          }),
      )
      // The page that opened the address chose the moment: a key that was meant for something else must not say yes.
      .addButton((button) => button.setButtonText('Cancel').setCancel().setInitialFocus())
      .open();
  }

  #question({ words, day, area, goal }: LogWish, { path, isNew }: LogPreview): DocumentFragment {
    const { app, language, live } = this.parts;
    const about = [language.dates.named(day, live.today), area, goal];
    return createFragment((fragment) => {
      const where = fragment.createEl('p', { text: 'A link asks to write this line into ' });
      where.createEl('strong', { text: nameOf(path) });
      where.appendText(isNew ? ', a note that is made for it, in the vault ' : ', in the vault ');
      where.createEl('strong', { text: app.vault.getName() });
      where.appendText('.');
      // A long text scrolls, so that what is asked and the answers stay in sight; by keyboard too.
      fragment.createEl('blockquote', {
        cls: 'small-wins-asked',
        text: words,
        attr: { tabindex: 0 },
      });
      fragment.createEl('p', {
        cls: 'small-wins-asked-about',
        text: language.words.list(about.filter((part) => part !== null)),
      });
    });
  }
}

function refuseUnknown(action: string | undefined): void {
  if (action === 'log') return;
  const what =
    action === undefined || action === 'true'
      ? 'This link does not say what to do.'
      : `This link asks for “${action.slice(0, 40)}”, which Small Wins does not know.`;
  throw new Refusal(`${what} It knows do=log. Nothing was written.`);
}

/** Obsidian opens the vault that an address names, by its name or its id; another one must not get the line. */
function refuseOtherVault(named: string | undefined, name: string): void {
  if (named === undefined || named === name || /^[0-9a-f]{16}$/.test(named)) return;
  throw new Refusal(
    `This link is for the vault “${named.slice(0, 80)}”, and this one is “${name}”. Nothing was written.`,
  );
}

/**
 * A stranger's text says what it says and does nothing: no HTML, no code that a plugin would run, no picture that would
 * be loaded from somewhere, no command of Templater's. Its own backslashes must not undo that.
 */
function withoutMarkup(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/`|<(?=[a-z/!?%])/gi, '\\$&')
    .replace(/<%/g, '<\\%')
    .replace(/!\[/g, '!\\[');
}
