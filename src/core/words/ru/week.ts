import type { Words } from '../words';
import { number, ofDays, winCount } from './numbers';

/** The week so far, compared with the one before. */
export const week: Words['week'] = {
  title: 'Эта неделя',
  wins: (wins: number, days: number, soFar: number | null, last: number | null): string => {
    const before = last === null || last === 0 ? '' : ` На прошлой неделе: ${number(last)}.`;
    if (wins === 0) return `На этой неделе побед пока нет.${before}`;
    if (wins === 1 || soFar === null || soFar < 2 || days > soFar)
      return `На этой неделе пока ${winCount(wins)}.${before}`;
    return `Пока ${winCount(wins)} в ${number(days)} из ${ofDays(soFar)}.${before}`;
  },
  bar: (day: string, wins: number, last: number | null): string =>
    last === null
      ? `${day}, ${winCount(wins)}`
      : `${day}, ${winCount(wins)}, на прошлой неделе ${number(last)}`,
  thisWeek: 'эта неделя',
  lastWeek: 'прошлая неделя',
  byArea: 'По сферам',
  byGoal: 'По целям',
  noArea: 'Без сферы',
  noGoal: 'Без цели',
  write: 'Написать обзор недели',
  update: 'Обновить обзор недели',
  open: 'Открыть',
};
