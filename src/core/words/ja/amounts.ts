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

/** An amount that is only about right: in two or three digits, never less than it is. */
export function about(value: number): number {
  if (value < 10) return Math.ceil(value * 10) / 10;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 2);
  return Math.ceil(value / step) * step;
}
