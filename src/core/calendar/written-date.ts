import type { Day } from './day';
import { dayOf, isRealDate } from './day';
import { dayOfIsoDate } from './iso-date';
import { withOurDigits } from './other-digits';

/** With the year first, every country reads it alike: `2026/11/19`, `2026.11.19`, `2026-1-5`. */
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
/** `2026年11月17日`, `2026년 11월 17일` */
const EAST_ASIAN = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]$/;
/** With dots the day comes first, in every country that writes dates like this: `17.11.2026`, `7. 1. 2026`. */
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;

/**
 * The day of a date in figures with its whole year: an ISO date or date-time, `2026/11/19`, `17.11.2026`,
 * `2026年11月17日`. Null for one that does not exist, and for one in which countries read day and month in different
 * orders.
 */
export function dayOfWrittenDate(text: string): Day | null {
  const written = withOurDigits(text.trim());
  const iso = dayOfIsoDate(written);
  if (iso !== null) return iso;
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst !== null) return realDay(yearFirst[1], yearFirst[3], yearFirst[4]);
  const [, year, month, date] = EAST_ASIAN.exec(written) ?? [];
  if (year !== undefined) return realDay(year, month, date);
  const [, first, second, last] = DOTTED.exec(written) ?? [];
  return realDay(last, second, first);
}

function realDay(year = '', month = '', date = ''): Day | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  return isRealDate(y, m, d) ? dayOf(y, m, d) : null;
}

const DASHES = '-‐‑‒–—';
const NEARLY_A_DATE = new RegExp(
  [
    // `2026-13-01`, `2026–11–17`, `2026_11_17`, `2026-11-17b`
    String.raw`^\d{4}[${DASHES}./_]\d{1,2}[${DASHES}./_]\d`,
    // `31.02.2026`, `11/17/26`, `1.2.26`
    String.raw`^\d{1,2}([${DASHES}./])\d{1,2}\1(?:\d{2}|\d{4})(?!\d|\1)`,
    // `17.11.`
    String.raw`^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.$`,
    // `20261117`
    String.raw`^(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d$`,
    // a month or a week: `2026-11`, `2026-W47`
    String.raw`^\d{4}-(?:\d{2}|W\d{2}(?:-\d)?)$`,
  ].join('|'),
  'i',
);

/** Whether a text in figures was meant as a date: `31.02.2026`, `20261117`, `2026-W47`. */
export function isNearlyDate(text: string): boolean {
  return NEARLY_A_DATE.test(withOurDigits(text.trim()));
}

const EITHER_FIRST = new RegExp(
  String.raw`^(\d{1,2})([${DASHES}/])(\d{1,2})(?:\2(?:\d{2}|\d{4}))?$`,
);

const SHORT_YEAR = new RegExp(String.raw`^\d{2}[${DASHES}]\d{2}[${DASHES}]\d{2}$`);

/**
 * Whether day and month can be read in either order: `3/4`, `3/4/2026`, `03-04-2026`. `17/11/2026` has one reading.
 */
export function isUnclearDate(text: string): boolean {
  const written = withOurDigits(text.trim());
  // `26-11-18` is a day of 2026 to some, and of 2018 to others.
  if (SHORT_YEAR.test(written)) return true;
  const [, first = '', , second = ''] = EITHER_FIRST.exec(written) ?? [];
  const [a, b] = [Number(first), Number(second)];
  return a !== b && a >= 1 && b >= 1 && a <= 12 && b <= 12;
}

/** The last part of a path, without `.md`; a heading and an alias are not part of it. */
const NAME = /([^/]*?)(?:\.md)?$/i;
/** What a daily note's name may begin with, before its weekday: `2026-11-17 Tuesday`. */
const DATE_AND_MORE = /^(\d{4}-\d{2}-\d{2})[ _]/;

/**
 * The date in a link's target, as it is written: `2026-11-17` for `Journal/2026-11-17 Tuesday`. If the note's name
 * does not begin with a date, the whole name.
 */
export function dateInTarget(target: string): string {
  const name = NAME.exec(target.trim())?.[1]?.trim() ?? '';
  return DATE_AND_MORE.exec(name)?.[1] ?? name;
}
