import type { Day } from '../calendar/day';
import type { DayContext } from '../journal/day-status';
import { derivedOnward, statusOf } from '../journal/day-status';
import { MISSED, WON } from '../journal/status';

/** Won days, or kept weeks or months, without a miss between them. */
export interface Run {
  /** first won day; first day of the first kept week or month */
  readonly start: Day;
  /** last won day; last day of the last kept week or month */
  end: Day;
  /** won days; kept weeks or months */
  length: number;
  /** the last missed day before it; null where there is none */
  readonly lastMiss: Day | null;
}

/** Runs that are over, oldest first, and the current one. */
export interface DayRuns {
  readonly over: readonly Run[];
  readonly standing: Run | null;
}

/** Runs of won days. Walked once for streak, totals and milestones. */
export function dayRuns(context: DayContext): DayRuns {
  return derivedOnward<DayRuns>(context, dayRuns, (before, row) => walkDays(context, before, row));
}

/** Runs of kept weeks or months, under N per week or month. */
export function periodRuns(context: DayContext): DayRuns {
  const walk = new Walk();
  for (const { first, last, need, isKept, isClosed } of context.periods) {
    if (need === 0) continue;
    if (isKept) walk.lengthen(first, last);
    else if (isClosed) walk.breakOff(lastMissed(first, last, context));
  }
  return walk;
}

/** The runs of one kind, oldest first. */
export function allOf({ over, standing }: DayRuns): readonly Run[] {
  return standing === null ? over : [...over, standing];
}

/** The same, one by one: to copy thousands at each change leaves much to collect. */
export function forEachRun({ over, standing }: DayRuns, visit: (run: Run) => void): void {
  over.forEach(visit);
  if (standing !== null) visit(standing);
}

/** Goes on from the runs that were over before a row that comes after a miss. */
function walkDays({ from, statuses }: DayContext, before: DayRuns | null, first: number): DayRuns {
  const over = before === null ? [] : overBefore(from + first, before);
  const walk = new Walk(over, first === 0 ? null : from + first - 1);
  for (let row = first; row < statuses.length; row++) {
    const status = statuses[row];
    if (status === WON) walk.lengthen(from + row, from + row);
    else if (status === MISSED) walk.breakOff(from + row);
  }
  return walk;
}

function overBefore(day: Day, { over }: DayRuns): Run[] {
  let length = over.length;
  while ((over[length - 1]?.end ?? -Infinity) >= day) length--;
  return over.slice(0, length);
}

class Walk implements DayRuns {
  standing: Run | null = null;

  constructor(
    readonly over: Run[] = [],
    private lastMiss: Day | null = null,
  ) {}

  lengthen(first: Day, last: Day): void {
    this.standing ??= { start: first, end: last, length: 0, lastMiss: this.lastMiss };
    this.standing.length++;
    this.standing.end = last;
  }

  breakOff(miss: Day | null): void {
    if (this.standing !== null) this.over.push(this.standing);
    this.standing = null;
    this.lastMiss = miss;
  }
}

function lastMissed(first: Day, last: Day, context: DayContext): Day | null {
  for (let day = last; day >= first; day--) {
    if (statusOf(day, context) === 'missed') return day;
  }
  return null;
}
