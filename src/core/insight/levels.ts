import { quantile } from 'simple-statistics';
import type { Day } from '../calendar/day';
import type { DayContext } from '../journal/day-status';
import { statusOf } from '../journal/day-status';

/** How strongly a day is coloured: 0 for none, 4 for most. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** The least count of levels 1–4, rising; if two levels have the same least count, the higher one applies. */
export type LevelFloors = readonly [number, number, number, number];

/** A line of the legend. */
export interface LevelRange {
  readonly level: Level;
  readonly from: number;
  /** null for "and more" */
  readonly to: number | null;
}

/**
 * Levels from quartiles of the days that have any, so that a quiet journal and a busy one both show their
 * differences. Outliers (above Q3 + 1.5·IQR) are set aside first, or one feast would pale all other days. The largest
 * count has level 4, unless all are equal: then 2, because none stands out.
 */
export function quartileFloors(counts: readonly number[]): LevelFloors {
  const some = counts.filter((count) => count > 0);
  if (some.length === 0) return [1, 2, 3, 4];
  const largest = some.reduce((a, b) => Math.max(a, b));
  if (some.every((count) => count === largest)) return [1, largest, largest + 1, largest + 1];
  const limit = outlierLimit(some);
  const usual = some.filter((count) => count <= limit);
  const [q1 = 0, q2 = 0, q3 = 0] = quantile(usual, [0.25, 0.5, 0.75]);
  const leastOutlier = some.reduce((a, b) => (b > limit ? Math.min(a, b) : a), Infinity);
  const most = Math.min(Math.floor(q3) + 1, largest, leastOutlier);
  return [1, Math.min(Math.floor(q1) + 1, most), Math.min(Math.floor(q2) + 1, most), most];
}

function outlierLimit(counts: readonly number[]): number {
  const [q1 = 0, q3 = 0] = quantile([...counts], [0.25, 0.75]);
  return q3 + 1.5 * (q3 - q1);
}

/** The floors for a plan's days: the user's, else quartiles of the last 365 days, else of all days. */
export function levelFloors(
  context: DayContext,
  thresholds: readonly number[] | null,
): LevelFloors {
  if (thresholds !== null) {
    const [, second = 2, third = 3, fourth = 4] = thresholds.map(Math.ceil);
    // A day with any win is never drawn as one without, so the first threshold only moves the others.
    return [1, second, third, fourth];
  }
  const lastYear = countsBetween(context.today - 364, context);
  return quartileFloors(lastYear.length > 0 ? lastYear : countsBetween(context.from, context));
}

function countsBetween(first: Day, context: DayContext): number[] {
  const counts: number[] = [];
  for (let day = Math.max(first, context.from); day <= context.today; day++) {
    const count = context.counts[day - context.from] ?? 0;
    if (count > 0 && statusOf(day, context) !== 'before') counts.push(count);
  }
  return counts;
}

/** The level of a day's count. */
export function levelOf(count: number, floors: LevelFloors): Level {
  if (count <= 0) return 0;
  if (count >= floors[3]) return 4;
  if (count >= floors[2]) return 3;
  return count >= floors[1] ? 2 : 1;
}

/** The counts of each level; levels that no count can have are left out. */
export function legend(floors: LevelFloors): LevelRange[] {
  const [first, second, third, fourth] = floors;
  const ranges: LevelRange[] = [
    { level: 0, from: 0, to: first - 1 },
    { level: 1, from: first, to: second - 1 },
    { level: 2, from: second, to: third - 1 },
    { level: 3, from: third, to: fourth - 1 },
    { level: 4, from: fourth, to: null },
  ];
  return ranges.filter(({ from, to }) => to === null || to >= from);
}
