import type { App } from 'obsidian';
import { MarkdownView } from 'obsidian';
import type { EditorJournal } from './editor-journal';
import { shownEntries } from './note-marks';

/** What is said of each entry, by its note and its line. */
type Said = ReadonlyMap<string, string>;

/**
 * The notes in Reading view. The app renders a section again where its text has changed; whether an entry in it counts
 * may follow from elsewhere: from a heading above it, a copy in another note, the day that has come.
 */
export class ReadingViews {
  readonly #app: App;
  readonly #journal: EditorJournal;
  readonly #said = new WeakMap<MarkdownView, Said>();

  constructor(app: App, journal: EditorJournal) {
    this.#app = app;
    this.#journal = journal;
  }

  /** Renders all of them again. */
  rerender(): void {
    for (const view of this.#views()) view.previewMode.rerender(true);
  }

  /** Renders those again in which something else has to be said of a line that is the same. */
  follow(): void {
    for (const view of this.#views()) {
      const before = this.#said.get(view);
      const said = this.#saidIn(view);
      this.#said.set(view, said);
      if (before === undefined) continue;
      const isOther = [...said].some(([line, words]) => (before.get(line) ?? words) !== words);
      if (isOther) view.previewMode.rerender(true);
    }
  }

  #views(): MarkdownView[] {
    return this.#app.workspace
      .getLeavesOfType('markdown')
      .map(({ view }) => view)
      .filter((view) => view instanceof MarkdownView)
      .filter((view) => view.getMode() === 'preview');
  }

  #saidIn(view: MarkdownView): Said {
    const path = view.file?.path ?? '';
    const text = view.getViewData();
    const lines = text.split(/\r\n|[\r\n]/);
    const note = this.#journal.read(path, text);
    const said = new Map<string, string>();
    const lineText = (line: number) => lines[line] ?? '';
    for (const shown of shownEntries(note, lineText, this.#journal, this.#journal.rules)) {
      const { entry, counts, hint } = shown;
      const line = `${path}\n${lineText(entry.line)}`;
      said.set(line, `${said.get(line) ?? ''}${String(counts)} ${hint ?? ''}\n`);
    }
    return said;
  }
}
