import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { dates } from './dates';
import { number } from './numbers';

const NAMES = ['', 'тяжело', 'трудновато', 'средне', 'хорошо', 'отлично'] as const;

/** How a day or a week felt, 1–5. */
export const pulse: Words['pulse'] = {
  row: 'Ощущение, 1–5',
  ask: { day: 'Каким был день?', week: 'Какой была неделя?' },
  days: (days: readonly (readonly [day: Day, value: number])[]): string =>
    `Ощущение по дням: ${days.map(([day, value]) => `${dates.weekdayShort(day)} ${number(value)}`).join(', ')}.`,
  choice: (value: number): string => `${number(value)}, ${NAMES[value] ?? ''}`,
  said: (value: number): string =>
    `Ощущение: ${number(value)} из 5${NAMES[value] === undefined ? '' : `, ${NAMES[value]}`}.`,
};
