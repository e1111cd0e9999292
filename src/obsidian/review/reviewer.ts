import type { App, TFile } from 'obsidian';
import type { Period } from '../../core/calendar/period';
import { mergeReview } from '../../core/review/compose-review';
import type { MergedNote } from '../../core/review/merge-note';
import type { MergeOptions } from '../../core/review/note-merge';
import type { NoteDocument } from '../../core/review/note-document';
import { nameOf } from '../../core/text/note-name';
import { regionBodies } from '../../core/review/region-bodies';
import { titleOfPart } from '../../core/review/review-part';
import type { EditedPart, ReviewAnswer } from '../../views/forms/review-question';
import type { WholeVault } from '../../models/whole-vault';
import type { ExperimentIndex } from '../index/experiment-index';
import type { LiveJournal } from '../index/live-journal';
import type { PatternIndex } from '../index/pattern-index';
import type { Words } from '../../core/words/words';
import type { Logger } from '../logging/logger';
import { templateSettled } from '../logging/template-settled';
import { vaultNow } from '../api/read-vault';
import { noteStart } from '../note-start';
import type { SettingsStore } from '../../models/settings-store';
import { keepNotesLanguage } from '../notes-language';
import { Refusal } from '../../core/words/refusal';
import { composedReview } from './composed-review';
import type { VaultWriter } from '../vault-writer';

/** A review that is now in its note. */
export interface WrittenReview extends Pick<MergedNote, 'changed' | 'created' | 'kept' | 'moved'> {
  readonly file: TFile;
  readonly isNew: boolean;
  /** parts of other periods' reviews in this note, which were left alone */
  readonly foreign: number;
}

/** Asks what to do with parts that were edited by hand; null: write nothing. */
export type AskAboutEdits = (
  note: string,
  parts: readonly EditedPart[],
) => Promise<ReviewAnswer | null>;

/** What a review is read from, and written with. */
export interface ReviewerParts {
  readonly app: App;
  readonly live: LiveJournal;
  readonly writer: VaultWriter;
  readonly logger: Pick<Logger, 'settled'>;
  readonly patterns: PatternIndex;
  readonly experiments: ExperimentIndex;
  readonly words: Words;
  /** of what is written */
  readonly noteWords: Words;
  readonly store: SettingsStore;
}

/** Writes reviews into their notes, around whatever else is there. */
export class Reviewer {
  readonly #parts: ReviewerParts;
  readonly #ask: AskAboutEdits;

  constructor(parts: ReviewerParts, ask: AskAboutEdits) {
    this.#parts = parts;
    this.#ask = ask;
  }

  /** The note of a period's review; null if there is none. */
  noteOf(period: Period): TFile | null {
    const { app, live } = this.#parts;
    return app.vault.getFileByPath(live.setup.reviews.pathOf(period));
  }

  /**
   * Writes the review of a period. Null if the user was asked and chose to leave the note alone.
   * On failure rejects, with nothing written: a Refusal says why.
   */
  async write(period: Period, restore = false): Promise<WrittenReview | null> {
    const { app, writer } = this.#parts;
    const vault = await this.#read();
    const { setup } = vault;
    const path = setup.reviews.pathOf(period);
    const { template } = setup.reviews.locationOf(period.kind);
    const isNew = app.vault.getFileByPath(path) === null;
    const start = isNew
      ? await noteStart(app, setup, { template, path, day: period.first }, this.#parts.words)
      : null;
    if (start?.isFilledLater === true) {
      await writer.change(path, (text) => ({ text: text ?? start.text }));
      await templateSettled(app, path);
    }
    const document = {
      ...composedReview(this.#parts, { ...vault, words: this.#parts.noteWords }, period),
      path,
    };
    const written = await this.#writeNote(document, { template: start?.text ?? null, restore });
    return written && { ...written, isNew };
  }

  /** Writes any other document, composed of the vault as it is now; else as {@link write}. Null if there is none. */
  async writeDocument(
    compose: (vault: WholeVault) => NoteDocument | null,
  ): Promise<WrittenReview | null> {
    const document = compose(await this.#read());
    if (document === null) return null;
    const isNew = this.#parts.app.vault.getFileByPath(document.path) === null;
    const written = await this.#writeNote(document, { template: null, restore: false });
    return written && { ...written, isNew };
  }

  async #read(): Promise<WholeVault> {
    const { live, logger, words } = this.#parts;
    await live.refresh();
    // A line sent by Enter just before the button was pressed belongs in the review too.
    await logger.settled();
    if (live.progress !== null) throw new Refusal(words.failures.reading);
    return vaultNow(this.#parts);
  }

  async #writeNote(
    document: NoteDocument,
    start: Pick<ReviewMerge, 'template' | 'restore'>,
  ): Promise<Omit<WrittenReview, 'isNew'> | null> {
    const options: ReviewMerge = { ...start, onEdited: 'keep' };
    const answer = await this.#answerFor(document, options);
    if (answer === null) return null;
    const written = await this.#parts.writer.change(document.path, (text) =>
      this.#merged(text, document, { ...options, onEdited: answer }),
    );
    keepNotesLanguage(this.#parts.store);
    return { ...written, foreign: written.foreign.length };
  }

  async #answerFor(document: NoteDocument, options: ReviewMerge): Promise<ReviewAnswer | null> {
    const text = await this.#parts.writer.read(document.path);
    if (text === null) return 'keep';
    const { kept } = this.#merged(text, document, options);
    if (kept.length === 0) return 'keep';
    const bodies = regionBodies(text, document.period);
    const parts = document.sections
      .filter(({ name }) => kept.includes(name))
      .map((part) => ({
        title: titleOfPart(part),
        yours: bodies.get(part.name) ?? '',
        theirs: part.markdown.trim(),
      }));
    return this.#ask(nameOf(document.path), parts);
  }

  #merged(text: string | null, document: NoteDocument, options: ReviewMerge): MergedNote {
    const result = mergeReview(text, document, options);
    if (!('error' in result)) return result;
    const { line, problem } = result.error;
    const { failures, obstacles } = this.#parts.words;
    throw new Refusal(failures.line(document.path, line, obstacles.review(problem)));
  }
}

type ReviewMerge = Pick<MergeOptions, 'template' | 'restore' | 'onEdited'>;
