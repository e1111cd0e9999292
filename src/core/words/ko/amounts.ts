import type { Target } from '../../journal/target';
import { hours, minutes, number, wins } from './numbers';

/** From this many minutes on, hours are easier to grasp. */
const IN_HOURS = 600;

/** `성취 3개`, `90분`, `20시간`, `60,000 words`: a metric by its own name. */
export function amount(value: number, of: Target['of']): string {
  if (of === 'entries') return wins(value);
  if (of !== 'minutes') return `${number(value)} ${of.metric}`;
  return value < IN_HOURS ? minutes(value) : hours(Math.round(value / 6) / 10);
}

/** The same, about: `성취 약 3개`, `약 90분`. */
export function aboutAmount(value: number, of: Target['of']): string {
  return of === 'entries' ? `성취 약 ${number(value)}개` : `약 ${amount(value, of)}`;
}

/** How much of a whole there is, in the whole's unit: `3개`, `2.9시간` of 100 hours, `9,893` of 15,000 words. */
export function partOf(value: number, whole: number, of: Target['of']): string {
  if (of === 'entries') return `${number(value)}개`;
  if (of !== 'minutes') return number(value);
  return whole >= IN_HOURS ? hours(Math.round(value / 6) / 10) : minutes(value);
}
