import type { Day } from '../calendar/day';
import { dayOf, isRealDate, yearMonthDay } from '../calendar/day';
import type { Journal, ListedEntry } from '../journal/journal';
import type { JournalDay } from '../journal/journal-day';

/** What was won on a day that today recalls. */
export interface Recollection {
  readonly day: Day;
  /** how long ago: whole years if it is the same date, else days */
  readonly ago: { readonly years: number } | { readonly days: number };
  /** counted entries, in order; at least one */
  readonly entries: readonly ListedEntry[];
}

const DAYS_AGO = [7, 30, 100, 365] as const;

/** The counted entries of past days, which stay the same when the notes of other days change. */
const COUNTED = new WeakMap<JournalDay, readonly ListedEntry[]>();

/**
 * Counted entries of the same date in earlier years and of 7, 30, 100 and 365 days ago, newest first. 29 February
 * recalls only leap years.
 */
export function onThisDay(journal: Journal, today: Day, countSteps: boolean): Recollection[] {
  const [oldest] = journal.stretches(countSteps);
  if (oldest === undefined) return [];
  const firstYear = yearMonthDay(oldest.first).year;
  const days = new Map<Day, Recollection['ago']>();
  const { year, month, date } = yearMonthDay(today);
  for (let years = 1; year - years >= firstYear; years++) {
    if (isRealDate(year - years, month, date)) {
      days.set(dayOf(year - years, month, date), { years });
    }
  }
  for (const ago of DAYS_AGO) {
    // In most years 365 days ago is the same date, which is given in years.
    if (!days.has(today - ago)) days.set(today - ago, { days: ago });
  }
  return [...days]
    .sort(([a], [b]) => b - a)
    .map(([day, ago]) => ({ day, ago, entries: countedOn(day, journal, countSteps) }))
    .filter(({ entries }) => entries.length > 0);
}

function countedOn(day: Day, journal: Journal, countSteps: boolean): readonly ListedEntry[] {
  const found = journal.day(day, countSteps);
  if (found === null) return [];
  const known =
    COUNTED.get(found) ??
    journal.list({ countSteps }, day, { from: day, to: day }).filter(({ counts }) => counts);
  COUNTED.set(found, known);
  return known;
}
