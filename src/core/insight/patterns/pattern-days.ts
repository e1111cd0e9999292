import type { Day, Weekday } from '../../calendar/day';

/** A day as the questions read it. */
export interface PatternDay {
  readonly day: Day;
  /** a win is asked of it: scheduled, not paused, not marked as rest, not before the first judged day */
  readonly due: boolean;
  /** its target was met */
  readonly won: boolean;
  /** it has a daily note or any entry */
  readonly note: boolean;
  /** counted entries */
  readonly count: number;
  /** one of them is of kind `win` */
  readonly ownWin: boolean;
  /** a micro-step was done, whether steps count or not */
  readonly step: boolean;
  /** of the longest done micro-step that says how long it took; null without one */
  readonly stepMinutes: number | null;
  readonly setback: boolean;
  /** first parts of the areas of counted entries, distinct */
  readonly areas: readonly string[];
  /** of counted entries, in minutes from the start of the day on, rising: 1500 is 01:00 after midnight */
  readonly times: readonly number[];
  /** metric → its values, from counted entries and from the daily note's properties */
  readonly metrics: ReadonlyMap<string, readonly number[]>;
  /** path of a goal that asks for a win on this day → whether it had one */
  readonly goals: ReadonlyMap<string, boolean>;
}

/** Days in a row, and what the plan asks of them: everything that patterns are found in. */
export interface PatternDays {
  /** the day of `days[0]` */
  readonly from: Day;
  readonly days: readonly PatternDay[];
  /** the first judged day: windows begin with the first full week after it */
  readonly origin: Day;
  readonly firstWeekday: Weekday;
  /** weekdays that are scheduled; null under N per week or month and every N days, which schedule no weekday */
  readonly weekdays: ReadonlySet<Weekday> | null;
  /** under every N days: the N; else null */
  readonly every: number | null;
  /** the metric whose sum is the plan's target: fuller weeks have more of it by the plan, not by a pattern */
  readonly targetMetric: string | null;
}
