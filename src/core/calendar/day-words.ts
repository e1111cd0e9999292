import type { Day } from './day';
import { yearMonthDay } from './day';

/** Days in a language's words, for people: never keys, never file names. */
export interface DayWords {
  /** `Friday 20 November 2026` */
  full(day: Day): string;
  /** `20 Nov`; with its year where that is not the year of `now`: `20 Nov 2025` */
  short(day: Day, now: Day): string;
  /** `Friday` */
  weekday(day: Day): string;
  /** `Fri 20` */
  weekdayAndDate(day: Day): string;
  /** `Nov` */
  month(day: Day): string;
  /** `2026` */
  year(day: Day): string;
}

/** The words of a language, by its BCP 47 tag. Costly to make: make it once. */
export function dayWords(language: string): DayWords {
  // Plain English is the world's, with the day before its month.
  const english = language === 'en';
  const style = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(english ? 'en-GB' : language, {
      ...options,
      // Years as in file names, whatever calendar the language is used with.
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    return (day: Day) => format.format(utcNoon(day));
  };
  const full = style({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const dayMonth = style({ day: 'numeric', month: 'short' });
  const dayMonthYear = style({ day: 'numeric', month: 'short', year: 'numeric' });
  return {
    // Whether English has a comma here depends on the release of the language data.
    full: english ? (day) => full(day).replace(',', '') : full,
    short: (day, now) =>
      (yearMonthDay(day).year === yearMonthDay(now).year ? dayMonth : dayMonthYear)(day),
    weekday: style({ weekday: 'long' }),
    weekdayAndDate: style({ weekday: 'short', day: 'numeric' }),
    month: style({ month: 'short' }),
    year: style({ year: 'numeric' }),
  };
}

/** Formats want an instant: noon in UTC, where every day has 24 hours. */
function utcNoon(day: Day): number {
  return (day + 0.5) * 86_400_000;
}
