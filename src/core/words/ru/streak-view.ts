import type { Words } from '../words';
import { form, number, percent, unitCount, wonDayCount } from './numbers';
import type { StreakUnit } from '../../journal/schedule';

const UNITS: Readonly<Record<StreakUnit, readonly [one: string, few: string, most: string]>> = {
  day: ['день', 'дня', 'дней'],
  week: ['неделя', 'недели', 'недель'],
  month: ['месяц', 'месяца', 'месяцев'],
};

/** What the streak's section says besides the sentences about the streak itself. */
export const streakView: Words['streakView'] = {
  title: 'Серия',
  rhythm: 'Ритм',
  unit: (length: number, unit: StreakUnit): string => form(length, ...UNITS[unit]),
  length: unitCount,
  reading: 'Это появится, когда твои заметки будут прочитаны.',
  first: 'Твоя первая победа сегодня. Завтра в счёт пойдёт что-то столь же небольшое.',
  strength: 'Прочность',
  strengthSpoken: (value: number): string => `Прочность ${percent(value)}`,
  trend: (change: number | null): string => {
    if (change === null) return 'только начало';
    if (change === 0) return 'ровно уже неделю';
    return change > 0 ? `за неделю +${number(change)}` : `за неделю −${number(-change)}`;
  },
  beads: 'Последние 7 дней',
  nextFreeze: (more: number): string => `Ещё ${wonDayCount(more)} до следующей заморозки.`,
  longest: (length: number, unit: StreakUnit, range: string): string =>
    `Самая длинная: ${unitCount(length, unit)}, ${range}`,
};
