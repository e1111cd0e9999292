import type { Day, Weekday } from '../../core/calendar/day';
import { startOfWeek } from '../../core/calendar/week';

/** The days that can be reached. */
export interface ReachableDays {
  readonly first: Day;
  readonly today: Day;
  readonly firstWeekday: Weekday;
}

/** The weeks in sight: by the last one's first day, or null to stay at the newest as days pass. */
export type LastWeek = Day | null;

/** First and last day in sight, inclusive; in the newest week no day after today. */
export function visibleDays(
  lastWeek: LastWeek,
  weeks: number,
  span: ReachableDays,
): { from: Day; to: Day } {
  const last = lastWeek ?? newestWeek(span);
  return { from: last - (weeks - 1) * 7, to: Math.min(last + 6, span.today) };
}

/** The window moved by some weeks, newer ones above 0, and kept within the span. */
export function moveWindow(
  lastWeek: LastWeek,
  by: number,
  weeks: number,
  span: ReachableDays,
): LastWeek {
  return clamped((lastWeek ?? newestWeek(span)) + by * 7, weeks, span);
}

/** The window that includes a day: the same if it does already, otherwise moved no further than it must. */
export function windowShowing(
  day: Day,
  lastWeek: LastWeek,
  weeks: number,
  span: ReachableDays,
): LastWeek {
  const week = startOfWeek(day, span.firstWeekday);
  const last = lastWeek ?? newestWeek(span);
  if (week > last) return clamped(week, weeks, span);
  if (week <= last - weeks * 7) return clamped(week + (weeks - 1) * 7, weeks, span);
  return lastWeek;
}

function clamped(last: Day, weeks: number, span: ReachableDays): LastWeek {
  const oldest = startOfWeek(span.first, span.firstWeekday) + (weeks - 1) * 7;
  const inReach = Math.max(last, oldest);
  return inReach >= newestWeek(span) ? null : inReach;
}

function newestWeek({ today, firstWeekday }: ReachableDays): Day {
  return startOfWeek(today, firstWeekday);
}
