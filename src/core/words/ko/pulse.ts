import type { Words } from '../words';
import { dates } from './dates';
import { number } from './numbers';

const NAMES = ['', '힘듦', '조금 힘듦', '보통', '좋음', '아주 좋음'] as const;

/** How a day or a week felt, 1–5. */
export const pulse: Words['pulse'] = {
  row: '느낌, 1–5',
  ask: { day: '오늘은 어땠나요?', week: '이번 주는 어땠나요?' },
  days: (days) =>
    `느낌: ${days.map(([day, value]) => `${dates.weekdayShort(day)} ${number(value)}`).join(', ')}.`,
  choice: (value) => `${number(value)}, ${NAMES[value] ?? ''}`,
  said: (value) =>
    `느낌: 5점 중 ${number(value)}점${NAMES[value] === undefined ? '' : `, ${NAMES[value]}`}.`,
};
