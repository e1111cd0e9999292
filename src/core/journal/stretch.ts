import type { Day } from '../calendar/day';
import type { DayTotals, JournalDay } from './journal-day';

/**
 * Some hundred days in a row, added up together: a change of one note adds up its stretch again, and leaves twenty
 * years of others alone. Stretches begin at fixed days, so that sums do not depend on the order of reading.
 */
export interface Stretch {
  readonly first: Day;
  /** days about which a note says something, in order */
  readonly days: readonly JournalDay[];
  /** by day − first: counted entries */
  readonly counts: Uint32Array;
  /** by day − first: {@link MARKED_REST}, {@link NOTED} */
  readonly flags: Uint8Array;
  readonly totals: DayTotals;
}

export const STRETCH_DAYS = 512;

/** Bits of a day's flags: what its notes say about it, and (in a plan's columns) what takes it off the schedule. */
export const MARKED_REST = 1;
export const NOTED = 2;
export const PAUSED = 4;
export const UNSCHEDULED = 8;

/** The first day of the stretch that holds a day. */
export function startOfStretch(day: Day): Day {
  return Math.floor(day / STRETCH_DAYS) * STRETCH_DAYS;
}

/** Adds up the days of one stretch, which are in order. */
export function addUpStretch(first: Day, days: readonly JournalDay[]): Stretch {
  const counts = new Uint32Array(STRETCH_DAYS);
  const flags = new Uint8Array(STRETCH_DAYS);
  let [count, wins, steps, minutes] = [0, 0, 0, 0];
  const metrics = new Map<string, number>();
  for (const { day, totals, rest, hasNote } of days) {
    counts[day - first] = totals.count;
    flags[day - first] = (rest ? MARKED_REST : 0) | (hasNote ? NOTED : 0);
    count += totals.count;
    wins += totals.wins;
    steps += totals.steps;
    minutes += totals.minutes;
    for (const [name, sum] of totals.metrics) metrics.set(name, (metrics.get(name) ?? 0) + sum);
  }
  return { first, days, counts, flags, totals: { count, wins, steps, minutes, metrics } };
}
