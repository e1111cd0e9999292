import { median, sum } from 'd3-array';
import type { ListedEntry } from '../journal/journal';

/** What is in sight, summed up: the foot of a list. */
export interface FoundTotals {
  readonly entries: number;
  /** days with an entry that counts */
  readonly days: number;
  readonly minutes: number;
  /** by name */
  readonly metrics: readonly {
    readonly name: string;
    readonly sum: number;
    /** null where it would say nothing: of few values, or of values that are all the same */
    readonly median: number | null;
  }[];
}

/** Of fewer values than this, half is one or two. */
const FEWEST_VALUES = 5;

export function foundTotals(entries: readonly ListedEntry[]): FoundTotals {
  const days = new Set<number>();
  const values = new Map<string, number[]>();
  for (const { day, counts, metrics } of entries) {
    if (counts && day !== null) days.add(day);
    for (const name of Object.keys(metrics)) {
      const value = metrics[name] ?? 0;
      const known = values.get(name);
      if (known === undefined) values.set(name, [value]);
      else known.push(value);
    }
  }
  return {
    entries: entries.length,
    days: days.size,
    minutes: sum(entries, ({ minutes }) => minutes ?? 0),
    metrics: Array.from(values, ([name, all]) => ({
      name,
      sum: sum(all),
      median: middleOf(all),
    })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function middleOf(values: readonly number[]): number | null {
  const isTelling = values.length >= FEWEST_VALUES && new Set(values).size > 1;
  return isTelling ? (median(values) ?? null) : null;
}
