import type { Day } from '../calendar/day';

/** What there is to say of an active goal: its evidence, from which follows one next action. */
export type GoalNudge =
  | {
      /** nothing was written for it in a long time: look at a past win, make the step smaller */
      readonly kind: 'drifting';
      /** days without an entry, paused ones left out */
      readonly quietDays: number;
      /** the middle number of days from one entry to the next; null where there were fewer than two */
      readonly usualGap: number | null;
      /** the day of its last entry; null where it has none */
      readonly last: Day | null;
    }
  | {
      /** missed three times running: make the step smaller */
      readonly kind: 'shrink';
      readonly misses: number;
    }
  | {
      /** strong, and steady over 28 days: make the step bigger */
      readonly kind: 'plateau';
      /** `minutes`, or a metric's name */
      readonly of: 'minutes' | { readonly metric: string };
      /** the mean of a day that has any, in the earlier and in the later fourteen days */
      readonly before: number;
      readonly now: number;
    };

/** How many of the wins of the last 28 days lead to no goal. */
export interface Unaligned {
  /** entries that count and belong to no goal */
  readonly count: number;
  /** entries that count */
  readonly of: number;
}
