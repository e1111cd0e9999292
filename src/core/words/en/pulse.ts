import type { Day } from '../../calendar/day';
import { dates } from './dates';
import { number } from './numbers';

const NAMES = ['', 'hard', 'rather hard', 'in between', 'good', 'great'] as const;

/** How a day or a week felt, 1–5. */
export const pulse = {
  row: 'How it felt, 1–5',
  ask: { day: 'How was today?', week: 'How was this week?' },
  /** of the days of a week that say it: `How it felt: Mon 4, Wed 2.` */
  days: (days: readonly (readonly [day: Day, value: number])[]): string =>
    `How it felt: ${days.map(([day, value]) => `${dates.weekdayShort(day)} ${number(value)}`).join(', ')}.`,
  /** the name of a button: `4, good` */
  choice: (value: number): string => `${number(value)}, ${NAMES[value] ?? ''}`,
  /** `Felt like 4 of 5, good.` */
  said: (value: number): string =>
    `Felt like ${number(value)} of 5${NAMES[value] === undefined ? '' : `, ${NAMES[value]}`}.`,
};
