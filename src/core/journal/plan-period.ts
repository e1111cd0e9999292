import type { Day } from '../calendar/day';
import { periodOf } from '../calendar/period';
import type { DayFacts } from './day-facts';
import { isBefore } from './day-facts';
import { MARKED_REST, PAUSED } from './stretch';

/** A calendar week under a schedule of N per week, or a calendar month under N per month. */
export interface PlanPeriod {
  readonly first: Day;
  readonly last: Day;
  readonly wonDays: number;
  /** won days asked for; 0 if none of its days can be used: the period neither adds nor breaks */
  readonly need: number;
  /** the won days reach the need */
  readonly isKept: boolean;
  /** its last day, or the end of a goal in it, is over */
  readonly isClosed: boolean;
  /** days left on which a further win can come, today included */
  readonly daysLeft: number;
}

/** How many won days are asked of each calendar week or month. */
export interface Quota {
  readonly of: 'week' | 'month';
  readonly times: number;
}

/**
 * The weeks or months from the first judged day to today's, N wins asked of each. One that is cut short (by the
 * beginning, a pause, marked rest days) is asked for its share: max(1, round(N·u/length)) of u days that can be used.
 * `isWon` is asked about judged days up to today. Only those after the `known` ones are returned.
 */
export function planPeriods(
  facts: DayFacts,
  { of, times }: Quota,
  isWon: (row: number) => boolean,
  known: readonly PlanPeriod[] = [],
): PlanPeriod[] {
  const { plan, today, origin, last: end } = facts;
  const periods: PlanPeriod[] = [];
  const start = known.at(-1)?.last;
  const first = start === undefined ? Math.min(origin, today) : start + 1;
  let period = periodOf(of, first, plan.firstWeekday);
  while (period.first <= today) {
    const { first, last } = period;
    const { usable, wonDays, daysLeft } = countDays({ first, last }, facts, isWon);
    const share = Math.round((times * usable) / (last - first + 1));
    const need = usable === 0 ? 0 : Math.max(1, share);
    periods.push({
      first,
      last,
      wonDays,
      need,
      isKept: wonDays >= need,
      isClosed: Math.min(last, end) < today,
      daysLeft,
    });
    period = periodOf(of, last + 1, plan.firstWeekday);
  }
  return periods;
}

/** The days of a period that can be used, those won, and those that are left. */
function countDays(
  period: Pick<PlanPeriod, 'first' | 'last'>,
  facts: DayFacts,
  isWon: (row: number) => boolean,
) {
  const { today, from, last, flags } = facts;
  let [usable, wonDays, daysLeft] = [0, 0, 0];
  for (let day = Math.max(period.first, from); day <= Math.min(period.last, last); day++) {
    if (isBefore(day, facts)) continue;
    const row = day - from;
    const isWonDay = day <= today && isWon(row);
    const isUsable = ((flags[row] ?? 0) & (PAUSED | MARKED_REST)) === 0;
    if (isWonDay) wonDays++;
    if (isUsable) usable++;
    if (isUsable && !isWonDay && day >= today) daysLeft++;
  }
  return { usable, wonDays, daysLeft };
}
