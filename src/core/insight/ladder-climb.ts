import type { Day } from '../calendar/day';
import { daysBackwards } from '../goals/activity';
import type { Goal } from '../goals/goal';
import { amountOf, isSincePlanBegan } from '../journal/day-facts';
import type { DayContext } from '../journal/day-status';
import type { Target } from '../journal/target';

/** How far a goal's ladder is climbed. */
export interface LadderClimb {
  /** entries, minutes, or a metric of one day */
  readonly of: Target['of'];
  readonly rungs: readonly Rung[];
  /** the lowest one that is not reached; null at the top */
  readonly next: number | null;
  /** the most of one day; 0 without a value */
  readonly best: number;
}

export interface Rung {
  readonly amount: number;
  /** the first day that had as much; null for a rung that is ahead */
  readonly reached: Day | null;
}

/** A goal's ladder by its days, as of the context's day; null for a goal without one. */
export function climbLadder(
  { ladder }: Pick<Goal, 'ladder'>,
  context: DayContext,
): LadderClimb | null {
  if (ladder === null) return null;
  const { rungs, of } = ladder;
  const days = [...daysBackwards(context.stretches, context.today)]
    .filter(({ day }) => isSincePlanBegan(day, context))
    .map(({ day, totals }) => ({ day, value: amountOf(totals, { of }) }))
    .reverse();
  const reached = rungs.map((amount) => ({
    amount,
    reached: days.find(({ value }) => value >= amount)?.day ?? null,
  }));
  return {
    of,
    rungs: reached,
    next: reached.find((rung) => rung.reached === null)?.amount ?? null,
    best: Math.max(0, ...days.map(({ value }) => value)),
  };
}
