import type { Day } from '../calendar/day';
import type { ExperimentUnit } from './experiment';
import type { Measured } from './measure';
import type { BaseRate } from './power';

/** Half a year, as turns and pairs of turns. */
const WEEKS = 26;
/** Fewer days than these say nothing of the others. */
const LEAST_DAYS = 14;
const LEAST_DIFFERENCES = 5;

/** What the last half year was like before `today`: null where there are too few days to say. */
export function baseRate(
  read: (first: Day, last: Day) => Measured,
  kind: BaseRate['kind'],
  unit: ExperimentUnit,
  today: Day,
): BaseRate | null {
  const length = unit === 'week' ? 7 : 1;
  const turns = Array.from({ length: (WEEKS * 7) / length }, (_, i) => {
    const last = today - 1 - i * length;
    return read(last - length + 1, last);
  });
  // Pairs from before the first day with anything in it are no pairs that could not be compared.
  const told = turns.slice(0, turns.map(({ value }) => value !== null).lastIndexOf(true) + 1);
  const pairs = told.flatMap((one, i) => {
    const other = told[i + 1];
    return i % 2 === 1 || other === undefined ? [] : [[one.value, other.value] as const];
  });
  const differences = pairs.flatMap(([one, other]) =>
    one === null || other === null ? [] : [one - other],
  );
  const comparable = pairs.length === 0 ? 0 : differences.length / pairs.length;
  if (kind === 'metric') {
    return differences.length < LEAST_DIFFERENCES ? null : { kind, differences, comparable };
  }
  const days = told.reduce((sum, turn) => sum + turn.days, 0);
  const won = told.reduce((sum, turn) => sum + turn.won, 0);
  if (days < LEAST_DAYS) return null;
  const weeks = (told.length * length) / 7;
  return { kind, share: won / days, daysAWeek: Math.min(7, days / weeks), comparable };
}

/** The middle of a metric over the last half year; null without a value. */
export function usualValue(read: (first: Day, last: Day) => Measured, today: Day): number | null {
  return read(today - WEEKS * 7, today - 1).value;
}
