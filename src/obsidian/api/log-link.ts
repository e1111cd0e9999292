import type { Notice, ObsidianProtocolData } from 'obsidian';
import { ConfirmationModal } from 'obsidian';
import { Turns } from '../../core/text/turns';
import { nameOf } from '../../core/text/note-name';
import { drawProse } from '../../views/elements/prose';
import { logAndNotify } from '../logging/log-notice';
import type { LogWish } from '../../models/log-wish';
import type { LogPreview } from '../../models/log-preview';
import { previewLog } from '../logging/preview-log';
import { interfaceWords } from '../languages';
import { notify } from '../notices';
import { openModal } from '../open-modal';
import type { Door } from '../door';
import type { PluginParts } from '../plugin-parts';
import { Refusal, sentenceOf } from '../../core/words/refusal';
import { givenText } from '../../models/answers/given-fields';
import { givenWish } from '../../models/answers/given-wish';
import { refuseOtherVault } from './other-vault';
import { vaultNow } from './read-vault';

const { link } = interfaceWords.api;

/** Nobody clicks more links than this at once: the rest are dropped. */
const MOST_WAITING = 10;
/** Links per minute that may write without a question, where the settings allow that; after these, ask all the same. */
const MOST_UNASKED = 10;
const UNASKED_MS = 60_000;

/**
 * Answers `obsidian://small-wins?do=log&text=…`. Any web page can open such an address, thousands of times. So nothing
 * is written before the user has read what and where, unless the settings allow it. Questions come one at a time, and
 * a single notice says what was dropped.
 */
export class LogLink {
  readonly #door: Door;

  #isAsking = false;
  readonly #turns = new Turns();
  #waiting = 0;
  #leftOut = 0;
  #notice: Notice | null = null;
  /** times at which links wrote without a question, by the page's clock */
  #unasked: readonly number[] = [];

  constructor(door: Door) {
    this.#door = door;
  }

  /** Does what an address asks for, or says in a notice why it cannot. Never rejects. */
  open(params: ObsidianProtocolData): Promise<void> {
    if (this.#isAsking || this.#waiting >= MOST_WAITING) {
      this.#leaveOut();
      return Promise.resolve();
    }
    this.#waiting++;
    return this.#turns.take(async () => {
      try {
        await this.#open(params);
      } catch (error) {
        this.#say(sentenceOf(error, this.#door.words));
      } finally {
        this.#waiting--;
      }
    });
  }

  async #open(params: ObsidianProtocolData): Promise<void> {
    if (this.#isAsking) {
      this.#leaveOut();
      return;
    }
    refuseUnknown(params.do);
    // Before waiting for the vault: text that is too long must not be held in memory.
    givenText(params, 'text', this.#door.words);
    const parts = await this.#door.wait();
    const { app } = parts;
    refuseOtherVault(params.vault, app.vault.getName());
    const vault = vaultNow(parts);
    const { text, date, area, goal } = params;
    const given = givenWish({ text, date, area, goal }, vault);
    refuseMarkupInName(given.goal);
    const wish = { ...given, words: withoutMarkup(given.words) };
    const preview = await previewLog(parts, wish);
    if (!vault.setup.settings.log.askBeforeUri && this.#mayWriteUnasked()) {
      await logAndNotify(parts, wish);
    } else this.#ask(parts, wish, given.words, preview);
  }

  #mayWriteUnasked(): boolean {
    const now = performance.now();
    this.#unasked = this.#unasked.filter((at) => now - at < UNASKED_MS);
    if (this.#unasked.length >= MOST_UNASKED) return false;
    this.#unasked = [...this.#unasked, now];
    return true;
  }

  #leaveOut(): void {
    this.#leftOut++;
    this.#say(link.busy(this.#leftOut));
  }

  /** A flood of links gets one notice, which shows the newest. */
  #say(text: string): void {
    if (this.#notice?.messageEl.isConnected === true) this.#notice.setMessage(text);
    else this.#notice = notify(text);
  }

  #ask(parts: PluginParts, wish: LogWish, words: string, preview: LogPreview): void {
    this.#isAsking = true;
    const modal = new ConfirmationModal(parts.app);
    modal.setTitle(link.title).setContent(questionOf(parts, { ...wish, words }, preview));
    modal
      .addClass('small-wins-modal')
      // The page chose this moment: a key meant for something else must not confirm the question.
      .addButton((button) => button.setButtonText(link.cancel).setCancel().setInitialFocus())
      .addButton((button) =>
        button
          .setButtonText(link.submit)
          .setCta()
          .onClick(async () => {
            await logAndNotify(parts, wish);
          }),
      );
    openModal(modal, () => {
      this.#isAsking = false;
      this.#leftOut = 0;
    });
  }
}

/** What would be written, and where. */
function questionOf(
  { app, words, live }: PluginParts,
  { words: text, day, area, goal }: LogWish,
  { path, isNew }: LogPreview,
): DocumentFragment {
  const about = [words.dates.named(day, live.today), area, goal];
  return createFragment((fragment) => {
    drawProse(fragment.createEl('p'), link.question(nameOf(path), app.vault.getName(), isNew));
    // A long text scrolls, by keyboard too, so that the question and its buttons stay in sight.
    fragment.createEl('blockquote', {
      cls: 'small-wins-asked',
      text,
      attr: { tabindex: 0 },
    });
    fragment.createEl('p', {
      cls: 'small-wins-asked-about',
      text: words.list(about.filter((part) => part !== null)),
    });
  });
}

function refuseUnknown(action: string | undefined): void {
  if (action === 'log') return;
  throw new Refusal(
    action === undefined || action === 'true'
      ? link.noAction
      : link.otherAction(action.slice(0, 40)),
  );
}

/** A link finds its note by the letters of its name. Those cannot be escaped, so names with active text are refused. */
function refuseMarkupInName(goal: string | null): void {
  if (goal === null || !/[<>`"*?:\\]|%%|\{\{|\$=/.test(goal)) return;
  throw new Refusal(link.noteName(goal));
}

/**
 * Makes a stranger's text inert: no HTML, no code that a plugin would run, no picture that would be loaded, no
 * Templater command. Backslashes in the text must not undo that.
 */
function withoutMarkup(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/`|<(?=[a-z/!?%])/gi, '\\$&')
    .replace(/<%/g, '<\\%')
    .replace(/!\[/g, '!\\[');
}
