import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { dates } from './dates';
import { number } from './numbers';

const NAMES = ['', 'schwer', 'eher schwer', 'mittel', 'gut', 'großartig'] as const;

/** How a day or a week felt, 1–5. */
export const pulse: Words['pulse'] = {
  row: 'Wie es war, 1–5',
  ask: { day: 'Wie war der Tag heute?', week: 'Wie war diese Woche?' },
  days: (days: readonly (readonly [day: Day, value: number])[]): string =>
    `Wie es war: ${days.map(([day, value]) => `${dates.weekdayShort(day)} ${number(value)}`).join(', ')}.`,
  choice: (value: number): string => `${number(value)}, ${NAMES[value] ?? ''}`,
  said: (value: number): string =>
    `Wie es war: ${number(value)} von 5${NAMES[value] === undefined ? '' : `, ${NAMES[value]}`}.`,
};
