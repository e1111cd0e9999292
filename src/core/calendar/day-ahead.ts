import { dateRange } from './date-range';
import type { Day } from './day';
import { dayOf, daysInMonth, isRealDate, isRealDay, weekdayOf, yearMonthDay } from './day';
import { bareWords } from './bare-words';
import { nextDated } from './day-of-month';
import { isKnownLanguage } from './known-language';
import { dayInWords } from './natural-date';
import { withOurDigits } from './other-digits';
import { readPhrase } from './phrase';
import { saidEnds } from './said-ends';

/**
 * The day by which something is to be done: `2027-06-30`, `30 June`, `end of June`, `in 3 months`, `friday`, in
 * `language` (a BCP 47 tag) or English. A week, a month, a quarter or a year is meant up to its last day, and what has no
 * year is the next of its kind. Null if no day is named; one that is over is given as it is said.
 */
export function dayAhead(phrase: string, today: Day, language: string): Day | null {
  const words = phrase.trim().replace(/\s+/g, ' ');
  if (words === '' || words.length > LONGEST) return null;
  const day =
    countedAhead(words, today, language) ??
    periodAhead(words, today, language) ??
    endNamed(words, today, language) ??
    dayNamed(words, today, language);
  return day !== null && isRealDay(day) ? day : null;
}

/** Nobody names a day in more UTF-16 units. */
const LONGEST = 64;
const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof UNITS)[number];

function languagesOf(language: string): readonly string[] {
  return [language, 'en'].filter(isKnownLanguage);
}

/** `in 3 months`, `через 2 недели`, and `next month` up to its last day. */
function countedAhead(words: string, today: Day, language: string): Day | null {
  for (const tag of languagesOf(language)) {
    const said = bareWords(words, tag);
    const count = Number(/^\D*([1-9]\d{0,2})\D*$/.exec(said)?.[1] ?? 1);
    const styles = (['auto', 'always'] as const).map(
      (numeric) => new Intl.RelativeTimeFormat(tag, { numeric }),
    );
    for (const unit of UNITS) {
      const [auto = '', always = ''] = styles.map((style) =>
        bareWords(style.format(count, unit), tag),
      );
      if (said === always) return unitsAfter(today, count, unit);
      if (said === auto) return lastOf(unit, unitsAfter(today, count, unit));
      const [now] = styles;
      if (now !== undefined && said === bareWords(now.format(0, unit), tag))
        return lastOf(unit, today);
    }
  }
  return null;
}

/** A month, a quarter or a year by its name, up to its last day: `June`, `2027-Q2`, `2027`. */
function periodAhead(words: string, today: Day, language: string): Day | null {
  const range = dateRange(words, today, language);
  const isPeriod =
    range !== null && range.last > range.first && yearMonthDay(range.first).date === 1;
  if (!isPeriod || range.last === today) return null;
  if (range.last >= today || /\d{4}/.test(withOurDigits(words))) return range.last;
  const { year, month } = yearMonthDay(range.last);
  return dayOf(year + 1, month, daysInMonth(year + 1, month));
}

/** `end of June`, `Ende des Jahres`, `6月末`; `by friday`, `bis Ende Juni`. */
function endNamed(words: string, today: Day, language: string): Day | null {
  for (const tag of languagesOf(language)) {
    const { end, until } = saidEnds(tag);
    const day =
      firstInside(end, words, (inner) => endOf(inner, today, tag)) ??
      firstInside(until, words, (inner) => dayAhead(inner, today, tag));
    if (day !== null) return day;
  }
  return null;
}

function firstInside(
  frames: readonly string[],
  words: string,
  read: (inner: string) => Day | null,
): Day | null {
  for (const frame of frames) {
    const [, inner] = framed(frame).exec(words.replace(/’/g, "'")) ?? [];
    const day = inner === undefined ? null : read(inner);
    if (day !== null) return day;
  }
  return null;
}

/** Spaces stand differently in what people type. */
function framed(frame: string): RegExp {
  const loose = (text: string) => Array.from(text.replace(/\s/g, '')).join('\\s*');
  const [before = '', after = ''] = frame.split('#');
  return new RegExp(`^${loose(before)}\\s*(.+?)\\s*${loose(after)}$`, 'iu');
}

function endOf(words: string, today: Day, language: string): Day | null {
  const { month, nextMonth, year } = saidEnds(language);
  const isSaid = (names: readonly string[]) =>
    names.some((name) => bareWords(name, language) === bareWords(words, language));
  if (isSaid(month)) return lastOf('month', today);
  if (isSaid(year)) return lastOf('year', today);
  if (isSaid(nextMonth)) return lastOf('month', unitsAfter(today, 1, 'month'));
  return countedAhead(words, today, language) ?? periodAhead(words, today, language);
}

/** A day by its date, its weekday or its distance: the next of its kind where no year is said. */
function dayNamed(words: string, today: Day, language: string): Day | null {
  const [, date, month] = DATE_WITHOUT_YEAR.exec(withOurDigits(words)) ?? [];
  if (date !== undefined) return nextSaid(Number(month), Number(date), today);
  const phrase = readPhrase(words, today, language);
  if (phrase === null) return dayInWords(words, today, language);
  const { day, says } = phrase.start;
  if (!says.year && (says.month || says.day)) {
    const said = yearMonthDay(day);
    return says.month ? nextSaid(said.month, said.date, today) : nextDated(said.date, today);
  }
  const isBareWeekday = says.weekday && !says.day && !says.month;
  if (!isBareWeekday) return dayInWords(words, today, language);
  return day > today ? day : day + 7 * Math.ceil((today + 1 - day) / 7);
}

/** With dots the day comes first, in every country that writes dates like this: `30.6.`. */
const DATE_WITHOUT_YEAR = /^(\d{1,2})\. ?(\d{1,2})\.$/;

/** The next day of this month and date, today too; null where no year has it. */
function nextSaid(month: number, date: number, today: Day): Day | null {
  const { year: now } = yearMonthDay(today);
  // 29 February: the next leap year, at most eight years ahead.
  for (let year = now; year <= now + 8; year++) {
    if (isRealDate(year, month, date) && dayOf(year, month, date) >= today)
      return dayOf(year, month, date);
  }
  return null;
}

function unitsAfter(day: Day, count: number, unit: Unit): Day {
  if (unit === 'day' || unit === 'week') return day + count * (unit === 'day' ? 1 : 7);
  const from = yearMonthDay(day);
  const months = from.year * 12 + from.month - 1 + count * MONTHS[unit];
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(year, month, Math.min(from.date, daysInMonth(year, month)));
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The last day of the period that holds a day; weeks end on Sunday. */
function lastOf(unit: Unit, day: Day): Day {
  if (unit === 'day') return day;
  if (unit === 'week') return day + ((7 - weekdayOf(day)) % 7);
  const { year, month } = yearMonthDay(day);
  const last = unit === 'month' ? month : unit === 'year' ? 12 : Math.ceil(month / 3) * 3;
  return dayOf(year, last, daysInMonth(year, last));
}
