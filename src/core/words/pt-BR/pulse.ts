import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { dates } from './dates';
import { number } from './numbers';

const NAMES = ['', 'difícil', 'um pouco difícil', 'mais ou menos', 'bom', 'ótimo'] as const;

/** How a day or a week felt, 1–5. */
export const pulse: Words['pulse'] = {
  row: 'Como foi, de 1 a 5',
  ask: { day: 'Como foi o seu dia?', week: 'Como foi a sua semana?' },
  days: (days: readonly (readonly [day: Day, value: number])[]): string =>
    `Como foi: ${days.map(([day, value]) => `${dates.weekdayShort(day)} ${number(value)}`).join(', ')}.`,
  choice: (value: number): string => `${number(value)}, ${NAMES[value] ?? ''}`,
  said: (value: number): string =>
    `Como foi: ${number(value)} de 5${NAMES[value] === undefined ? '' : `, ${NAMES[value]}`}.`,
};
