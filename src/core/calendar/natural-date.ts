import type { Day } from './day';
import { dayOf, isRealDate, isRealDay, yearMonthDay } from './day';
import type { DayLanguages } from './day-languages';
import type { Phrase } from './named-day';
import { withOurDigits } from './other-digits';
import { readPhrase } from './phrase';
import { dayOfWrittenDate } from './written-date';

/**
 * The day that a phrase names: `2026-11-19`, `last friday`, `19 November`, `vor 2 Tagen`. The phrase is explicit, so
 * any reading of the whole of it is taken; a bare weekday looks back. Words are read in the languages, then in
 * English, and count from the day `reference`; if that is null, only words that do not count from a day name
 * one. Null if no day is named.
 */
export function dayInWords(
  phrase: string,
  reference: Day | null,
  languages: DayLanguages,
): Day | null {
  const words = phrase.trim().replace(/\s+/g, ' ');
  const written = dayOfFigures(words);
  return written === undefined ? read(words, reference, languages, () => true) : written;
}

/**
 * The day that one word of running text names, as `@yesterday` does: only if it says a day or a weekday itself,
 * because `@may`, `@9` and `@noon` are more often names. Otherwise as {@link dayInWords}.
 */
export function dayInWord(
  word: string,
  reference: Day | null,
  languages: DayLanguages,
): Day | null {
  const written = dayOfFigures(word);
  if (written !== undefined) return written;
  return read(word, reference, languages, ({ start: { says } }) => says.day || says.weekday);
}

const FIGURE = /^\d/;
/** Chrono would swap day and month where only that makes a date: `2026-13-01`. */
const WHOLE_DATE = /^\d{4}([-./])\d{1,2}\1\d{1,2}$|^\d{1,2}\. ?\d{1,2}\. ?\d{4}$/;

/** A date in figures means the same in every language; null if it does not exist, undefined for all other words. */
function dayOfFigures(words: string): Day | null | undefined {
  const figures = withOurDigits(words);
  if (!FIGURE.test(figures)) return undefined;
  return dayOfWrittenDate(figures) ?? (WHOLE_DATE.test(figures) ? null : undefined);
}

/**
 * Two days that share neither year, month, date nor weekday: words that name the same day from both do so from any.
 */
const ANY_DAYS = [17_200, 20_777] as const;

function read(
  words: string,
  reference: Day | null,
  languages: DayLanguages,
  wanted: (phrase: Phrase) => boolean,
): Day | null {
  const dayFrom = (from: Day) => readPhrase(words, from, languages, wanted)?.start.day ?? null;
  if (reference === null) return sameFromAnyDay(dayFrom);
  const phrase = readPhrase(words, reference, languages, wanted);
  // `99999 years ago` is not a day that could be written.
  if (phrase === null || !isRealDay(phrase.start.day)) return null;
  const { day, says } = phrase.start;
  if (says.month && !says.year) return lastSaid(day, reference);
  const ahead = day - reference;
  if (!isBareWeekday(says) || ahead < 1 || ahead > 3 || THIS_WEEK.test(words)) return day;
  // Chrono takes a bare weekday for the nearest one: seen from four days before, that is the one gone by. `this` and
  // `next` lead ahead from there too.
  const seenFrom = day - 4;
  return (dayFrom(seenFrom) ?? day) < seenFrom ? day - 7 : day;
}

function isBareWeekday({ weekday, day, month }: Phrase['start']['says']): boolean {
  return weekday && !day && !month;
}

/** The day that words name whatever day they are said on; null if that makes a difference. */
function sameFromAnyDay(dayFrom: (from: Day) => Day | null): Day | null {
  const day = dayFrom(ANY_DAYS[0]);
  return day === dayFrom(ANY_DAYS[1]) ? day : null;
}

/** A date without a year may be up to this many days ahead; further ahead, last year's is meant. */
const MAY_BE_AHEAD = 7;

/** The date of a year, if words name no year: wins are about what is over. */
function lastSaid(day: Day, reference: Day): Day | null {
  if (day - reference <= MAY_BE_AHEAD) return day;
  const { year, month, date } = yearMonthDay(day);
  let before = year - 1;
  // 29 February: the last leap year.
  while (before > 0 && !isRealDate(before, month, date)) before--;
  return before > 0 ? dayOf(before, month, date) : null;
}

/** `这周三`: chrono takes it for the Wednesday of the same calendar week, as near as a bare one. */
const THIS_WEEK = /^这/;
