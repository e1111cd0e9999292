import type { Target } from '../../journal/target';
import { hourCount, minuteCount, number, winCount } from './numbers';

/** From this many minutes on, hours are easier to grasp. */
const IN_HOURS = 600;

/** `3 logros`, `90 minutos`, `20 horas`, `60.000 palabras`: a metric by its own name. */
export function amount(value: number, of: Target['of']): string {
  if (of === 'entries') return winCount(value);
  if (of !== 'minutes') return `${number(value)} ${of.metric}`;
  return value < IN_HOURS ? minuteCount(value) : hourCount(Math.round(value / 6) / 10);
}
