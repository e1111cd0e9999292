import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { dates } from './dates';
import { number } from './numbers';

const NAMES = ['', 'dur', 'plutôt dur', 'entre les deux', 'bien', 'très bien'] as const;

/** How a day or a week felt, 1–5. */
export const pulse: Words['pulse'] = {
  row: 'Ressenti, de 1 à 5',
  ask: { day: 'Comment était ta journée ?', week: 'Comment était ta semaine ?' },
  days: (days: readonly (readonly [day: Day, value: number])[]): string =>
    `Ressenti\u00a0: ${days.map(([day, value]) => `${dates.weekdayShort(day)} ${number(value)}`).join(', ')}.`,
  choice: (value: number): string => `${number(value)}, ${NAMES[value] ?? ''}`,
  said: (value: number): string =>
    `Ressenti\u00a0: ${number(value)} sur 5${NAMES[value] === undefined ? '' : `, ${NAMES[value]}`}.`,
};
