import { greatest } from 'd3-array';
import type { ListedEntry } from '../journal/journal';
import type { Milestone } from './milestones';

/**
 * The win that a milestone came with, out of the wins of its day (and goal) in their order: for the rung of a ladder the
 * one with the most of what it counts, else the last. Undefined where there is none.
 */
export function winOf({ of }: Milestone, wins: readonly ListedEntry[]): ListedEntry | undefined {
  const last = wins.at(-1);
  if (of === undefined || of === 'entries') return last;
  const amount = ({ minutes, metrics }: ListedEntry): number | undefined =>
    of === 'minutes' ? (minutes ?? undefined) : metricOf(metrics, of.metric);
  return greatest(wins, amount) ?? last;
}

function metricOf(metrics: Readonly<Record<string, number>>, name: string): number | undefined {
  return Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}
