import type { Day } from '../../calendar/day';
import { weekdayOf } from '../../calendar/day';
import type { Share } from './pattern';
import type { Stratum } from './statistics/fisher-in-strata';

/** Days are compared only within blocks of nine weeks: a busy season must not pass for a pattern. */
const BLOCK_WEEKS = 9;
const LEAST_WEEKS = 5;

/** One day of a comparison. */
export interface MarkedDay {
  readonly day: Day;
  readonly marked: boolean;
  readonly outcome: boolean;
  /** splits the strata further */
  readonly split?: boolean;
}

/**
 * Strata of comparable days: the same weekday in the same nine weeks, so that a weekly habit does not pass for a
 * pattern either. Blocks of nine weeks are counted back from `until`; if fewer than five weeks are left over at the
 * oldest end, they join their neighbour.
 */
export function alikeDays(
  days: Iterable<MarkedDay>,
  { since, until }: { readonly since: Day; readonly until: Day },
): Stratum[] {
  const weeks = Math.ceil((until + 1 - since) / 7);
  const whole = Math.floor(weeks / BLOCK_WEEKS);
  const blocks = Math.max(1, weeks % BLOCK_WEEKS < LEAST_WEEKS ? whole : whole + 1);
  return stratify(days, ({ day, split }) => {
    const weeksBack = Math.floor((until - day) / 7);
    const block = Math.min(Math.floor(weeksBack / BLOCK_WEEKS), blocks - 1);
    return (block * 7 + weekdayOf(day)) * 2 + (split === true ? 1 : 0);
  });
}

/** Counts days into strata by a key. */
export function stratify(days: Iterable<MarkedDay>, keyOf: (day: MarkedDay) => number): Stratum[] {
  const strata = new Map<
    number,
    { both: number; marked: number; outcomes: number; size: number }
  >();
  for (const day of days) {
    const key = keyOf(day);
    let stratum = strata.get(key);
    if (stratum === undefined) {
      stratum = { both: 0, marked: 0, outcomes: 0, size: 0 };
      strata.set(key, stratum);
    }
    stratum.size++;
    if (day.marked) stratum.marked++;
    if (day.outcome) stratum.outcomes++;
    if (day.marked && day.outcome) stratum.both++;
  }
  return [...strata.values()];
}

/** The outcome's share among marked days, and among the others. */
export function shares(days: Iterable<MarkedDay>): {
  readonly marked: Share;
  readonly others: Share;
} {
  const sums = { marked: { count: 0, of: 0 }, others: { count: 0, of: 0 } };
  for (const { marked, outcome } of days) {
    const sum = marked ? sums.marked : sums.others;
    sum.of++;
    if (outcome) sum.count++;
  }
  return sums;
}
