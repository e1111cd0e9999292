import type { Target } from '../../journal/target';
import { isolated } from './isolated';
import { hours, minutes, number, wins } from './numbers';

/** From this many minutes on, hours are easier to grasp. */
const IN_HOURS = 600;

/** `3 إنجازات`, `90 دقيقة`, `20 ساعة`: a metric by its own name. */
export function amount(value: number, of: Target['of']): string {
  if (of === 'entries') return wins(value);
  if (of !== 'minutes') return isolated(`${number(value)} ${of.metric}`);
  return value < IN_HOURS ? minutes(value) : hours(Math.round(value / 6) / 10);
}

/** The same after a preposition: `إنجازين`, `دقيقتين`. */
export function amountOf(value: number, of: Target['of']): string {
  if (of === 'entries') return wins.of(value);
  if (of !== 'minutes') return amount(value, of);
  return value < IN_HOURS ? minutes.of(value) : hours.of(Math.round(value / 6) / 10);
}

/** How much of a whole there is, in the whole's unit: `9,893` of 15,000 words, `2.9` of 100 hours. */
export function partOf(value: number, whole: number, of: Target['of']): string {
  return number(of === 'minutes' && whole >= IN_HOURS ? Math.round(value / 6) / 10 : value);
}
