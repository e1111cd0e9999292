import type { Day } from './day';
import { dayOf, isRealDate, yearMonthDay } from './day';
import type { Phrase } from './named-day';

/** A date of the month that lies `back` months before that of the reference; null where that month has none. */
export function dayInMonth(date: number, reference: Day, back: number): Day | null {
  const { year, month } = yearMonthDay(reference);
  const months = year * 12 + month - 1 - back;
  const [inYear, inMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return isRealDate(inYear, inMonth, date) ? dayOf(inYear, inMonth, date) : null;
}

/** The last day with this date, the reference too: on 20 November, `the 15th` is of November and `the 25th` of October. */
export function lastDated(date: number, reference: Day): Day | null {
  return nearestDated(date, reference, 1);
}

/** The next day with this date, the reference too. */
export function nextDated(date: number, reference: Day): Day | null {
  return nearestDated(date, reference, -1);
}

/** No two months in a row are without a date up to the 31st, but for those that have none at all. */
const MOST_MONTHS = 3;

function nearestDated(date: number, reference: Day, step: 1 | -1): Day | null {
  for (let months = 0; months < MOST_MONTHS; months++) {
    const day = dayInMonth(date, reference, months * step);
    if (day !== null && (day - reference) * step <= 0) return day;
  }
  return null;
}

/** A day that is named by its date alone, without a month: it counts from the reference. */
export function dayDated(day: Day | null): Phrase | null {
  if (day === null) return null;
  const says = { year: false, month: false, day: true, weekday: false };
  return { start: { day, says }, end: null, isOffset: false };
}
