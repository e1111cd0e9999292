import type { Day } from '../../../src/core/calendar/day';
import { dayOf, parseDay } from '../../../src/core/calendar/day';
import type { ClockNow } from '../../../src/core/logging/time-ahead';
import { misuse } from './failure';

/**
 * Reads `--today`, or the clock: before `dayStart` hours it is still yesterday. Throws a Failure for what is not a
 * day.
 */
export function todayOption(given: string | undefined, dayStart: number): Day {
  if (given === undefined) return localDay(new Date(), dayStart);
  const day = parseDay(given);
  if (day === null) throw misuse((say) => say.today(given));
  return day;
}

/** The calendar day of an instant on this machine's clock, if days begin `dayStart` hours after midnight. */
export function localDay(now: Date, dayStart: number): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return now.getHours() + now.getMinutes() / 60 < dayStart ? day - 1 : day;
}

/** The time on this machine's clock, in minutes after midnight. */
export function minutesNow(): number {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
}

/** This machine's clock, if days begin `dayStart` hours after midnight. */
export function clockNow(dayStart: number): ClockNow {
  return { day: localDay(new Date(), dayStart), minutes: minutesNow(), dayStart };
}

/** This machine's clock, in milliseconds, as files are dated. */
export function millisecondsNow(): number {
  return Date.now();
}
