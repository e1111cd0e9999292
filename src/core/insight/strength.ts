import type { Day } from '../calendar/day';
import type { DayContext } from '../journal/day-status';
import { MISSED, REST, WON } from '../journal/status';
import { MARKED_REST } from '../journal/stretch';

/** A day's weight halves every 13 walked days; with fewer wins a week, the memory is longer. */
const HALF_LIFE = 13;
const WINDOW = 14;

/** Days further back have less weight than a number can hold. */
const HALF_LIVES = 64;

/**
 * How firm the habit is, 0–1: an exponential mean that one miss hardly moves. Loop Habit Tracker's rule (its
 * `Score.kt`): strength·m + value·(1 − m) for each walked day, m = 0.5^(√f / 13), where f is the wins asked for per
 * day.
 */
export function strength(context: DayContext): number {
  return strengthOn([context.today], context)[0] ?? 0;
}

/** The strength at the end of each of the days, which are in order: 0 before the first judged day. */
export function strengthOn(days: readonly Day[], context: DayContext): number[] {
  const { plan, from, statuses } = context;
  const ends = days.map((day) => Math.min(day - from, statuses.length - 1));
  return plan.schedule.kind === 'per-week'
    ? overWeeks(ends, context, plan.schedule.times)
    : overDays(ends, context);
}

/** Walks due days and won days off, and reads the strength at the end of each of the rows. */
function overDays(ends: readonly number[], { statuses, amounts, plan }: DayContext): number[] {
  const m = 0.5 ** (1 / HALF_LIFE);
  const walks = (row: number) => statuses[row] === WON || statuses[row] === MISSED;
  let strength = 0;
  let row = firstWalked(ends, HALF_LIVES * HALF_LIFE, walks);
  return ends.map((end) => {
    for (; row <= end; row++) {
      if (!walks(row)) continue;
      const value = Math.min(1, (amounts[row] ?? 0) / plan.target.amount);
      strength = strength * m + value * (1 - m);
    }
    return strength;
  });
}

/**
 * Walks every day except those of which nothing was asked; a day whose week needs no more is like any other. Two
 * weeks are taken together, so that an early win in one and a late one in the next do not shake it.
 */
function overWeeks(
  ends: readonly number[],
  { statuses, flags }: DayContext,
  times: number,
): number[] {
  const halfLife = HALF_LIFE / Math.sqrt(times / 7);
  const m = 0.5 ** (1 / halfLife);
  const walks = (row: number) => {
    const status = statuses[row];
    const isAnyRest = status === REST && ((flags[row] ?? 0) & MARKED_REST) === 0;
    return status === WON || status === MISSED || isAnyRest;
  };
  const walked: boolean[] = [];
  let [strength, wonDays] = [0, 0];
  let row = firstWalked(ends, WINDOW + HALF_LIVES * halfLife, walks);
  return ends.map((end) => {
    for (; row <= end; row++) {
      if (!walks(row)) continue;
      const won = statuses[row] === WON;
      if (won) wonDays++;
      if (walked[walked.length - WINDOW] === true) wonDays--;
      walked.push(won);
      strength = strength * m + Math.min(1, wonDays / (2 * times)) * (1 - m);
    }
    return strength;
  });
}

/**
 * The row this many walked days before the first of the ends: a walk from there gives the same as one over all days.
 */
function firstWalked(
  [end = -1]: readonly number[],
  days: number,
  walks: (row: number) => boolean,
): number {
  let row = end;
  for (let walked = 0; row > 0; row--) {
    if (walks(row) && ++walked >= days) break;
  }
  return Math.max(0, row);
}
