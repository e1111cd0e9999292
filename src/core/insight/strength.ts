import type { DayContext, Status } from '../journal/day-status';
import { MARKED_REST } from '../journal/day-facts';

/** A day's weight halves every 13 walked days, fewer wins a week making for longer memory. */
const HALF_LIFE = 13;
const WINDOW = 14;

/**
 * How firm the habit is, 0–1: an exponential mean that one miss hardly moves. Loop Habit Tracker's rule (its
 * `Score.kt`): strength·m + value·(1 − m) for each walked day, m = 0.5^(√f / 13) with f wins a day asked for.
 */
export function strength(context: DayContext): number {
  const { schedule, target } = context.plan;
  const { statuses, amounts, flags } = context;
  if (schedule.kind === 'per-week') {
    const walked = statuses.filter(
      (status, row) => isWalked(status) && !isMarkedRest(status, flags[row] ?? 0),
    );
    return overWeeks(walked, schedule.times);
  }
  const m = 0.5 ** (1 / HALF_LIFE);
  let strength = 0;
  for (const [row, status] of statuses.entries()) {
    if (status !== 'won' && status !== 'missed') continue;
    const value = Math.min(1, (amounts[row] ?? 0) / target.amount);
    strength = strength * m + value * (1 - m);
  }
  return strength;
}

/** Every day but those that nothing was asked of; a day whose week needs no more is walked like any other. */
function isWalked(status: Status): boolean {
  return status === 'won' || status === 'missed' || status === 'rest';
}

function isMarkedRest(status: Status, flag: number): boolean {
  return status === 'rest' && (flag & MARKED_REST) !== 0;
}

/** Two weeks are looked at together, so that an early win in one week and a late one in the next do not shake it. */
function overWeeks(walked: readonly Status[], times: number): number {
  const m = 0.5 ** (Math.sqrt(times / 7) / HALF_LIFE);
  let strength = 0;
  let wonDays = 0;
  for (const [i, status] of walked.entries()) {
    if (status === 'won') wonDays++;
    if (walked[i - WINDOW] === 'won') wonDays--;
    strength = strength * m + Math.min(1, wonDays / (2 * times)) * (1 - m);
  }
  return strength;
}
