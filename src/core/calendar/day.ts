/**
 * A calendar day as a whole number: days since 1970-01-01. A value, not an instant: it has no hours, no
 * time zone and no daylight saving time, so the day after `d` is `d + 1`, always.
 */
export type Day = number;

/** 0 Sunday … 6 Saturday, as in `Date#getDay` and moment's `dow`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface YearMonthDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
}

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_0000_03_01_TO_1970 = 719_468;

/** The day of a proleptic Gregorian date. `month` (1–12) and `date` must exist: see {@link isRealDate}. */
export function dayOf(year: number, month: number, date: number): Day {
  // Years that start on 1 March put the leap day last, which makes month lengths a linear formula
  // (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_0000_03_01_TO_1970;
}

/** The inverse of {@link dayOf}. */
export function yearMonthDay(day: Day): YearMonthDay {
  const z = day + DAYS_FROM_0000_03_01_TO_1970;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** Days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same date in another month, or the last one of a month without it. */
export function monthsAfter(day: Day, count: number): Day {
  const { year, month, date } = yearMonthDay(day);
  const months = year * 12 + month - 1 + count;
  const [inYear, inMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayOf(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)));
}

export type CountedUnit = 'day' | 'week' | 'month' | 'year';

/** The day so many of these units later, or earlier if they are less than none. */
export function unitsAfter(day: Day, count: number, unit: CountedUnit): Day {
  if (unit === 'day' || unit === 'week') return day + count * (unit === 'week' ? 7 : 1);
  return monthsAfter(day, count * (unit === 'year' ? 12 : 1));
}

/** Whether a year can be named: there was no year 0, and one of five digits is not written as `YYYY`. */
export function isRealYear(year: number): boolean {
  return year >= 1 && year <= 9999;
}

/** Whether a year, month and date name a day that exists: 2026-02-30 does not. */
export function isRealDate(year: number, month: number, date: number): boolean {
  if (!isRealYear(year)) return false;
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** Whether a day, which was counted from another, is in a year that can be named. */
export function isRealDay(day: Day): boolean {
  return isRealYear(yearMonthDay(day).year);
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `YYYY-MM-DD` → day; null for anything else, and for a date that does not exist. */
export function parseDay(iso: string): Day | null {
  const match = ISO_DAY.exec(iso);
  if (match === null) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, date) ? dayOf(year, month, date) : null;
}

/** Day → `YYYY-MM-DD`, in ASCII digits whatever the language. */
export function formatDay(day: Day): string {
  const { year, month, date } = yearMonthDay(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The weekday of a day: 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}
