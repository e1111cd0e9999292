import { median } from 'simple-statistics';
import type { Day } from '../calendar/day';
import { daysBackwards } from '../goals/activity';
import type { Goal } from '../goals/goal';
import { PULSE } from '../notes/pulse';
import type { DayContext } from '../journal/day-status';

/** A metric that a goal follows, as its counted entries have it. */
export interface GoalMetric {
  readonly name: string;
  /** of all its days */
  readonly sum: number;
  /** of its latest day with a value */
  readonly last: number;
  /** its days add up, as words do; the middle of a week is what counts for one that does not, as a mood */
  readonly adds: boolean;
  /** the middle of all its days */
  readonly middle: number;
  /**
   * sums of the last weeks, or their middles, oldest first, the last week ending today; null for a week without a
   * value
   */
  readonly weeks: readonly (number | null)[];
}

/**
 * The metrics with a value, each over as many weeks up to the context's day. One adds up if the goal asks for an amount
 * of it, or if two entries of a day had a part of it. `pulse`: how days felt, for a goal that follows it.
 */
export function goalMetrics(
  { metrics: names, plan, aim, ladder }: Pick<Goal, 'metrics' | 'plan' | 'aim' | 'ladder'>,
  { stretches, today }: Pick<DayContext, 'stretches' | 'today'>,
  weekCount: number,
  pulse: ReadonlyMap<Day, number> = new Map(),
): GoalMetric[] {
  const values = new Map<string, { readonly day: Day; readonly value: number }[]>(
    names.map((name) => [name, []]),
  );
  const adding = new Set(
    [plan.target.of, aim?.of, ladder?.of].flatMap((of) =>
      typeof of === 'object' ? [of.metric] : [],
    ),
  );
  for (const { day, totals, entries } of daysBackwards(stretches, today)) {
    for (const [name, found] of values) {
      const value = totals.metrics.get(name);
      if (value === undefined) continue;
      found.push({ day, value });
      if (entries.filter(({ entry }) => Object.hasOwn(entry.metrics, name)).length > 1)
        adding.add(name);
    }
  }
  values.get(PULSE)?.push(
    ...[...pulse]
      .filter(([day]) => day <= today)
      .map(([day, value]) => ({ day, value }))
      .sort((a, b) => b.day - a.day),
  );
  return [...values].flatMap(([name, found]) => {
    const [latest] = found;
    if (latest === undefined) return [];
    const adds = adding.has(name);
    const weeks = Array.from({ length: weekCount }, (_, i) => {
      const end = today - 7 * (weekCount - 1 - i);
      const within = found.filter(({ day }) => day <= end && day > end - 7);
      if (within.length === 0) return null;
      return adds ? sumOf(within) : middleOf(within);
    });
    return [{ name, adds, sum: sumOf(found), middle: middleOf(found), last: latest.value, weeks }];
  });
}

function middleOf(found: readonly { readonly value: number }[]): number {
  return median(found.map(({ value }) => value));
}

/** Decimals added up drift in their last digits. */
function sumOf(found: readonly { readonly value: number }[]): number {
  return Number(found.reduce((sum, { value }) => sum + value, 0).toPrecision(12));
}
