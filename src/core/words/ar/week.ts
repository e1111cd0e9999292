import type { Words } from '../words';
import { days as daysOf, number, wins as winsOf } from './numbers';

/** The week so far, compared with the one before. */
export const week: Words['week'] = {
  title: 'هذا الأسبوع',
  wins: (wins: number, days: number, soFar: number | null, last: number | null): string => {
    const before = last === null || last === 0 ? '' : ` الأسبوع الماضي: ${number(last)}.`;
    if (wins === 0) return `لا إنجازات بعد هذا الأسبوع.${before}`;
    if (wins === 1 || soFar === null || soFar < 2 || days > soFar)
      return `${winsOf(wins)} حتى الآن هذا الأسبوع.${before}`;
    return `${winsOf(wins)} في ${number(days)} من ${daysOf.of(soFar)} حتى الآن.${before}`;
  },
  bar: (day: string, wins: number, last: number | null): string =>
    last === null
      ? `${day}، ${winsOf(wins)}`
      : `${day}، ${winsOf(wins)}، الأسبوع الماضي ${number(last)}`,
  thisWeek: 'هذا الأسبوع',
  lastWeek: 'الأسبوع الماضي',
  byArea: 'حسب المجال',
  byGoal: 'حسب الهدف',
  noArea: 'بلا مجال',
  noGoal: 'بلا هدف',
  write: 'كتابة مراجعة الأسبوع',
  update: 'تحديث مراجعة الأسبوع',
  open: 'فتح',
};
