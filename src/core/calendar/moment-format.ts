import type { DateFormat } from './date-format';
import type { Day, Weekday } from './day';
import { dayOf, isRealDate, yearMonthDay } from './day';
import { namesZone } from './format-tokens';

/** The part of moment that file names need: both Obsidian's own copy and the npm package fit. */
export interface MomentLibrary {
  utc(text: string, format: string, locale: string, strict: boolean): MomentValue;
  /** as `utc`, in the zone that the text names */
  parseZone(text: string, format: string, locale: string, strict: boolean): MomentValue;
  utc(parts: [number, number, number, number, number]): MomentValue;
  localeData(locale: string): { firstDayOfWeek(): number; firstDayOfYear(): number };
}

interface MomentValue {
  isValid(): boolean;
  locale(locale: string): MomentValue;
  format(format: string): string;
  year(): number;
  month(): number;
  date(): number;
}

/**
 * Formats in one of moment's locales. `locale` is moment's name for it, `language` its BCP 47 tag. The global locale
 * is neither read nor changed, and no instant is made in local time: a day has no time zone.
 */
export function momentFormat(moment: MomentLibrary, language: string, locale: string): DateFormat {
  const data = moment.localeData(locale);
  return {
    language,
    week: {
      firstWeekday: data.firstDayOfWeek() as Weekday,
      firstWeekOfYear: data.firstDayOfYear(),
    },
    format(day: Day, format: string, minutes = 0): string {
      if (isInherited(format)) return format;
      const { year, month, date } = yearMonthDay(day);
      return moment
        .utc([year, month - 1, date, Math.floor(minutes / 60), minutes % 60])
        .locale(locale)
        .format(format);
    },
    parse(text: string, format: string): Day | null {
      if (isInherited(format)) return null;
      // A name with an offset means the date in its own zone: `2014-05-31_2330-0500` is 31 May.
      const read = namesZone(format) ? 'parseZone' : 'utc';
      const value = moment[read](text, format, locale, true);
      // Strict is not strict enough: of contradicting tokens the last wins (`2025/11/2026-11-21`).
      if (!value.isValid() || !isSameName(value.format(format), text)) return null;
      const [year, month, date] = [value.year(), value.month() + 1, value.date()] as const;
      return isRealDate(year, month, date) ? dayOf(year, month, date) : null;
    },
  };
}

/** moment looks formats up in a plain object, so it takes `constructor` for a format that it knows. */
function isInherited(format: string): boolean {
  return format in Object.prototype;
}

/** A user's own note may say `wednesday` or `Mercredi`: capitals make no other name. */
function isSameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}
