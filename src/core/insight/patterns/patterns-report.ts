import type { Day } from '../../calendar/day';
import type { LoopWhen } from './loop-when';
import type { Pattern, PatternId, Share } from './pattern';

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
  /** left out where it comes at no time more than other setbacks do */
  readonly when?: LoopWhen;
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
