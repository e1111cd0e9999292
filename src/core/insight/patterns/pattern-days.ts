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
  /** entries that count */
  readonly count: number;
  /** one of them is of kind `win` */
  readonly ownWin: boolean;
  /** a micro-step was done, whether steps count or not */
  readonly step: boolean;
  readonly setback: boolean;
  /** first parts of the areas of entries that count, distinct */
  readonly areas: readonly string[];
  /** of entries that count, in minutes from the day's start on, rising: 1500 is 01:00 after midnight */
  readonly times: readonly number[];
  /** metric → its values, of entries that count and of the daily note's properties */
  readonly metrics: ReadonlyMap<string, readonly number[]>;
}

/** Days in a row, and what the plan asks of them: all that patterns are found in. */
export interface PatternDays {
  /** the day of `days[0]` */
  readonly from: Day;
  readonly days: readonly PatternDay[];
  /** the first judged day: windows begin with a full week from it on */
  readonly origin: Day;
  readonly firstWeekday: Weekday;
  /** weekdays that are scheduled; null under N per week, where no weekday is */
  readonly weekdays: ReadonlySet<Weekday> | null;
  /** the metric whose sum is the plan's target: fuller weeks have more of it by the plan, not by a pattern */
  readonly targetMetric: string | null;
}
