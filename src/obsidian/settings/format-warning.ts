import { mixesWeekYears, namesOneDay, weekNaming } from '../../core/calendar/format-tokens';
import type { Words } from '../../core/words/words';

/** What keeps a date format from naming daily notes; undefined for one that names them, and for an empty one. */
export function formatWarning(format: string, words: Words['settings']): string | undefined {
  return format.trim() === '' || namesOneDay(format) ? undefined : words.noSingleDay;
}

/** What keeps a format from naming weekly notes; undefined for one that names them, and for an empty one. */
export function weeklyFormatWarning(format: string, words: Words['settings']): string | undefined {
  if (format.trim() === '') return undefined;
  if (mixesWeekYears(format)) return words.mixedWeeks;
  return namesOneDay(format) || weekNaming(format) !== null ? undefined : words.noSingleWeek;
}
