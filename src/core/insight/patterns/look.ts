import { group } from 'd3-array';
import type { Day, Weekday } from '../../calendar/day';
import { weekdayOf } from '../../calendar/day';
import { startOfWeek } from '../../calendar/week';
import type { PatternDay, PatternDays } from './pattern-days';

/** Full weeks, and the due days in them, in order. */
export interface Window {
  readonly since: Day;
  readonly until: Day;
  readonly due: readonly PatternDay[];
}

/** What a look reads: days up to the last full week before `today`, so that answers change once a week. */
export interface Look {
  readonly days: PatternDays;
  /** last day of the last full week */
  readonly until: Day;
  /** full weeks of the window, up to 52 */
  readonly weeks: number;
  /** the window for most questions: the last 52 weeks, or all there are */
  readonly year: Window;
}

export const WEEKS_OF_YEAR = 52;

export function lookAt(days: PatternDays, today: Day): Look {
  const until = startOfWeek(today, days.firstWeekday) - 1;
  const year = windowOf(days, until, WEEKS_OF_YEAR);
  return { days, until, weeks: Math.max(0, (until + 1 - year.since) / 7), year };
}

/** The last `count` full weeks up to `until`, or as many as there are. */
export function windowOf(days: PatternDays, until: Day, count: number): Window {
  // The week in which the record begins is not a full week.
  const firstFullWeek = startOfWeek(days.origin + 6, days.firstWeekday);
  const since = Math.max(until + 1 - 7 * count, firstFullWeek);
  const due: PatternDay[] = [];
  for (let day = since; day <= until; day++) {
    const found = dueDay(days, day);
    if (found !== null) due.push(found);
  }
  return { since, until, due };
}

/** A day, if it is due. */
export function dueDay({ from, days }: PatternDays, day: Day): PatternDay | null {
  const found = days[day - from];
  return found?.due === true ? found : null;
}

/** Due days by week, oldest first; a week without any is left out. `week` counts from 0, the window's first. */
export function byWeek({
  since,
  due,
}: Window): { readonly week: number; readonly due: PatternDay[] }[] {
  const weeks = group(due, ({ day }) => Math.floor((day - since) / 7));
  return [...weeks].map(([week, days]) => ({ week, due: days }));
}

/** Whether a day is on this weekday (0 Sunday … 6 Saturday), or on a weekend. */
export function isOn(day: Day, weekday: Weekday | 'weekend'): boolean {
  const own = weekdayOf(day);
  return weekday === 'weekend' ? own === 0 || own === 6 : own === weekday;
}
