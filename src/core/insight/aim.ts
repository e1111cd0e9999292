import { max, min, sum } from 'd3-array';
import type { Day } from '../calendar/day';
import { startOfWeek } from '../calendar/week';
import { daysBackwards } from '../goals/activity';
import type { Goal } from '../goals/goal';
import { amountOf, isSincePlanBegan } from '../journal/day-facts';
import type { DayContext } from '../journal/day-status';
import type { Target } from '../journal/target';

/** How far a goal is on the way to its total. */
export interface AimProgress {
  /** entries, minutes, or a metric, as `of` says */
  readonly amount: number;
  readonly of: Target['of'];
  /** what its counted entries add up to */
  readonly sum: number;
  /** 0 once it is reached */
  readonly left: number;
  /** the day on which the sum first came to the amount; null before that */
  readonly reached: Day | null;
  readonly by: Day | null;
  /** the sum of a week that would be enough from today to `by`; null without a day that is still ahead, or once reached */
  readonly neededPerWeek: number | null;
  /** null if it is reached, the goal is over, or too little is known */
  readonly pace: AimPace | null;
}

/** When the aim would be reached at the pace of the last weeks. */
export interface AimPace {
  /** full weeks that were looked at, 4–8 */
  readonly weeks: number;
  /** at the pace of the best half of them in a row */
  readonly from: Day;
  /** at the pace of the leanest half in a row; null if that leads nowhere within fifty years */
  readonly to: Day | null;
}

const MOST_WEEKS = 8;
/** Weeks that have to have a value. */
const LEAST_WEEKS = 4;
const FARTHEST = 50 * 366;

/** A goal's way to its aim, as of the context's day; null for a goal without one. */
export function aimProgress(
  { aim, by, status }: Pick<Goal, 'aim' | 'by' | 'status'>,
  context: DayContext,
): AimProgress | null {
  if (aim === null) return null;
  const { amount, of } = aim;
  const values = dailyAmounts(aim, context);
  const total = whole(sum(values, ({ value }) => value));
  const left = Math.max(0, whole(amount - total));
  const { today, last } = context;
  const isAhead = left > 0 && status === 'active' && today <= last;
  const daysLeft = by === null ? 0 : by - today + 1;
  return {
    amount,
    of,
    sum: total,
    left,
    reached: left > 0 ? null : reachedOn(values, amount),
    by,
    neededPerWeek: isAhead && daysLeft > 0 ? (left / daysLeft) * Math.min(7, daysLeft) : null,
    pace: isAhead ? paceOf(values, left, context) : null,
  };
}

interface DailyAmount {
  readonly day: Day;
  readonly value: number;
}

/** The days with a value, oldest first, including those before a goal's start. */
function dailyAmounts(aim: Target, context: DayContext): DailyAmount[] {
  const found: DailyAmount[] = [];
  for (const { day, totals } of daysBackwards(context.stretches, context.today)) {
    const value = amountOf(totals, aim);
    if (value !== 0 && isSincePlanBegan(day, context)) found.push({ day, value });
  }
  return found.reverse();
}

function reachedOn(values: readonly DailyAmount[], amount: number): Day | null {
  let total = 0;
  for (const { day, value } of values) {
    total = whole(total + value);
    if (total >= amount) return day;
  }
  return null;
}

/**
 * The range between the leanest and the best half of the weeks in a row. Weeks without a value between others count as 0: a
 * pace that left out the pauses would promise too much.
 */
function paceOf(
  values: readonly DailyAmount[],
  left: number,
  { today, plan }: DayContext,
): AimPace | null {
  const [first] = values;
  if (first === undefined) return null;
  const thisWeek = startOfWeek(today, plan.firstWeekday);
  const ownWeek = startOfWeek(first.day, plan.firstWeekday);
  // A first week that began before the first value is not a full one.
  const firstFull = first.day === ownWeek ? ownWeek : ownWeek + 7;
  const weeks = Math.min(MOST_WEEKS, (thisWeek - firstFull) / 7);
  const sums = Array.from({ length: Math.max(0, weeks) }, (_, i) => {
    const start = thisWeek - 7 * (weeks - i);
    return sum(values, ({ day, value }) => (day >= start && day < start + 7 ? value : 0));
  });
  if (sums.filter((value) => value > 0).length < LEAST_WEEKS) return null;
  const half = Math.ceil(weeks / 2);
  const paces = sums.slice(half - 1).map((_, i) => sum(sums.slice(i, i + half)) / (7 * half));
  const from = dayAt(max(paces) ?? 0, left, today);
  return from === null ? null : { weeks, from, to: dayAt(min(paces) ?? 0, left, today) };
}

/** The day on which what is left is done at so much a day; null if that is never, or too far to say. */
function dayAt(perDay: number, left: number, today: Day): Day | null {
  const days = perDay > 0 ? Math.ceil(whole(left / perDay)) : Infinity;
  return days > FARTHEST ? null : today + days;
}

/** Decimals added up drift in their last digits. */
function whole(value: number): number {
  return Number(value.toPrecision(12));
}
