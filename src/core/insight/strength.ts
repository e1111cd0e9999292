import type { Day } from '../calendar/day';
import type { DayContext } from '../journal/day-status';
import { MARKED_REST } from '../journal/stretch';

/** A day's weight halves every 13 walked days, fewer wins a week making for longer memory. */
const HALF_LIFE = 13;
const WINDOW = 14;

/**
 * How firm the habit is, 0–1: an exponential mean that one miss hardly moves. Loop Habit Tracker's rule (its
 * `Score.kt`): strength·m + value·(1 − m) for each walked day, m = 0.5^(√f / 13) with f wins a day asked for.
 */
export function strength(context: DayContext): number {
  return strengthByRow(context).at(-1) ?? 0;
}

/** The strength at the end of each of the days, 0 before the first that is judged. */
export function strengthOn(days: readonly Day[], context: DayContext): number[] {
  const byRow = strengthByRow(context);
  return days.map((day) => byRow[Math.min(day - context.from, byRow.length - 1)] ?? 0);
}

/** After each row of a context's columns; a day that is not walked leaves it as it was. */
function strengthByRow(context: DayContext): Float64Array {
  const { schedule } = context.plan;
  return schedule.kind === 'per-week' ? overWeeks(context, schedule.times) : overDays(context);
}

/** Walks due days and won off-days. */
function overDays({ statuses, amounts, plan }: DayContext): Float64Array {
  const m = 0.5 ** (1 / HALF_LIFE);
  const byRow = new Float64Array(statuses.length);
  let strength = 0;
  for (let row = 0; row < statuses.length; row++) {
    if (statuses[row] === 'won' || statuses[row] === 'missed') {
      const value = Math.min(1, (amounts[row] ?? 0) / plan.target.amount);
      strength = strength * m + value * (1 - m);
    }
    byRow[row] = strength;
  }
  return byRow;
}

/**
 * Walks every day but those that nothing was asked of; a day whose week needs no more is like any other. Two weeks
 * are looked at together, so that an early win in one and a late one in the next do not shake it.
 */
function overWeeks({ statuses, flags }: DayContext, times: number): Float64Array {
  const m = 0.5 ** (Math.sqrt(times / 7) / HALF_LIFE);
  const byRow = new Float64Array(statuses.length);
  const walked: boolean[] = [];
  let [strength, wonDays] = [0, 0];
  for (let row = 0; row < statuses.length; row++) {
    const status = statuses[row];
    const won = status === 'won';
    const isMarkedRest = ((flags[row] ?? 0) & MARKED_REST) !== 0;
    if (won || status === 'missed' || (status === 'rest' && !isMarkedRest)) {
      if (won) wonDays++;
      if (walked[walked.length - WINDOW] === true) wonDays--;
      walked.push(won);
      strength = strength * m + Math.min(1, wonDays / (2 * times)) * (1 - m);
    }
    byRow[row] = strength;
  }
  return byRow;
}
