import type { Day, Weekday } from '../../calendar/day';

/** The questions, in the order they are asked. */
export const PATTERN_IDS = [
  'weekday',
  'hour',
  'trend',
  'starter',
  'follow',
  'rebound',
  'setback',
  'metric',
  'morning',
  'together',
  'size',
] as const;
export type PatternId = (typeof PATTERN_IDS)[number];

/** A count out of a total: 26 of 50 days. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What an answer is about and the numbers that its sentence names. The sentence is made in `core/words`. */
export type Finding =
  | {
      readonly id: 'weekday';
      readonly weekday: Weekday | 'weekend';
      /** won days */
      readonly own: Share;
      readonly others: Share;
    }
  | {
      readonly id: 'hour';
      /** how much later wins come in the recent weeks than in the earlier ones; below 0 if earlier */
      readonly minutes: number;
      readonly recentWeeks: number;
      /** weeks of the record that were compared with, up to 13 */
      readonly earlierWeeks: number;
    }
  | {
      readonly id: 'trend';
      /** counted entries a week on Theil and Sen's line, in the first and in the last week tested */
      readonly first: number;
      readonly last: number;
      readonly weeks: number;
    }
  | {
      readonly id: 'starter';
      /** days with a win of their own, among days with a done step and among days without */
      readonly withStep: Share;
      readonly without: Share;
    }
  | {
      readonly id: 'follow';
      /** first part of an area's path */
      readonly area: string;
      /** the area of the next day; null if the next day's win is meant */
      readonly next: string | null;
      /** next days with it, after days with the area and after other won days */
      readonly after: Share;
      readonly otherwise: Share;
    }
  | {
      readonly id: 'rebound';
      /** runs of misses that ended on the next due day, in the last 52 weeks and in the 52 before */
      readonly recent: Share;
      readonly earlier: Share;
      /** full weeks of the record before the last 52, up to 52 */
      readonly earlierWeeks: number;
    }
  | {
      readonly id: 'setback';
      /** won days after a day with a setback, and after a day without */
      readonly after: Share;
      readonly otherwise: Share;
    }
  | {
      readonly id: 'metric';
      readonly metric: string;
      /** median of the weekly medians in the half of the weeks with the larger share of won days, and in the other */
      readonly fuller: number;
      readonly emptier: number;
      readonly weeks: number;
    }
  | {
      readonly id: 'morning';
      /** days with a win in the afternoon, among days with one in the morning and among days without */
      readonly after: Share;
      readonly otherwise: Share;
    }
  | {
      readonly id: 'together';
      /** names of goals */
      readonly first: string;
      readonly second: string;
      /** days with a win for the second goal, among days with one for the first and among days without */
      readonly withFirst: Share;
      readonly without: Share;
    }
  | {
      readonly id: 'size';
      /** next due days with a step, after days with only small steps and after days with a longer one */
      readonly small: Share;
      readonly long: Share;
    };

/** The unit of `effect` and `interval`. */
export type EffectUnit =
  /** a difference of two shares, −1 to 1 */
  | 'share'
  | 'minutes'
  /** wins a week, more each week */
  | 'wins-per-week'
  /** a rank correlation, −1 to 1 */
  | 'correlation';

/** Something seen in the days that chance alone would seldom show. It does not name a cause. */
export interface Pattern {
  readonly id: PatternId;
  /** what stands out: `tuesday`, `health → writing`, `words`; two looks saw the same only if it is equal */
  readonly subject: string;
  readonly direction: 'more' | 'less';
  readonly finding: Finding;
  /** days, weeks or runs that were tested */
  readonly n: number;
  readonly effect: number;
  readonly unit: EffectUnit;
  /** 95 % */
  readonly interval: readonly [low: number, high: number];
  readonly p: number;
  /** Benjamini and Hochberg's, over all questions */
  readonly q: number;
  /** first and last day that could be tested */
  readonly since: Day;
  readonly until: Day;
  /** q ≤ 0.05 at this look and at the one four weeks ago, with the same subject and direction */
  readonly confirmed: boolean;
  /**
   * in how many weeks back every look saw the same at q ≤ 0.05, 0–3, or 4 once confirmed; null if this one does not
   */
  readonly heldWeeks: number | null;
}

/** Whether a question's answer names misses, which quiet mode does not. */
export function speaksOfMisses(id: PatternId): boolean {
  return id === 'rebound';
}
