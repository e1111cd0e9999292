import { mixesWeekYears, namesOneDay, weekNaming } from '../../core/calendar/format-tokens';

/** What keeps a date format from naming daily notes; undefined for one that names them, and for an empty one. */
export function formatWarning(format: string): string | undefined {
  if (format.trim() === '' || namesOneDay(format)) return undefined;
  return 'This names no single day: it needs the year, the month and the day.';
}

/** What keeps a format from naming weekly notes; undefined for one that names them, and for an empty one. */
export function weeklyFormatWarning(format: string): string | undefined {
  if (format.trim() === '') return undefined;
  if (mixesWeekYears(format)) {
    return 'This names two weeks alike at the end of some years: gggg goes with ww, GGGG with WW.';
  }
  return namesOneDay(format) || weekNaming(format) !== null
    ? undefined
    : 'This names no single week: it needs a year and a week, such as gggg-[W]ww.';
}
