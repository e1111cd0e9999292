import type { Day } from '../core/calendar/day';
import { dayOf } from '../core/calendar/day';

/** This instant, in milliseconds since 1970. */
export function instantNow(): number {
  return Date.now();
}

/** The day of an instant on this device's clock, if days begin `dayStart` hours after midnight. */
export function dayAt(instant: number, dayStart: number): Day {
  const calendarDay = calendarDayAt(instant);
  return minutesAt(instant) < dayStart * 60 ? calendarDay - 1 : calendarDay;
}

/** The time of an instant on this device's clock, in minutes after midnight. */
export function minutesAt(instant: number): number {
  const moment = new Date(instant);
  return moment.getHours() * 60 + moment.getMinutes();
}

/** The time on this device's clock, in minutes after midnight. */
export function minutesNow(): number {
  return minutesAt(instantNow());
}

/** The day on the calendar of an instant, on this device's clock. */
export function calendarDayAt(instant: number): Day {
  const moment = new Date(instant);
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** How many milliseconds ago an instant was, by this device's clock. */
export function ageOf(instant: number): number {
  return instantNow() - instant;
}
