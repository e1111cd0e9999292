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

/** What a question lacks before it can be asked. */
export interface Need {
  readonly what:
    | 'due-days'
    | 'full-weeks'
    | 'recent-timed-days'
    | 'earlier-timed-days'
    | 'recent-timed-weeks'
    | 'earlier-timed-weeks'
    | 'weeks-with-notes'
    | 'days-with-note'
    | 'days-with-step'
    | 'days-without-step'
    | 'days-with-neither'
    | 'won-days-before-due'
    | 'days-with-area'
    | 'won-days-without-area'
    | 'recent-miss-runs'
    | 'earlier-miss-runs'
    | 'noted-days-before-due'
    | 'days-with-setback'
    | 'days-without-setback'
    | 'weeks-with-metric'
    /** of a hundred wins, those with a time */
    | 'timed-percent'
    | 'days-with-morning'
    | 'days-without-morning'
    | 'days-with-either-goal'
    | 'days-with-timed-step'
    | 'days-with-small-step'
    | 'days-with-long-step';
  readonly have: number;
  readonly min: number;
}

/** Why a plan can never answer a question. */
export type NotAskedReason =
  /** N per week or month, every N days: no weekday is asked for */
  | 'no-weekdays'
  /** one weekday is scheduled, which leaves none to compare it with */
  | 'one-weekday'
  /** N per week or month: a day without a win is a day off */
  | 'no-misses'
  /** no two days in a row are scheduled, or none after a won day */
  | 'no-next-day'
  /** too few days a week for a week to say much */
  | 'few-days-a-week';

/** A question that the plan can never answer. */
export interface Unasked {
  readonly id: PatternId;
  readonly reason: NotAskedReason;
}

/** A question that waits for more days; if it lacks several things, the one it lacks most. */
export interface Wanting {
  readonly id: PatternId;
  readonly need: Need;
}

/** Setbacks of the window that share words, at least five over three weeks or more. */
export interface Loop {
  /** as they are folded: lower case, English plurals without their s */
  readonly words: readonly string[];
  readonly setbacks: number;
  /** the day of the first of them, and of the last */
  readonly since: Day;
  readonly until: Day;
  /** the first counted entry within 14 days after the last of them; null without one */
  readonly next: {
    readonly text: string;
    readonly path: string;
    readonly line: number;
    readonly day: Day;
  } | null;
}

/** What the days look like; not tested and not a pattern. */
export interface Described {
  /** the shortest stretch of the day that holds half of the timed wins; null without any. Minutes, as in `hour` */
  readonly half: { readonly start: number; readonly end: number; readonly timed: number } | null;
  /** won of due days, by weekday (0 Sunday … 6 Saturday); empty with fewer than 7 won days, as is `madeGood` */
  readonly weekdays: readonly Share[];
  /** misses whose next day was due, and how many of those next days were won; none under N per week */
  readonly madeGood: Share;
  /** what keeps coming back in setbacks; null or left out if nothing does */
  readonly loop?: Loop | null;
}

/** Everything that one look says. Each question is in exactly one of the first five lists. */
export interface PatternsReport {
  /** smallest q first, as in `mayBeChance` */
  readonly confirmed: readonly Pattern[];
  readonly mayBeChance: readonly Pattern[];
  readonly wanting: readonly Wanting[];
  readonly foundNothing: readonly PatternId[];
  /** questions that can never be answered under the plan: weekdays under N per week */
  readonly notAsked: readonly Unasked[];
  readonly described: Described;
  readonly asOf: Day;
  /** the window: full weeks before `asOf`; null while there is none */
  readonly window: { readonly since: Day; readonly until: Day; readonly dueDays: number } | null;
}

/** Whether a report says more than that it is too early to say anything. */
export function hasPatternsToShow(report: PatternsReport): boolean {
  const { confirmed, mayBeChance, foundNothing, described } = report;
  return (
    confirmed.length + mayBeChance.length + foundNothing.length + described.weekdays.length > 0
  );
}

/** Whether a question's answer names misses, which quiet mode does not. */
export function speaksOfMisses(id: PatternId): boolean {
  return id === 'rebound';
}
