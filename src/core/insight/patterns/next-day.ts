import type { DueDay, Window } from './look';
import { dueDay } from './look';
import type { PatternDays } from './pattern-days';

/** A due day and the day after it, where that is due too and still within the window. */
export interface DayPair {
  readonly own: DueDay;
  readonly next: DueDay;
}

export function pairsWithNext(days: PatternDays, { due, until }: Window): DayPair[] {
  return due.flatMap((own) => {
    const next = own.day < until ? dueDay(days, own.day + 1) : null;
    return next === null ? [] : [{ own, next }];
  });
}
