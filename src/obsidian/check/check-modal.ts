import { Modal } from 'obsidian';
import { problemWords } from '../../core/words/problem-words';
import type { VaultProblem } from '../../core/vault/vault-problems';
import { openLine, paneOf } from '../open-note';
import type { Parts } from '../plugin-parts';

/** More problems than these are slow to show, and are better listed on the command line. */
const MOST_SHOWN = 500;
/** Characters of a line that are quoted: enough to know it again. */
const LONGEST_QUOTE = 200;

/** Lists what was not understood; a click opens the line. Config files cannot be opened, so they are only named. */
export class CheckModal extends Modal {
  readonly #parts: Parts;
  readonly #problems: readonly VaultProblem[];
  readonly #notes: number;

  constructor(parts: Parts, problems: readonly VaultProblem[], notes: number) {
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
    this.modalEl.addClass('small-wins-modal');
    contentEl.createEl('p', { text: check.summary(problems.length, this.#notes) });
    const list = contentEl.createEl('ul', { cls: 'small-wins-checked' });
    for (const problem of problems.slice(0, MOST_SHOWN)) this.#add(list, problem);
    const more = problems.length - MOST_SHOWN;
    if (more > 0) contentEl.createEl('p', { text: check.more(more) });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #add(list: HTMLElement, problem: VaultProblem): void {
    const { app, words } = this.#parts;
    const { path, line } = problem;
    const item = list.createEl('li');
    const place = `${path}:${line + 1}`;
    if (app.vault.getFileByPath(path) === null) {
      item.createEl('strong', { text: path });
    } else {
      const link = item.createEl('button', { cls: 'small-wins-checked-place', text: place });
      link.addEventListener('click', (event) => {
        this.close();
        void openLine(app, path, line, paneOf(event));
      });
    }
    addMessage(item.createEl('p'), problemWords(problem, words));
    void this.#quote(item.createEl('code', 'small-wins-checked-line'), path, line);
  }

  /** Shows the line that is meant, once it is read; the first of a note's properties says nothing. */
  async #quote(place: HTMLElement, path: string, line: number): Promise<void> {
    const file = this.#parts.app.vault.getFileByPath(path);
    const text = file === null ? '' : await this.#parts.app.vault.cachedRead(file);
    const quoted = text.split(/\r\n|\r|\n/)[line]?.trim() ?? '';
    if (quoted !== '---') place.setText(quoted.slice(0, LONGEST_QUOTE));
  }
}

/** Renders the parts of a message in `backticks` as code. */
function addMessage(paragraph: HTMLElement, message: string): void {
  message.split(/`([^`]+)`/).forEach((text, i) => {
    if (i % 2 === 1) paragraph.createEl('code', { text });
    else paragraph.appendText(text);
  });
}
