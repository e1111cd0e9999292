import type { Day } from '../calendar/day';

/** What the week's one sentence tells. */
export interface Headline {
  readonly wins: number;
  /** whether the whole week has passed */
  readonly isOver: boolean;
  readonly wonDays: number;
  /** days that ask for a win; null under N per week */
  readonly dueDays: number | null;
  /** there are wins on days that are not won, under a target of more than one */
  readonly winsElsewhere: boolean;
  /** the week before, if it had wins; a week that is not over is not found wanting */
  readonly last: { readonly kind: 'more' | 'same' | 'fewer'; readonly wins: number } | null;
  readonly run: { readonly length: number; readonly unit: 'day' | 'week' } | null;
}

/** Days next to each other, first and last; the same twice where there is one. */
export interface DayRun {
  readonly from: Day;
  readonly to: Day;
}
