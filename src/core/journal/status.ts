/**
 * What became of a day. `won`: the target was met · `open`: today, not yet · `rest`, `paused`: nothing was asked ·
 * `frozen`: missed, and covered by a freeze · `before`: not judged yet · `after`: a goal's end is past · `future`:
 * after today.
 */
export type Status =
  'before' | 'after' | 'won' | 'paused' | 'rest' | 'open' | 'frozen' | 'missed' | 'future';

/** Whether a win was asked for on a day of this status, or came on one. */
export function isAsked(status: Status): boolean {
  return status === 'won' || status === 'missed' || status === 'frozen' || status === 'open';
}

/** Statuses as numbers in a column of days: walks over twenty years compare thousands of them. */
export const BEFORE = 0;
export const AFTER = 1;
export const WON = 2;
export const PAUSED_DAY = 3;
export const REST = 4;
export const OPEN = 5;
export const FROZEN = 6;
export const MISSED = 7;

const NAMES: readonly Status[] = [
  'before',
  'after',
  'won',
  'paused',
  'rest',
  'open',
  'frozen',
  'missed',
];

/** The status of a column's number; outside the column it is `before`. */
export function statusNamed(code: number | undefined): Status {
  return NAMES[code ?? BEFORE] ?? 'before';
}
