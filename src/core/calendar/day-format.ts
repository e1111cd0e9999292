import { formatTag } from '../text/format-tag';
import { lazily } from '../text/lazily';
import type { Day } from './day';

/** Formats a day, or another instant that {@link noonOf} makes of it, in a language. */
export type DayFormat = () => Intl.DateTimeFormat;

/**
 * A format for days in a language, by its BCP 47 tag, made at its first use; years are Gregorian, as in file names,
 * whatever calendar the language is used with.
 */
export function dayFormat(language: string, options: Intl.DateTimeFormatOptions): DayFormat {
  return lazily(
    () =>
      new Intl.DateTimeFormat(formatTag(language), {
        ...options,
        calendar: 'gregory',
        timeZone: 'UTC',
      }),
  );
}

/** The instant to format a day by: noon in UTC, where every day has 24 hours. */
export function noonOf(day: Day): number {
  return (day + 0.5) * 86_400_000;
}
