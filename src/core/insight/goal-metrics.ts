import type { Day } from '../calendar/day';
import { daysBackwards } from '../goals/activity';
import type { DayContext } from '../journal/day-status';

/** A metric that a goal follows, as its counted entries have it. */
export interface GoalMetric {
  readonly name: string;
  /** of all its days */
  readonly sum: number;
  /** of its latest day with a value */
  readonly last: number;
  /** sums of the last weeks, oldest first, the last week ending today; null for a week without a value */
  readonly weeks: readonly (number | null)[];
}

/** The metrics with a value, each over as many weeks up to the context's day. */
export function goalMetrics(
  names: readonly string[],
  { stretches, today }: Pick<DayContext, 'stretches' | 'today'>,
  weekCount: number,
): GoalMetric[] {
  const values = new Map<string, { readonly day: Day; readonly value: number }[]>(
    names.map((name) => [name, []]),
  );
  for (const { day, totals } of daysBackwards(stretches, today)) {
    for (const [name, found] of values) {
      const value = totals.metrics.get(name);
      if (value !== undefined) found.push({ day, value });
    }
  }
  return [...values].flatMap(([name, found]) => {
    const [latest] = found;
    if (latest === undefined) return [];
    const weeks = Array.from({ length: weekCount }, (_, i) => {
      const end = today - 7 * (weekCount - 1 - i);
      const within = found.filter(({ day }) => day <= end && day > end - 7);
      return within.length === 0 ? null : sumOf(within);
    });
    return [{ name, sum: sumOf(found), last: latest.value, weeks }];
  });
}

/** Decimals added up drift in their last digits. */
function sumOf(found: readonly { readonly value: number }[]): number {
  return Number(found.reduce((sum, { value }) => sum + value, 0).toPrecision(12));
}
