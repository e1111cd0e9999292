import type { Words } from '../words';
import { dates } from './dates';
import { number } from './numbers';

const NAMES = ['', 'しんどい', 'ややしんどい', 'ふつう', 'よい', 'とてもよい'] as const;

/** How a day or a week felt, 1–5. */
export const pulse: Words['pulse'] = {
  row: '気分（1〜5）',
  ask: { day: '今日はどうでしたか？', week: '今週はどうでしたか？' },
  days: (days) =>
    `気分：${days.map(([day, value]) => `${dates.weekdayShort(day)}${number(value)}`).join('、')}。`,
  choice: (value) => `${number(value)}、${NAMES[value] ?? ''}`,
  said: (value) =>
    `気分は5段階の${number(value)}${NAMES[value] === undefined ? '' : `、${NAMES[value]}`}。`,
};
