import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { dates } from './dates';
import { number } from './numbers';

const NAMES = ['', 'صعب', 'أقرب إلى الصعب', 'بين بين', 'جيد', 'رائع'] as const;

/** How a day or a week felt, 1–5. */
export const pulse: Words['pulse'] = {
  row: 'كيف كان، 1–5',
  ask: { day: 'كيف كان يومك؟', week: 'كيف كان أسبوعك؟' },
  days: (days: readonly (readonly [day: Day, value: number])[]): string =>
    `كيف كان: ${days.map(([day, value]) => `${dates.weekday(day)} ${number(value)}`).join('، ')}.`,
  choice: (value: number): string => `${number(value)}، ${NAMES[value] ?? ''}`,
  said: (value: number): string =>
    `كيف كان: ${number(value)} من 5${NAMES[value] === undefined ? '' : `، ${NAMES[value]}`}.`,
};
