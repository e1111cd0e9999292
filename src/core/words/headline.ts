import type { Day } from '../calendar/day';
import type { PeriodKind } from '../calendar/period';
import type { StreakUnit } from '../journal/schedule';

/** What a period is called in a sentence; a range of one day is a day. */
export type PeriodName = PeriodKind | 'day';

/** What the week's one sentence says. */
export interface Headline {
  readonly wins: number;
  /** whether the whole week has passed */
  readonly isOver: boolean;
  readonly wonDays: number;
  /** days that ask for a win, if two or more do; null under N per week */
  readonly dueDays: number | null;
  /** there are wins on days that are not won, under a target of more than one */
  readonly winsElsewhere: boolean;
  /** the week before, if it had wins; a week that is not over is never said to have fewer */
  readonly last: { readonly kind: 'more' | 'same' | 'fewer'; readonly wins: number } | null;
  readonly run: { readonly length: number; readonly unit: StreakUnit } | null;
}

/** Consecutive days, first and last; the same twice if there is one. */
export interface DayRun {
  readonly from: Day;
  readonly to: Day;
}

/** What the first sentences of a month, a quarter, a year or a range say. */
export interface PeriodHeadline {
  readonly name: PeriodName;
  /** the day as of which it is said; the day itself for a range of one */
  readonly asOf: Day;
  readonly isOver: boolean;
  readonly wins: number;
  readonly wonDays: number;
  /** days that ask for a win, if two or more do; null under N per week */
  readonly dueDays: number | null;
  /** there are wins on days that are not won, under a target of more than one */
  readonly winsElsewhere: boolean;
  readonly last: Headline['last'];
  readonly run: {
    readonly unit: StreakUnit;
    readonly length: number;
    readonly first: Day;
    readonly last: Day;
  } | null;
  readonly strongestWeek: { readonly first: Day; readonly last: Day; readonly wins: number } | null;
}
