import type { Target } from '../../journal/target';
import { counted, hourCount, minuteCount, number, ofMinutes, ofWins, winCount } from './numbers';

/** From this many minutes on, hours are easier to grasp. */
const IN_HOURS = 600;

const ofHours = counted('часа', 'часов', 'часов');

/** `3 победы`, `90 минут`, `20 часов`, `60 000 слов`: a metric by its own name. */
export function amount(value: number, of: Target['of']): string {
  if (of === 'entries') return winCount(value);
  if (of !== 'minutes') return `${number(value)} ${of.metric}`;
  return value < IN_HOURS ? minuteCount(value) : hourCount(Math.round(value / 6) / 10);
}

/** The same after «из»: `из 21 победы`. */
export function ofAmount(value: number, of: Target['of']): string {
  if (of === 'entries') return ofWins(value);
  if (of !== 'minutes') return `${number(value)} ${of.metric}`;
  return value < IN_HOURS ? ofMinutes(value) : ofHours(Math.round(value / 6) / 10);
}

/** How much of a whole there is, in the whole's unit: `9,893` of 15,000 words, `2.9` of 100 hours. */
export function partOf(value: number, whole: number, of: Target['of']): string {
  return number(of === 'minutes' && whole >= IN_HOURS ? Math.round(value / 6) / 10 : value);
}
