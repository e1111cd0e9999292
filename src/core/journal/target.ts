/** How much makes a day won. */
export interface Target {
  /** above 0; in minutes where `of` is `minutes` */
  readonly amount: number;
  /** what is summed over a day's counted entries: their number, their minutes, or a metric */
  readonly of: 'entries' | 'minutes' | { readonly metric: string };
}

const TARGET = /^(\d+(?:\.\d+)?)(?:\s*(\D.*))?$/;
const MINUTES = /^(?:min|mins|minutes?)$/;
const HOURS = /^(?:h|hrs?|hours?)$/;

/**
 * `3` (entries), `250 words` (a metric), `10 minutes`, `10 min`, `2 h`; null for anything else: 0, a negative amount,
 * not a number. A metric's name is folded as in notes: lower case, spaces as `-`.
 */
export function parseTarget(value: unknown): Target | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const match = TARGET.exec(String(value).trim());
  if (match === null) return null;
  const [, digits = '', unit = ''] = match;
  const amount = Number(digits);
  if (!(amount > 0 && amount < Infinity)) return null;
  return targetOf(amount, unit.trim().toLowerCase().replace(/\s+/g, '-'));
}

function targetOf(amount: number, name: string): Target | null {
  if (name === '') return { amount, of: 'entries' };
  if (MINUTES.test(name)) return { amount, of: 'minutes' };
  if (HOURS.test(name)) return { amount: amount * 60, of: 'minutes' };
  // `1,250 words`, `3/4`, `1e3`: a number that would be read as another than was meant.
  return /^[\p{L}\p{Extended_Pictographic}_]/u.test(name) && !/^e[+-]?\d/.test(name)
    ? { amount, of: { metric: name } }
    : null;
}

/** The target as settings and goal notes hold it. The inverse of {@link parseTarget}. */
export function formatTarget({ amount, of }: Target): string {
  if (of === 'entries') return String(amount);
  return `${amount} ${of === 'minutes' ? 'minutes' : of.metric}`;
}
