import type { Day } from '../calendar/day';
import type { Period, PeriodKind } from '../calendar/period';
import type { PeriodNotes } from '../calendar/period-notes';
import type { ExperimentReport } from '../experiments/experiments';
import type { Goals } from '../goals/goals';
import type { PatternsReport } from '../insight/patterns/patterns-report';
import type { DayContext } from '../journal/day-status';
import type { Journal } from '../journal/journal';
import type { Plan } from '../journal/plan';
import { promptsOf } from '../words/usual-settings';
import type { Words } from '../words/words';
import { periodFreeText, reviewFreeText } from './free-text';
import type { MergedNote } from './merge-note';
import type { MergeOptions } from './note-merge';
import type { ReviewPart } from './review-part';
import { mergeNote } from './merge-note';
import type { NoteDocument } from './note-document';
import type { NoteLink } from './note-link';
import { noteLinks } from './note-link';
import { periodSections } from './period-note';
import type { PeriodReview } from './period-review';
import { periodReview } from './period-review';
import type { MergeProblem } from '../words/region-problem';
import type { Review } from './review';
import { weeklyReview } from './review';
import { joinParts, reviewSections } from './review-note';
import { triedIn, triedList } from './tried-list';

/** The vault that a review is about. */
export interface VaultToReview {
  readonly journal: Journal;
  readonly goals: Goals;
  readonly today: Day;
  readonly plan: Plan;
  readonly reviews: PeriodNotes;
  readonly settings: {
    readonly quiet: boolean;
    readonly review: {
      readonly heatmap: boolean;
      readonly prompts: Readonly<Record<PeriodKind, readonly string[]>>;
      readonly pinned?: readonly string[];
    };
    readonly marks: { readonly step: readonly string[] };
  };
  /** of all notes: a link is by name if the name is unique among them */
  readonly paths: readonly string[];
  readonly words: Words;
  /** finds the patterns in days; null leaves patterns out */
  readonly patterns: ((context: DayContext) => PatternsReport) | null;
  /** what is tried and was, as of these days; left out where nothing is */
  readonly experiments?: (context: DayContext) => readonly ExperimentReport[];
}

/** A review, as data and as what its note holds. */
export interface ComposedReview {
  readonly period: Period;
  readonly review: ReviewData;
  /** the experiments that ran or ended in it */
  readonly tried: readonly ExperimentReport[];
  /** written again whenever the notes change */
  readonly sections: readonly ReviewPart[];
  /** written once, and the user's from then on */
  readonly freeText: readonly ReviewPart[];
  /** the sections one after the other */
  readonly markdown: string;
}

/** A week's review holds each of its entries, a longer one what they add up to. */
export type ReviewData =
  | { readonly kind: 'week'; readonly week: Review }
  | { readonly kind: 'longer'; readonly period: PeriodReview };

/** The review of a period, complete as of the vault's today. */
export function composeReview(vault: VaultToReview, period: Period): ComposedReview {
  const { reviews, paths, settings } = vault;
  const link = noteLinks([...paths, reviews.pathOf(period)]);
  const [stepTag = 'step'] = settings.marks.step;
  const composed =
    period.kind === 'week'
      ? composeWeek(vault, period, link, stepTag)
      : composeLonger(vault, period, link, stepTag);
  const { tried, parts } = triedPart(vault, period, link);
  const sections = [...composed.sections, ...parts];
  return { period, ...composed, tried, sections, markdown: joinParts(sections) };
}

/** What was tried in the period: a part of its own, in vaults that have experiments. */
function triedPart(
  { journal, plan, today, experiments, words }: VaultToReview,
  period: Period,
  link: NoteLink,
): { readonly tried: readonly ExperimentReport[]; readonly parts: readonly ReviewPart[] } {
  const asOf = Math.min(today, period.last);
  const reports = experiments?.(journal.context(plan, asOf)) ?? [];
  if (reports.length === 0) return { tried: [], parts: [] };
  const tried = triedIn(reports, { period, asOf });
  const list = triedList(tried, asOf, { words, link });
  const heading = words.review.headings.tried;
  const markdown = list === '' ? '' : `## ${heading}\n\n${list}`;
  return { tried, parts: [{ name: 'tried', markdown }] };
}

type Composed = Pick<ComposedReview, 'review' | 'sections' | 'freeText'>;

function composeWeek(
  vault: VaultToReview,
  { first }: Period,
  link: NoteLink,
  stepTag: string,
): Composed {
  const { goals, settings, words } = vault;
  const week = weeklyReview(vault, first);
  const { heatmap, prompts } = settings.review;
  const about = { review: week, link };
  return {
    review: { kind: 'week', week },
    sections: reviewSections(week, { words, link, goals, quiet: settings.quiet, heatmap }),
    freeText: reviewFreeText(promptsOf('week', prompts, words), stepTag, words, about),
  };
}

function composeLonger(
  vault: VaultToReview,
  period: Period,
  link: NoteLink,
  stepTag: string,
): Composed {
  const { goals, plan, settings, words } = vault;
  const review = periodReview(period, vault);
  const { heatmap, prompts } = settings.review;
  const { firstWeekday } = plan;
  const style = { words, link, goals, quiet: settings.quiet, heatmap, firstWeekday };
  return {
    review: { kind: 'longer', period: review },
    sections: periodSections(review, style),
    freeText: periodFreeText(review, promptsOf(period.kind, prompts, words), {
      words,
      link,
      stepTag,
    }),
  };
}

/**
 * Puts a review into the text of its note (null for a note that is yet to be made). The error says what is wrong, and
 * where.
 */
export function mergeReview(
  text: string | null,
  { period, sections, freeText }: Omit<NoteDocument, 'path'>,
  options: Pick<MergeOptions, 'template' | 'restore' | 'onEdited'>,
): MergedNote | { readonly error: MergeProblem } {
  return mergeNote(text, sections, { ...options, freeText, period });
}
