import { mixesWeekYears, namesOneDay, weekNaming } from '../core/calendar/format-tokens';
import type { Words } from '../core/words/words';

/** Why a date format cannot name daily notes; undefined if it can, and for an empty one. */
export function formatWarning(format: string, words: Words['settings']): string | undefined {
  return format.trim() === '' || namesOneDay(format) ? undefined : words.noSingleDay;
}

/** Why a format cannot name weekly notes; undefined if it can, and for an empty one. */
export function weeklyFormatWarning(format: string, words: Words['settings']): string | undefined {
  if (format.trim() === '') return undefined;
  if (mixesWeekYears(format)) return words.mixedWeeks;
  return namesOneDay(format) || weekNaming(format) !== null ? undefined : words.noSingleWeek;
}
