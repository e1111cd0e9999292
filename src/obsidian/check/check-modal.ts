import { Modal, Setting } from 'obsidian';
import { CONFIG_FILES } from '../../core/vault/config-files';
import { openSettings } from '../settings/open-settings';
import { problemWords } from '../../core/words/problem-words';
import type { FoldedProblem, ToldProblem } from '../../core/vault/folded-problems';
import { causeOf, foldProblems } from '../../core/vault/folded-problems';
import type { VaultProblem } from '../../core/vault/vault-problems';
import { appendDocsLink } from '../../views/elements/docs-link';
import { appendText, fillText, withIslands } from '../../views/elements/quotations';
import { hostTools } from '../icons';
import { openLine, paneOf } from '../open-note';
import type { PluginParts } from '../plugin-parts';
import { copyDiagnostics } from './copy-diagnostics';
import { dressModal } from '../speak-in';

/** More places than these are slow to show, and are better listed on the command line. */
const MOST_SHOWN = 500;
/** Characters of a line that are quoted: enough to know it again. */
const LONGEST_QUOTE = 200;

/**
 * Lists what was not understood, one item for each cause, with what to do about it first. Its places fold out, and a
 * click opens the line, or our settings. Other config files cannot be opened, so they are only named.
 */
export class CheckModal extends Modal {
  readonly #parts: PluginParts;
  readonly #problems: readonly VaultProblem[];
  readonly #notes: number;

  constructor(parts: PluginParts, problems: readonly VaultProblem[], notes: number) {
    super(parts.app);
    this.#parts = parts;
    this.#problems = problems;
    this.#notes = notes;
  }

  override onOpen(): void {
    const problems = this.#problems;
    const { contentEl } = this;
    const { check } = this.#parts.words;
    this.setTitle(check.title);
    dressModal(this.modalEl);
    contentEl.createEl('p', { text: check.summary(problems.length, this.#notes) });
    const list = contentEl.createEl('ul', { cls: 'small-wins-checked' });
    const { words } = this.#parts;
    const told = problems.map((problem) => ({
      ...problem,
      message: problemWords(problem, words),
      cause: causeOf(problem),
    }));
    for (const folded of foldProblems(told)) this.#add(list.createEl('li'), folded);
    new Setting(contentEl).addButton((button) =>
      button.setButtonText(check.diagnose).onClick(() => void copyDiagnostics(this.#parts)),
    );
  }

  rebuild(): void {
    this.onClose();
    this.onOpen();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #add(item: HTMLElement, folded: FoldedProblem): void {
    const { check } = this.#parts.words;
    const { message, alike, count } = folded;
    const cause = item.createEl('p');
    addMessage(cause, message);
    this.#addLink(cause, folded.code);
    if (count === 1) {
      this.#addPlace(item, folded);
      return;
    }
    const details = item.createEl('details');
    details.createEl('summary', { text: check.places(count) });
    const places = details.createEl('ul');
    details.addEventListener('toggle', () => {
      if (!details.open || places.hasChildNodes()) return;
      for (const each of alike.slice(0, MOST_SHOWN)) {
        const place = places.createEl('li');
        this.#addPlace(place, each);
        if (each.message !== message) addMessage(place.createEl('p'), each.message);
      }
      const more = count - MOST_SHOWN;
      if (more > 0) places.createEl('li', { text: check.more(more) });
    });
  }

  #addLink(cause: HTMLElement, code: string): void {
    const problem = this.#problems.find((each) => each.code === code);
    if (problem === undefined) return;
    const { words } = this.#parts;
    cause.appendText(' ');
    appendDocsLink(cause, { ...hostTools(this.app), words }, () => ({ problem: problem.code }));
  }

  #addPlace(item: HTMLElement, { path, line }: ToldProblem): void {
    const { app } = this.#parts;
    const place = `${path}:${line + 1}`;
    if (path === `${app.vault.configDir}/${CONFIG_FILES.smallWins}`) {
      const open = item.createEl('button', {
        cls: 'small-wins-checked-place',
        text: this.#parts.words.settings.open,
      });
      open.addEventListener('click', () => {
        this.close();
        openSettings(this.#parts, null);
      });
    } else if (app.vault.getFileByPath(path) === null) {
      fillText(item.createEl('strong'), path);
    } else {
      const link = item.createEl('button', 'small-wins-checked-place');
      fillText(link, place);
      link.addEventListener('click', (event) => {
        this.close();
        void openLine(app, path, line, paneOf(event));
      });
    }
    void this.#quote(item.createEl('code', 'small-wins-checked-line'), path, line);
  }

  /** Shows the line that is meant, once it is read; the first of a note's properties says nothing. */
  async #quote(place: HTMLElement, path: string, line: number): Promise<void> {
    const file = this.#parts.app.vault.getFileByPath(path);
    const text = file === null ? '' : await this.#parts.app.vault.cachedRead(file);
    const quoted = text.split(/\r\n|\r|\n/)[line]?.trim() ?? '';
    if (quoted !== '---') fillText(place, quoted.slice(0, LONGEST_QUOTE));
  }
}

/** Renders the parts of a message in `backticks` as code. */
function addMessage(paragraph: HTMLElement, message: string): void {
  message.split(/`([^`]+)`/).forEach((text, i) => {
    if (i % 2 === 1) fillText(paragraph.createEl('code'), text);
    else {
      withIslands(paragraph, text, appendText);
    }
  });
}
