import type { Day, Weekday } from './day';

/** English names as settings, files and schedules write them, by weekday. */
export const WEEKDAY_NAMES = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** The weekday of an English name in lower case; null for any other word. */
export function englishWeekday(name: string): Weekday | null {
  const index = WEEKDAY_NAMES.findIndex((each) => each === name);
  return index < 0 ? null : (index as Weekday);
}

/** Some day on a weekday, to name the weekday by; numbers above 6 continue into the next week. */
export function dayOnWeekday(weekday: number): Day {
  return FIRST_SUNDAY + weekday;
}

/** 4 January 1970. */
const FIRST_SUNDAY: Day = 3;
