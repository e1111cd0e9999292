import type { Target } from '../../journal/target';
import { hours, minutes, number, wins } from './numbers';

/** From this many minutes on, hours are easier to grasp. */
const IN_HOURS = 600;

/** `できたこと3件`, `90分`, `20時間`, `60,000 words`: a metric by its own name. */
export function amount(value: number, of: Target['of']): string {
  if (of === 'entries') return wins(value);
  if (of !== 'minutes') return `${number(value)} ${of.metric}`;
  return value < IN_HOURS ? minutes(value) : hours(Math.round(value / 6) / 10);
}

/** The same where it is clear that wins are counted: `3件`. */
export function howMuch(value: number, of: Target['of']): string {
  return of === 'entries' ? `${number(value)}件` : amount(value, of);
}

/** How much of a whole there is, in the whole's unit: `9,893` of 15,000 words, `2.9` of 100 hours. */
export function partOf(value: number, whole: number, of: Target['of']): string {
  if (of === 'entries') return howMuch(value, of);
  if (of !== 'minutes') return number(value);
  return whole < IN_HOURS ? minutes(value) : hours(Math.round(value / 6) / 10);
}
