import type { App, TFile } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { dayWords } from '../../core/calendar/day-words';
import type { MergedNote, MergeOptions, ReviewPart } from '../../core/review/merge-note';
import { mergeNote } from '../../core/review/merge-note';
import { noteLinks } from '../../core/review/note-link';
import { nameOf } from '../../core/text/note-name';
import { regionBodies } from '../../core/review/region-bodies';
import { weeklyReview } from '../../core/review/review';
import { reviewFreeText, reviewSections } from '../../core/review/review-note';
import type { EditedPart, ReviewAnswer } from '../../views/forms/review-question';
import type { LiveJournal } from '../index/live-journal';
import type { PatternIndex } from '../index/pattern-index';
import type { VaultSetup } from '../../core/vault/vault-setup';
import type { Logger } from '../logging/logger';
import { noteQuiet } from '../logging/template-settled';
import { noteStart } from '../note-start';
import { Refusal } from '../refusal';
import type { VaultWriter } from '../vault-writer';

/** A review that stands in its note now. */
export interface WrittenReview extends Pick<MergedNote, 'changed' | 'created' | 'kept' | 'moved'> {
  readonly file: TFile;
  readonly isNew: boolean;
  /** parts of other periods' reviews in this note, which were left alone */
  readonly foreign: number;
}

/** Asks what becomes of parts that were edited by hand; null: nothing is written. */
export type AskAboutEdits = (
  note: string,
  parts: readonly EditedPart[],
) => Promise<ReviewAnswer | null>;

/** Writes weekly reviews into their notes, around whatever stands there. */
export class Reviewer {
  constructor(
    private readonly app: App,
    private readonly live: LiveJournal,
    private readonly writer: VaultWriter,
    private readonly logger: Pick<Logger, 'settled'>,
    private readonly patterns: PatternIndex,
    private readonly ask: AskAboutEdits,
  ) {}

  /** Where the review of a week is, or is to be made; null until the vault's config is read. */
  pathOf(first: Day): string | null {
    return this.live.setup?.weekly.pathOf(first) ?? null;
  }

  /** The note of a week's review; null where there is none. */
  noteOf(first: Day): TFile | null {
    const path = this.pathOf(first);
    return path === null ? null : this.app.vault.getFileByPath(path);
  }

  /**
   * Writes the review of the week that begins on `first`. Null where the user was asked and chose to leave the note as
   * it is. Rejects, with nothing written, where that cannot be done: a Refusal says why.
   */
  async write(first: Day, restore = false): Promise<WrittenReview | null> {
    await this.live.refresh();
    // Who presses Enter in the field and then the button means that line too.
    await this.logger.settled();
    const { setup, progress } = this.live;
    if (setup === null || progress !== null) {
      throw new Refusal(
        'Your notes are still being read. The review can be written when that is done.',
      );
    }
    const path = setup.weekly.pathOf(first);
    const isNew = this.app.vault.getFileByPath(path) === null;
    const start = isNew ? await noteStart(this.app, setup, setup.config.weekly, path, first) : null;
    if (start?.isFilledLater === true) {
      await this.writer.change(path, (text) => ({ text: text ?? start.text }));
      await noteQuiet(this.app, path);
    }

    const about = this.#review(setup, first);
    const sections = reviewSections(about.review, {
      words: dayWords(setup.language),
      link: about.link,
      quiet: setup.settings.quiet,
      heatmap: setup.settings.review.heatmap,
    });
    const [stepTag = 'step'] = setup.settings.marks.step;
    const options: MergeOptions = {
      period: { kind: 'week', first },
      freeText: reviewFreeText(setup.settings.review.prompts, stepTag, about),
      template: start?.text ?? null,
      restore,
      onEdited: 'keep',
    };
    const answer = await this.#answerFor(path, sections, options);
    if (answer === null) return null;
    const written = await this.writer.change(path, (text) =>
      merged(path, text, sections, { ...options, onEdited: answer }),
    );
    return { ...written, isNew, foreign: written.foreign.length };
  }

  #review(setup: VaultSetup, first: Day) {
    const { plan, weekly } = setup;
    const { journal, goals, today } = this.live;
    const paths = this.app.vault.getMarkdownFiles().map(({ path }) => path);
    return {
      review: weeklyReview(journal, plan, first, today, goals, (context) =>
        this.patterns.of(context, setup),
      ),
      link: noteLinks([...paths, weekly.pathOf(first)]),
    };
  }

  async #answerFor(
    path: string,
    sections: readonly ReviewPart[],
    options: MergeOptions,
  ): Promise<ReviewAnswer | null> {
    const text = await this.writer.read(path);
    if (text === null) return 'keep';
    const { kept } = merged(path, text, sections, options);
    if (kept.length === 0) return 'keep';
    const bodies = regionBodies(text, options.period);
    const parts = sections
      .filter(({ name }) => kept.includes(name))
      .map(({ name, markdown }) => ({
        title: titleOf(name, markdown),
        yours: bodies.get(name) ?? '',
        theirs: markdown.trim(),
      }));
    return this.ask(nameOf(path), parts);
  }
}

function merged(
  path: string,
  text: string | null,
  sections: readonly ReviewPart[],
  options: MergeOptions,
): MergedNote {
  const result = mergeNote(text, sections, options);
  if (!('error' in result)) return result;
  const { line, message } = result.error;
  throw new Refusal(`${path}, line ${line}: ${message} Nothing was written.`);
}

/** A part by its heading; what has none by its name, as a title. */
function titleOf(name: string, markdown: string): string {
  return /^#+ (.+)$/m.exec(markdown)?.[1] ?? name.charAt(0).toUpperCase() + name.slice(1);
}
