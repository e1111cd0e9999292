import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { dates } from './dates';
import { number } from './numbers';

const NAMES = ['', 'difícil', 'algo difícil', 'ni bien ni mal', 'bien', 'genial'] as const;

/** How a day or a week felt, 1–5. */
export const pulse: Words['pulse'] = {
  row: 'Cómo te fue, 1–5',
  ask: { day: '¿Qué tal hoy?', week: '¿Qué tal esta semana?' },
  days: (days: readonly (readonly [day: Day, value: number])[]): string =>
    `Cómo te fue: ${days.map(([day, value]) => `${dates.weekdayShort(day)} ${number(value)}`).join(', ')}.`,
  choice: (value: number): string => `${number(value)}, ${NAMES[value] ?? ''}`,
  said: (value: number): string =>
    `${number(value)} de 5${NAMES[value] === undefined ? '' : `, ${NAMES[value]}`}.`,
};
