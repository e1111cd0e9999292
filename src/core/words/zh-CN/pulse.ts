import type { Words } from '../words';
import { dates } from './dates';
import { number } from './numbers';

const NAMES = ['', '艰难', '有点难', '一般', '不错', '很好'] as const;

/** How a day or a week felt, 1–5. */
export const pulse: Words['pulse'] = {
  row: '感受，1–5',
  ask: { day: '今天感觉如何？', week: '本周感觉如何？' },
  days: (days) =>
    `感受：${days.map(([day, value]) => `${dates.weekdayShort(day)} ${number(value)}`).join('，')}。`,
  choice: (value) => `${number(value)}，${NAMES[value] ?? ''}`,
  said: (value) =>
    `感受：${number(value)} / 5${NAMES[value] === undefined ? '' : `，${NAMES[value]}`}。`,
};
