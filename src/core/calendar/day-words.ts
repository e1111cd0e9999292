import type { Day } from './day';
import { weekdayOf, yearMonthDay } from './day';
import type { DayFormat } from './day-format';
import { dayFormat, noonOf } from './day-format';
import { englishDays } from './english-days';

/** Days in a language's words, for people: never keys, never file names. */
export interface DayWords {
  /** `Friday 20 November 2026` */
  full(day: Day): string;
  /** `20 Nov`; with its year if that is not the year of `now`: `20 Nov 2025` */
  short(day: Day, now: Day): string;
  /** `Friday` */
  weekday(day: Day): string;
  /** `Fri 20` */
  weekdayAndDate(day: Day): string;
  /** `Nov` */
  month(day: Day): string;
  /** `Nov 2026` */
  monthAndYear(day: Day): string;
  /** `2026` */
  year(day: Day): string;
}

/** The words of a language, by its BCP 47 tag; each format is made at its first use. */
export function dayWords(language: string): DayWords {
  if (language === 'en') return englishDays;
  const style = (options: Intl.DateTimeFormatOptions) => {
    const format = dayFormat(language, options);
    return (day: Day) => format().format(noonOf(day));
  };
  const dayMonth = style({ day: 'numeric', month: 'short' });
  const dayMonthYear = style({ day: 'numeric', month: 'short', year: 'numeric' });
  return {
    full: fullDays(
      dayFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    ),
    short: (day, now) =>
      (yearMonthDay(day).year === yearMonthDay(now).year ? dayMonth : dayMonthYear)(day),
    weekday: style({ weekday: 'long' }),
    weekdayAndDate: style({ weekday: 'short', day: 'numeric' }),
    month: style({ month: 'short' }),
    monthAndYear: style({ month: 'short', year: 'numeric' }),
    year: style({ year: 'numeric' }),
  };
}

/**
 * Formats days in full, a month at a time: within a month only the weekday and the number differ, and a heatmap names
 * hundreds of days at once.
 */
function fullDays(format: DayFormat): (day: Day) => string {
  const weekdays: string[] = [];
  const dates: string[] = [];
  const months = new Map<number, readonly Intl.DateTimeFormatPart[]>();
  const learn = (day: Day, month: number, date: number): string => {
    // As `format` itself does in Chromium and Node: the narrow space of the language data becomes a plain one.
    const parts = format()
      .formatToParts(noonOf(day))
      .map(({ type, value }) => ({ type, value: value.replaceAll('\u202f', ' ') }));
    months.set(month, parts);
    for (const { type, value } of parts) {
      if (type === 'weekday') weekdays[weekdayOf(day)] = value;
      if (type === 'day') dates[date] = value;
    }
    return parts.map(({ value }) => value).join('');
  };
  return (day) => {
    const { year, month, date } = yearMonthDay(day);
    const monthOfAll = year * 12 + month;
    const parts = months.get(monthOfAll);
    const weekdayName = weekdays[weekdayOf(day)];
    const dateName = dates[date];
    if (parts === undefined || weekdayName === undefined || dateName === undefined) {
      return learn(day, monthOfAll, date);
    }
    let text = '';
    for (const { type, value } of parts) {
      text += type === 'weekday' ? weekdayName : type === 'day' ? dateName : value;
    }
    return text;
  };
}
