import type { App, TFile } from 'obsidian';
import { MarkdownView } from 'obsidian';
import { inOneForm } from '../core/text/one-form';
import { Refusal } from '../core/words/refusal';
import { interfaceWords } from './languages';

/** Milliseconds that the app may take to merge what another program wrote into an open note. */
const MERGE_WITHIN_MS = 3_000;
const MERGE_STEP_MS = 20;

/** What is typed in the editors of notes, and whether it is on the disk. */
export class OpenNotes {
  readonly #app: App;

  /** For views whose text the disk has refused: the text that the app believes is saved, and the one that is. */
  readonly #unsaved = new WeakMap<
    MarkdownView,
    { readonly taken: string | null; readonly saved: string }
  >();

  constructor(app: App) {
    this.#app = app;
  }

  /** The disk has refused a view's text: `saved` is still what is there. */
  keepUnsaved(view: MarkdownView, saved: string): void {
    this.#unsaved.set(view, { taken: lastSaved(view), saved });
  }

  /**
   * The text on the disk, once all editors of the note have merged what other programs wrote there. Rejects with a
   * Refusal if the app does not get to it in time.
   */
  async merged(file: TFile): Promise<string> {
    const { saved, isMerged } = await this.awaitMerge(file);
    if (!isMerged) throw new Refusal(interfaceWords.failures.unmerged(file.path));
    return saved;
  }

  /**
   * The text on the disk, and whether all editors of the note have merged it: for a few seconds it waits until they
   * have.
   */
  async awaitMerge(file: TFile): Promise<{ readonly saved: string; readonly isMerged: boolean }> {
    for (let waited = 0; ; waited += MERGE_STEP_MS) {
      const saved = await this.#app.vault.read(file);
      const isMerged = this.#viewsOf(file).every((view) => {
        const known = this.#lastSaved(view);
        return known === null || inOneForm(known) === inOneForm(saved);
      });
      if (isMerged || waited >= MERGE_WITHIN_MS) return { saved, isMerged };
      await pause(MERGE_STEP_MS);
    }
  }

  #lastSaved(view: MarkdownView): string | null {
    const known = lastSaved(view);
    const failed = this.#unsaved.get(view);
    return failed !== undefined && failed.taken === known ? failed.saved : known;
  }

  /** The view in which a note may be being typed. Reading view has an editor too, but a hidden one. */
  typedIn(file: TFile): MarkdownView | null {
    return this.#viewsOf(file).find((view) => view.getMode() === 'source') ?? null;
  }

  #viewsOf(file: TFile): MarkdownView[] {
    return this.#app.workspace
      .getLeavesOfType('markdown')
      .map(({ view }) => view)
      .filter((view) => view instanceof MarkdownView)
      .filter((view) => view.file === file);
  }

  /** Saves what was typed in a note but is not on the disk; if nothing was, its line ends stay. */
  async saveTyped(file: TFile, saved: string): Promise<void> {
    for (const view of this.#viewsOf(file)) {
      if (inOneForm(view.getViewData()) !== inOneForm(saved)) await view.save();
    }
  }
}

/**
 * What the app last read from the disk for a view, or wrote there; null if that is not known. Missing from the
 * typings; the app sets it before it applies a change from the disk to the editor (seen in 1.13.7).
 */
function lastSaved(view: MarkdownView): string | null {
  const text: unknown = Reflect.get(view, 'lastSavedData');
  return typeof text === 'string' ? text : null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, milliseconds);
  });
}
