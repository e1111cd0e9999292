import type { Target } from '../../journal/target';
import { many, number } from './numbers';

/** From this many minutes on, hours are easier to grasp. */
const IN_HOURS = 600;

/** `3 wins`, `90 minutes`, `20 hours`, `60,000 words`: a metric by its own name. */
export function amount(value: number, of: Target['of']): string {
  if (of === 'entries') return many(value, 'win');
  if (of !== 'minutes') return `${number(value)} ${of.metric}`;
  return value < IN_HOURS ? many(value, 'minute') : many(Math.round(value / 6) / 10, 'hour');
}

/** How much of a whole there is, in the whole's unit: `9,893` of 15,000 words, `2.9` of 100 hours. */
export function partOf(value: number, whole: number, of: Target['of']): string {
  return number(of === 'minutes' && whole >= IN_HOURS ? Math.round(value / 6) / 10 : value);
}
