import type { Day, Weekday } from './day';
import { dayOf, isRealDate, weekdayOf, yearMonthDay } from './day';
import type { Phrase } from './named-day';

/** A date that words name; `year` is null if they leave it out. */
export interface NamedDate {
  readonly year: number | null;
  /** 1 for January */
  readonly month: number;
  readonly date: number;
}

/** The weekday nearest to the reference, which is what chrono takes a bare name to mean. */
export function nearestWeekday(weekday: Weekday, reference: Day): Phrase {
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  const says = { year: false, month: false, day: false, weekday: true };
  const day = reference + (ahead > 3 ? ahead - 7 : ahead);
  return { start: { day, says }, end: null, isOffset: false };
}

/** A date; without a year, the one nearest to the reference. Null if there is no such day. */
export function dateOfMonth({ year, month, date }: NamedDate, reference: Day): Phrase | null {
  const says = { year: year !== null, month: true, day: true, weekday: false };
  const named = (day: Day): Phrase => ({ start: { day, says }, end: null, isOffset: false });
  if (year !== null) return isRealDate(year, month, date) ? named(dayOf(year, month, date)) : null;
  const own = yearMonthDay(reference).year;
  const years = [own, own + 1, own - 1];
  // 29 February: which year is meant is decided by the reader of whole phrases.
  if (!years.every((each) => isRealDate(each, month, date))) return null;
  const days = years.map((each) => dayOf(each, month, date));
  const [first = reference, ...others] = days;
  const nearest = others.reduce(
    (best, day) => (Math.abs(day - reference) < Math.abs(best - reference) ? day : best),
    first,
  );
  return named(nearest);
}
