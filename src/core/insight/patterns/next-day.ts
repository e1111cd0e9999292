import type { Weekday } from '../../calendar/day';
import type { Window } from './look';
import { dueDay } from './look';
import type { PatternDay, PatternDays } from './pattern-days';

/** A due day and the day after it, if that is due too and still within the window. */
export interface DayPair {
  readonly own: PatternDay;
  readonly next: PatternDay;
}

/** Whether the schedule asks for a win on two days in a row, ever. */
export function hasNextDays({ weekdays }: PatternDays): boolean {
  return (
    weekdays === null ||
    [...weekdays].some((weekday) => weekdays.has(((weekday + 1) % 7) as Weekday))
  );
}

export function pairsWithNext(days: PatternDays, { due, until }: Window): DayPair[] {
  const pairs: DayPair[] = [];
  for (const own of due) {
    const next = own.day < until ? dueDay(days, own.day + 1) : null;
    if (next !== null) pairs.push({ own, next });
  }
  return pairs;
}
