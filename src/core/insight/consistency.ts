import type { Day } from '../calendar/day';
import type { DayContext } from '../journal/day-status';
import { isDue } from '../journal/day-status';
import { streakUnit } from '../journal/schedule';
import { FROZEN, MISSED, WON } from '../journal/status';

/**
 * Shares of due days won, or of weeks or months kept, 0–1; null where there was none to win or keep. For a goal that is past
 * its end, as of its last day.
 */
export interface Consistency {
  /** the last 30 days, today included */
  readonly days30: number | null;
  readonly days90: number | null;
  readonly all: number | null;
}

export function consistency(context: DayContext): Consistency {
  const until = Math.min(context.today, context.last);
  return {
    days30: consistencyBetween(until - 29, until, context),
    days90: consistencyBetween(until - 89, until, context),
    all: consistencyBetween(context.from, until, context),
  };
}

/**
 * The share of due days in a window that were won (a win on a day off is in neither number); under N per week
 * or month, the share of closed ones kept, among those that asked for something and end in the window.
 */
export function consistencyBetween(first: Day, last: Day, context: DayContext): number | null {
  const { good, due } =
    streakUnit(context.plan.schedule) === 'day'
      ? countDays(first, last, context)
      : countPeriods(first, last, context);
  return due === 0 ? null : good / due;
}

interface DayTally {
  readonly good: number;
  readonly due: number;
}

function countDays(first: Day, last: Day, context: DayContext): DayTally {
  const { from, statuses } = context;
  let [good, due] = [0, 0];
  const end = Math.min(last - from, statuses.length - 1);
  for (let row = Math.max(first - from, 0); row <= end; row++) {
    const status = statuses[row];
    const won = status === WON && isDue(from + row, context);
    if (won) good++;
    if (won || status === MISSED || status === FROZEN) due++;
  }
  return { good, due };
}

function countPeriods(first: Day, last: Day, context: DayContext): DayTally {
  const due = context.periods.filter((period) => {
    const end = Math.min(period.last, context.last);
    return period.isClosed && period.need > 0 && end >= first && end <= last;
  });
  return { good: due.filter(({ isKept }) => isKept).length, due: due.length };
}
