import type { DayFacts } from './day-facts';

/** What was judged before a change, and how many rows are the same after it. */
export interface SameDays<Earlier extends DayFacts> {
  readonly earlier: Earlier;
  readonly rows: number;
}

/** Null where days are judged by another plan, on another day, or from another one on. */
export function sameDays<Earlier extends DayFacts>(
  earlier: Earlier,
  facts: DayFacts,
): SameDays<Earlier> | null {
  if (SPAN.some((each) => earlier[each] !== facts[each])) return null;
  const { counts, amounts, flags } = facts;
  const certain = Math.min(rowsOfSameStretches(earlier, facts), flags.length);
  let rows = 0;
  while (rows < certain && flags[rows] === earlier.flags[rows]) rows++;
  if (rows < certain) return { earlier, rows };
  const isSame = (row: number) =>
    flags[row] === earlier.flags[row] &&
    counts[row] === earlier.counts[row] &&
    amounts[row] === earlier.amounts[row];
  while (rows < flags.length && isSame(rows)) rows++;
  return { earlier, rows };
}

const SPAN = ['plan', 'today', 'from', 'origin', 'last'] as const;

/** Rows whose counts and amounts need not be compared. Their flags may differ by a pause. */
function rowsOfSameStretches(
  { stretches: before }: DayFacts,
  { stretches, from }: DayFacts,
): number {
  const at = stretches.findIndex((stretch, i) => stretch !== before[i]);
  if (at < 0) return stretches.length === before.length ? Infinity : 0;
  return Math.min(stretches[at]?.first ?? 0, before[at]?.first ?? -Infinity) - from;
}
