import type { Day, Weekday } from './day';
import { dayOf, daysInMonth, isRealDay, unitsAfter, yearMonthDay } from './day';
import type { DayLanguages } from './day-languages';
import { eachLanguage } from './day-languages';
import { readLocalPeriod } from './local-period';
import { dayInWords } from './natural-date';
import type { PhraseDay } from './named-day';
import { readPhrase } from './phrase';
import { saidPeriods } from './said-periods';
import { startOfWeek } from './week';

/** Days from `first` to `last`, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Reads a range of days: `2026`, `2026-Q3`, `2026-08`, `2026-01-01..2026-06-30` (either side may be a range of its
 * own or words), `this` or `last` `week`, `month`, `quarter` or `year`, and whatever words are understood in one of
 * the languages or in English: `last 6 months` ends with `today`, `august` is that month. Weeks begin on `firstWeekday`
 * (Monday by default). Null for what is not a range, and for one that ends before it begins.
 */
export function dateRange(
  phrase: string,
  today: Day,
  languages: DayLanguages,
  firstWeekday: Weekday = 1,
): DayRange | null {
  const words = phrase.trim().replace(/\s+/g, ' ');
  const period = (part: string): DayRange | null =>
    namedPeriod(part) ??
    periodAround(part, today, firstWeekday) ??
    periodInLanguages(part, today, { languages, firstWeekday }) ??
    since(part, today, languages, period) ??
    periodInWords(part, today, languages);
  const dots = words.indexOf('..');
  const from = period(dots === -1 ? words : words.slice(0, dots).trim());
  const to = dots === -1 ? from : period(words.slice(dots + 2).trim());
  if (from === null || to === null || to.last < from.first) return null;
  return isRealDay(from.first) && isRealDay(to.last) ? { first: from.first, last: to.last } : null;
}

/**
 * The day that a stretch of days begins or ends with, said as a day or a range: from `last month` is from its first
 * day. Null for what is neither.
 */
export function edgeDay(
  words: string,
  edge: keyof DayRange,
  { today, languages, firstWeekday }: RangeContext,
): Day | null {
  return (
    dateRange(words, today, languages, firstWeekday)?.[edge] ?? dayInWords(words, today, languages)
  );
}

/** What a range is counted from, and in which languages it may be said. */
export interface RangeContext {
  readonly today: Day;
  readonly languages: DayLanguages;
  readonly firstWeekday: Weekday;
}

const NAMED_PERIOD = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/i;

function namedPeriod(words: string): DayRange | null {
  const match = NAMED_PERIOD.exec(words);
  if (match === null) return null;
  const [, year, quarter, month] = match;
  if (quarter !== undefined) return monthsOf(Number(year), Number(quarter) * 3 - 2, 3);
  return month === undefined
    ? monthsOf(Number(year), 1, 12)
    : monthsOf(Number(year), Number(month), 1);
}

const PERIOD_AROUND = /^(this|last) (week|month|quarter|year)$/i;

function periodAround(words: string, today: Day, firstWeekday: Weekday): DayRange | null {
  const [, which = '', unit = ''] = PERIOD_AROUND.exec(words.toLowerCase()) ?? [];
  return unit === '' ? null : wholePeriod(unit, which === 'last' ? 1 : 0, { today, firstWeekday });
}

/** The week, month, quarter or year around a day, or the one before. */
function wholePeriod(
  unit: string,
  back: number,
  { today, firstWeekday }: { readonly today: Day; readonly firstWeekday: Weekday },
): DayRange {
  const { year, month } = yearMonthDay(today);
  switch (unit) {
    case 'week': {
      const first = startOfWeek(today, firstWeekday) - 7 * back;
      return { first, last: first + 6 };
    }
    case 'month':
      return monthsOf(year, month - back, 1);
    case 'weekend': {
      // The last one that has begun, unless the one before it is asked for.
      const own = startOfWeek(today, MONDAY) + 5;
      const first = own - 7 * (back === 0 && today < own ? 1 : back);
      return { first, last: first + 1 };
    }
    case 'quarter':
      return monthsOf(year, month - ((month - 1) % 3) - 3 * back, 3);
    default:
      return monthsOf(year - back, 1, 12);
  }
}

/** `este año`, `últimos 6 meses`: what {@link periodAround} and English words are in other languages. */
function periodInLanguages(
  words: string,
  today: Day,
  { languages, firstWeekday }: Pick<RangeContext, 'languages' | 'firstWeekday'>,
): DayRange | null {
  for (const language of withEnglish(languages)) {
    const period = periodInLanguage(words, today, { language, firstWeekday });
    if (period !== null) return period;
  }
  return null;
}

function withEnglish(languages: DayLanguages): readonly string[] {
  return eachLanguage([...eachLanguage(languages), 'en']);
}

function periodInLanguage(
  words: string,
  today: Day,
  { language, firstWeekday }: { readonly language: string; readonly firstWeekday: Weekday },
): DayRange | null {
  const said = readLocalPeriod(words, language);
  if (said === null) return null;
  if (said.kind === 'whole') return wholePeriod(said.unit, said.back, { today, firstWeekday });
  if (said.kind === 'recent') {
    return { first: unitsAfter(today, -said.count, said.unit) + 1, last: today };
  }
  const { year } = yearMonthDay(today);
  if (said.isLastYear === true) return monthsOf(year - 1, said.month, 1);
  const range = monthsOf(said.year ?? year, said.month, 1);
  // What is over is meant: in November, `december` is that of the last year.
  return said.year === null && range.first > today ? monthsOf(year - 1, said.month, 1) : range;
}

/** In most of the world a week ends with its weekend. */
const MONDAY = 1;

/** `seit Montag`: up to today. */
function since(
  words: string,
  today: Day,
  languages: DayLanguages,
  period: (part: string) => DayRange | null,
): DayRange | null {
  for (const frame of withEnglish(languages).flatMap((each) => saidPeriods(each).since)) {
    const [before = '', after = ''] = frame.split('#');
    const said = words.toLowerCase();
    if (words.length <= before.length + after.length) continue;
    if (!said.startsWith(before) || !said.endsWith(after)) continue;
    const from = period(words.slice(before.length, words.length - after.length).trim());
    if (from !== null && from.first <= today) return { first: from.first, last: today };
  }
  return null;
}

function periodInWords(words: string, today: Day, languages: DayLanguages): DayRange | null {
  const phrase = readPhrase(words, today, languages);
  if (phrase?.isOffset === true) {
    return phrase.start.day < today ? { first: phrase.start.day + 1, last: today } : null;
  }
  if (phrase === null || (phrase.end === null && isFullDay(phrase.start))) {
    const day = dayInWords(words, today, languages);
    return day === null ? null : { first: day, last: day };
  }
  return daysBetween(phrase.start, phrase.end ?? phrase.start, today);
}

/** From one day, month or year to another. `april`: what is over is meant, in November the last one. */
function daysBetween(start: PhraseDay, end: PhraseDay, today: Day): DayRange | null {
  const isAhead = periodOf(start).first > today && namesNoYear(start) && namesNoYear(end);
  const { first } = periodOf(isAhead ? yearBefore(start) : start);
  const { last } = periodOf(isAhead ? yearBefore(end) : end);
  return last < first ? null : { first, last };
}

function namesNoYear({ says }: PhraseDay): boolean {
  return says.month && !says.year;
}

function yearBefore(named: PhraseDay): PhraseDay {
  const { year, month, date } = yearMonthDay(named.day);
  const day = dayOf(year - 1, month, Math.min(date, daysInMonth(year - 1, month)));
  return { ...named, day };
}

/** The month or year that words such as `august` name; a day that is named in full is a range of its own. */
function periodOf(named: PhraseDay): DayRange {
  const { year, month } = yearMonthDay(named.day);
  if (isFullDay(named)) return { first: named.day, last: named.day };
  return named.says.month ? monthsOf(year, month, 1) : monthsOf(year, 1, 12);
}

function isFullDay({ says }: PhraseDay): boolean {
  return says.day || says.weekday || !(says.month || says.year);
}

/** `count` months from a month on, which may be before January (0 is December of the year before). */
function monthsOf(year: number, month: number, count: number): DayRange {
  const [firstYear, firstMonth] = monthOf(year * 12 + month - 1);
  const [lastYear, lastMonth] = monthOf(year * 12 + month + count - 2);
  return {
    first: dayOf(firstYear, firstMonth, 1),
    last: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

/** A month counted from January of the year 0, as its year and its number from 1 to 12. */
function monthOf(count: number): [year: number, month: number] {
  const year = Math.floor(count / 12);
  return [year, count - year * 12 + 1];
}
