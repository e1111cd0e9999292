import type { Day } from '../calendar/day';
import { yearMonthDay } from '../calendar/day';
import { dayFormat, noonOf } from '../calendar/day-format';
import type { DayWords } from '../calendar/day-words';
import { dayWords } from '../calendar/day-words';

/** Days in the words and lengths that the views need. */
export interface Dates extends DayWords {
  /** `Fri 20 Nov`; with its year if that is not the year of `now` */
  readonly named: (day: Day, now: Day) => string;
  /** `Wednesday 18 November`; with its year if that is not the year of `now` */
  readonly heading: (day: Day, now: Day) => string;
  /** `November 2026` */
  readonly monthOfYear: (day: Day) => string;
  /** `3 Aug – 20 Nov`; with years if they are not the year of `now` */
  readonly range: (from: Day, to: Day, now: Day) => string;
  /** `Fri`; a single letter in languages whose short names would touch in a narrow view, such as Arabic */
  readonly weekdayShort: (day: Day) => string;
  /** minutes after midnight as `09:30` */
  readonly clock: (minutes: number) => string;
}

/** This many letters fit side by side in a seventh of the narrowest view. */
const SHORT_LETTERS = 4;

/** The dates of a language, by its BCP 47 tag; each format is made at its first use. */
export function datesOf(language: string): Dates {
  const english = language === 'en';
  const style = (options: Intl.DateTimeFormatOptions) => {
    const made = dayFormat(language, options);
    return (day: Day) => plain(made().format(noonOf(day)), english);
  };
  const byYear = (options: Intl.DateTimeFormatOptions) => {
    const within = style(options);
    const beyond = style({ ...options, year: 'numeric' });
    return (day: Day, now: Day) => (yearOf(day) === yearOf(now) ? within : beyond)(day);
  };
  const rangeWithin = dayFormat(language, { day: 'numeric', month: 'short' });
  const rangeBeyond = dayFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  const latestRange = { key: '', text: '' };
  const shortName = style({ weekday: 'short' });
  const narrowName = style({ weekday: 'narrow' });
  const time = dayFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    ...dayWords(language),
    named: byYear({ weekday: 'short', day: 'numeric', month: 'short' }),
    heading: byYear({ weekday: 'long', day: 'numeric', month: 'long' }),
    monthOfYear: style({ month: 'long', year: 'numeric' }),
    range: (from, to, now) => {
      const here = yearOf(from) === yearOf(now) && yearOf(to) === yearOf(now);
      const key = `${here} ${from} ${to}`;
      // Ranges are the slowest of all formats, and the same one is wanted at every update.
      if (latestRange.key !== key) {
        const made = here ? rangeWithin : rangeBeyond;
        latestRange.text = plain(made().formatRange(noonOf(from), noonOf(to)), english);
        latestRange.key = key;
      }
      return latestRange.text;
    },
    weekdayShort: (day) => {
      const name = shortName(day);
      return name.length <= SHORT_LETTERS ? name : narrowName(day);
    },
    clock: (minutes) => time().format(Math.round(minutes) * 60_000),
  };
}

/**
 * The same words whatever the release of the language data: English without a comma, ordinary spaces, no marks of
 * direction.
 */
function plain(text: string, english: boolean): string {
  const spaced = text.replace(/[\u2009\u202f]/g, ' ').replace(/[\u061c\u200e\u200f]/g, '');
  return english ? spaced.replaceAll(',', '') : spaced;
}

function yearOf(day: Day): number {
  return yearMonthDay(day).year;
}
