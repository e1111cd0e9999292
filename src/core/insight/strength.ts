import type { Day } from '../calendar/day';
import type { DayContext } from '../journal/day-status';
import type { Schedule } from '../journal/schedule';
import { MISSED, REST, WON } from '../journal/status';
import { MARKED_REST } from '../journal/stretch';

/** A day's weight halves every 13 walked days; with fewer wins a week, the memory is longer. */
const HALF_LIFE = 13;

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
  const rate = rateOf(plan.schedule);
  return rate === null ? overDays(ends, context) : overWindows(ends, context, rate);
}

/** Won days asked for in a number of days, whichever they are. */
interface Rate {
  readonly times: number;
  readonly days: number;
}

/** Null where the schedule names the days. A month counts as 30 days, as Loop has it. */
function rateOf(schedule: Schedule): Rate | null {
  switch (schedule.kind) {
    case 'per-week':
      return { times: schedule.times, days: 7 };
    case 'per-month':
      return { times: schedule.times, days: 30 };
    case 'every':
      return { times: 1, days: schedule.days };
    default:
      return null;
  }
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
 * Walks every day except those marked as rest or paused; a day that needs no win, because its week has enough or the
 * last win is recent, is like any other. Two weeks (months, turns) are taken together, so that an early win in one and
 * a late one in the next do not shake it.
 */
function overWindows(
  ends: readonly number[],
  { statuses, flags }: DayContext,
  { times, days }: Rate,
): number[] {
  const halfLife = HALF_LIFE / Math.sqrt(times / days);
  const window = 2 * days;
  const m = 0.5 ** (1 / halfLife);
  const walks = (row: number) => {
    const status = statuses[row];
    const isAnyRest = status === REST && ((flags[row] ?? 0) & MARKED_REST) === 0;
    return status === WON || status === MISSED || isAnyRest;
  };
  const walked: boolean[] = [];
  let [strength, wonDays] = [0, 0];
  let row = firstWalked(ends, window + HALF_LIVES * halfLife, walks);
  return ends.map((end) => {
    for (; row <= end; row++) {
      if (!walks(row)) continue;
      const won = statuses[row] === WON;
      if (won) wonDays++;
      if (walked[walked.length - window] === true) wonDays--;
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
