import type { WeeklyNotes } from '../calendar/weekly-note';
import type { Day } from '../calendar/day';
import type { Goals } from '../goals/goals';
import type { PatternsReport } from '../insight/patterns/pattern';
import type { DayContext } from '../journal/day-status';
import type { Journal } from '../journal/journal';
import type { Plan } from '../journal/plan';
import type { MergedNote, MergeOptions, ReviewPart } from './merge-note';
import { mergeNote } from './merge-note';
import { noteLinks } from './note-link';
import type { Words } from '../words/words';
import type { RegionProblem } from './regions';
import type { Review } from './review';
import { weeklyReview } from './review';
import { joinParts, reviewFreeText, reviewSections } from './review-note';

/** The vault that a review is about. */
export interface VaultToReview {
  readonly journal: Journal;
  readonly goals: Goals;
  readonly today: Day;
  readonly plan: Plan;
  readonly weekly: WeeklyNotes;
  readonly settings: {
    readonly quiet: boolean;
    readonly review: { readonly heatmap: boolean; readonly prompts: readonly string[] };
    readonly marks: { readonly step: readonly string[] };
  };
  /** of all notes: a link is by name if the name is unique among them */
  readonly paths: readonly string[];
  readonly words: Words;
  /** finds the patterns in days; null leaves patterns out */
  readonly patterns: ((context: DayContext) => PatternsReport) | null;
}

/** A week's review, as data and as what its note holds. */
export interface ComposedReview {
  readonly review: Review;
  /** written again whenever the notes change */
  readonly sections: readonly ReviewPart[];
  /** written once, and the user's from then on */
  readonly freeText: readonly ReviewPart[];
  /** the sections one after the other */
  readonly markdown: string;
}

/** The review of the week that begins on `first`, complete as of the vault's today. */
export function composeReview(vault: VaultToReview, first: Day): ComposedReview {
  const { journal, goals, today, plan, weekly, settings, paths, words, patterns } = vault;
  const review = weeklyReview(journal, plan, first, today, goals, patterns);
  const link = noteLinks([...paths, weekly.pathOf(first)]);
  const { heatmap, prompts } = settings.review;
  const sections = reviewSections(review, {
    words,
    link,
    goals,
    quiet: settings.quiet,
    heatmap,
  });
  const [stepTag = 'step'] = settings.marks.step;
  return {
    review,
    sections,
    freeText: reviewFreeText(prompts, stepTag, words, { review, link }),
    markdown: joinParts(sections),
  };
}

/**
 * Puts a review into the text of its note (null for a note that is yet to be made). The error says what is wrong, and
 * where.
 */
export function mergeReview(
  text: string | null,
  { review, sections, freeText }: ComposedReview,
  options: Pick<MergeOptions, 'template' | 'restore' | 'onEdited'>,
): MergedNote | { readonly error: RegionProblem } {
  return mergeNote(text, sections, { ...options, freeText, period: review.period });
}
