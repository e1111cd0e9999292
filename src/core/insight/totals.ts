import type { DayContext } from '../journal/day-status';
import { isSincePlanBegan } from '../journal/day-facts';
import type { DayTotals } from '../journal/journal-day';
import { STRETCH_DAYS } from '../journal/stretch';
import { dayRuns, forEachRun } from './runs';

/** What a plan's days add up to. Only counted entries; for a goal also those before its start and after its end. */
export interface Totals {
  readonly wins: number;
  /** micro-steps done, if they count */
  readonly steps: number;
  /** wins and steps */
  readonly entries: number;
  readonly wonDays: number;
  readonly minutes: number;
  /** name → sum, by name */
  readonly metrics: Readonly<Record<string, number>>;
}

/** What all judged days add up to. */
export function totals(context: DayContext): Totals {
  const { plan, today, stretches } = context;
  let [wins, steps, minutes] = [0, 0, 0];
  const metrics = new Map<string, number>();
  const add = (part: DayTotals) => {
    wins += part.wins;
    steps += part.steps;
    minutes += part.minutes;
    for (const [name, sum] of part.metrics) metrics.set(name, (metrics.get(name) ?? 0) + sum);
  };
  for (const stretch of stretches) {
    const { first } = stretch;
    if (first >= (plan.since ?? -Infinity) && first + STRETCH_DAYS <= today) add(stretch.totals);
    else {
      for (const each of stretch.days) {
        if (isSincePlanBegan(each.day, context)) add(each.totals);
      }
    }
  }
  let wonDays = 0;
  forEachRun(dayRuns(context), ({ length }) => {
    wonDays += length;
  });
  const sorted = [...metrics].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    wins,
    steps,
    entries: wins + steps,
    wonDays,
    minutes: withoutDrift(minutes),
    metrics: Object.fromEntries(sorted.map(([name, sum]) => [name, withoutDrift(sum)])),
  };
}

/** Thousands of decimals added up drift in their last digits: 1,000 × 0.1 is 100, not 99.9999999999986. */
function withoutDrift(sum: number): number {
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(12));
}
