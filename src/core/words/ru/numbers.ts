import type { StreakUnit } from '../../journal/schedule';
import { numbersOf } from '../numbers';

/** A sentence has to list the plurals of its language. */
export const { number, percent, rounded, fixed, short, apart, listed, either, plural, many } =
  numbersOf<'few' | 'many' | 'one'>('ru');

/** The form that goes with a count: `1 победа`, `2 победы`, `5 побед`; a fraction takes that of two. */
export function form(count: number, one: string, few: string, most: string): string {
  return plural(count, { one, few, many: most, other: few });
}

/** Counts a noun: `1 победа`, `3 победы`, `1 204 победы`. */
export function counted(one: string, few: string, most: string): (count: number) => string {
  return (count) => many(count, { one, few, many: most, other: few });
}

export const winCount = counted('победа', 'победы', 'побед');
export const dayCount = counted('день', 'дня', 'дней');
export const wonDayCount = counted('день с победой', 'дня с победой', 'дней с победой');
/** After «не считая»: `2 дней отдыха`. */
export const ofRestDays = counted('дня отдыха', 'дней отдыха', 'дней отдыха');
export const weekCount = counted('неделя', 'недели', 'недель');
export const monthCount = counted('месяц', 'месяца', 'месяцев');
export const yearCount = counted('год', 'года', 'лет');
export const minuteCount = counted('минута', 'минуты', 'минут');
export const hourCount = counted('час', 'часа', 'часов');
export const noteCount = counted('заметка', 'заметки', 'заметок');
export const lineCount = counted('строка', 'строки', 'строк');
export const timeCount = counted('раз', 'раза', 'раз');
export const valueCount = counted('значение', 'значения', 'значений');
export const voteCount = counted('голос', 'голоса', 'голосов');
export const freezeCount = counted('заморозка', 'заморозки', 'заморозок');

// After «из», «от» and the like: `из 1 дня`, `из 21 дня`, `из 7 дней`.
export const ofWins = counted('победы', 'побед', 'побед');
export const ofDays = counted('дня', 'дней', 'дней');
export const ofWonDays = counted('дня с победой', 'дней с победой', 'дней с победой');
export const ofMinutes = counted('минуты', 'минут', 'минут');
export const ofNotes = counted('заметки', 'заметок', 'заметок');
export const ofWeeks = counted('недели', 'недель', 'недель');

// After «за» and «через»: `за 1 неделю`.
export const inWeeks = counted('неделю', 'недели', 'недель');
export const inMinutes = counted('минуту', 'минуты', 'минут');

const UNITS: Readonly<Record<StreakUnit, (count: number) => string>> = {
  day: dayCount,
  week: weekCount,
  month: monthCount,
};

/** `3 дня`, `1 неделя` */
export function unitCount(count: number, unit: StreakUnit): string {
  return UNITS[unit](count);
}

/** `3 дня подряд`, `2 недели подряд`; `серия 1 день`, as a single day is in no row */
export function inARow(count: number, unit: StreakUnit): string {
  return count === 1 ? `серия ${unitCount(1, unit)}` : `${unitCount(count, unit)} подряд`;
}
