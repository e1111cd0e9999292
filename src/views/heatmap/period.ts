import type { DayRange } from '../../core/calendar/date-range';
import type { Day, Weekday } from '../../core/calendar/day';
import { dayOf, yearMonthDay } from '../../core/calendar/day';
import { periodOf } from '../../core/calendar/period';
import { startOfWeek } from '../../core/calendar/week';
import type { HeatmapModel } from './model';

/** The wins of one calendar year. */
export interface YearTotal {
  readonly year: number;
  readonly wins: number;
}

/** A period of up to two years is shown whole, a longer one week by week. */
const MOST_WHOLE_WEEKS = 106;

/** The days that a heatmap is limited to; null if it shows the newest weeks. */
export function limitsOf(model: HeatmapModel, period: DayRange | null): DayRange | null {
  const { first, today, last = today } = model;
  if (period === null) return model.last === undefined ? null : { first, last };
  // In a period that includes today, days to come have nothing to show.
  return period.first > last ? period : { first: period.first, last: Math.min(period.last, last) };
}

/** How many weeks a period touches. */
export function weeksTouched({ first, last }: DayRange, firstWeekday: Weekday): number {
  return (startOfWeek(last, firstWeekday) - startOfWeek(first, firstWeekday)) / 7 + 1;
}

/** Whether a period of this many weeks is shown whole. */
export function isShownWhole(weeks: number): boolean {
  return weeks <= MOST_WHOLE_WEEKS;
}

/** The year of a period that is one calendar year, as far as it has come; otherwise null. */
export function yearOf({ first, last }: DayRange, today: Day): number | null {
  const { year } = yearMonthDay(first);
  const [newYear, newYearsEve] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  const isWhole = first === newYear && (last === newYearsEve || (last === today && last > first));
  return isWhole && yearMonthDay(last).year === year ? year : null;
}

/** The period of the same length before (-1) or after (1) another; for a calendar year or month the next one. */
export function nextPeriod({ first, last }: DayRange, by: 1 | -1): DayRange {
  const { year } = yearMonthDay(first);
  if (first === dayOf(year, 1, 1) && last === dayOf(year, 12, 31)) return wholeYear(year + by);
  const month = monthOf(first);
  if (first === month.first && last === month.last) {
    return monthOf(by > 0 ? last + 1 : first - 1);
  }
  const length = last - first + 1;
  return { first: first + by * length, last: last + by * length };
}

/** The calendar month that holds a day. */
export function monthOf(day: Day): DayRange {
  const { first, last } = periodOf('month', day, 1);
  return { first, last };
}

export function wholeYear(year: number): DayRange {
  return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
}

/** The years that hold wins, the newest first. */
export function yearTotals({ read, first, today }: HeatmapModel): YearTotal[] {
  const totals = new Map<number, number>();
  for (const { day, count } of read(first, today).cells) {
    if (count === 0) continue;
    const { year } = yearMonthDay(day);
    totals.set(year, (totals.get(year) ?? 0) + count);
  }
  return [...totals].sort(([a], [b]) => b - a).map(([year, wins]) => ({ year, wins }));
}

/** Weeks below each other: as few rows as the width allows, each as long as the others but the last. */
export function bandLength(weeks: number, fitting: number): number {
  return Math.ceil(weeks / Math.ceil(weeks / Math.max(1, fitting)));
}
