import type { DayContext } from '../journal/day-status';
import { statusOf } from '../journal/day-status';
import { decimalSum } from '../journal/journal-day';

/** What a plan's judged days add up to. Only entries that count are in it. */
export interface Totals {
  readonly wins: number;
  /** micro-steps done, where they count */
  readonly steps: number;
  /** both */
  readonly entries: number;
  readonly wonDays: number;
  readonly minutes: number;
  /** name → sum, by name */
  readonly metrics: Readonly<Record<string, number>>;
}

export function totals(context: DayContext): Totals {
  let [wins, steps, minutes] = [0, 0, 0];
  const metrics = new Map<string, number>();
  for (const { day, totals } of context.days) {
    if (day > context.today) break;
    if (totals.count === 0 || statusOf(day, context) === 'before') continue;
    wins += totals.wins;
    steps += totals.steps;
    minutes = decimalSum(minutes, totals.minutes);
    for (const [name, sum] of totals.metrics) {
      metrics.set(name, decimalSum(metrics.get(name) ?? 0, sum));
    }
  }
  const wonDays = context.statuses.filter((status) => status === 'won').length;
  const sorted = [...metrics].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    wins,
    steps,
    entries: wins + steps,
    wonDays,
    minutes,
    metrics: Object.fromEntries(sorted),
  };
}
