import type { Day, Weekday } from './day';
import { weekdayOf } from './day';

/** A setting: how a week starts. `locale` follows the language's own week. */
export type WeekStart = 'locale' | 'monday' | 'sunday' | 'saturday';

/** Where weeks begin. A week is identified by its first day. */
export interface WeekRule {
  /** the week's first weekday, moment's `dow` */
  readonly firstWeekday: Weekday;
  /** which week is the year's first, moment's `doy`: 7 + firstWeekday − the January date always in week 1 */
  readonly firstWeekOfYear: number;
}

const FIRST_WEEKDAY = { sunday: 0, monday: 1, saturday: 6 } as const;

/** The rule to use: the setting replaces the locale's first weekday and keeps its `doy`, as Calendar does. */
export function weekRule(setting: WeekStart, locale: WeekRule): WeekRule {
  if (setting === 'locale') return locale;
  return { ...locale, firstWeekday: FIRST_WEEKDAY[setting] };
}

/** The first day of the week that holds `day`. */
export function startOfWeek(day: Day, firstWeekday: Weekday): Day {
  return day - ((weekdayOf(day) - firstWeekday + 7) % 7);
}
