import { median } from 'simple-statistics';
import type { Day } from '../calendar/day';
import { activeDays, daysBackwards } from '../goals/activity';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import type { DayContext } from '../journal/day-status';
import { streakUnit } from '../journal/schedule';
import { MISSED, WON } from '../journal/status';
import { statusOf } from '../journal/day-status';
import { mayCount } from '../journal/journal-day';
import type { JournalDay } from '../journal/journal-day';
import { PAUSED } from '../journal/stretch';

/** What there is to say about an active goal: the evidence, from which one next action follows. */
export type GoalNudge =
  | {
      /** nothing was written for it in a long time: look at a past win, make the step smaller */
      readonly kind: 'drifting';
      /** days without an entry, not counting paused ones */
      readonly quietDays: number;
      /** the median number of days from one entry to the next; null if there were fewer than two gaps */
      readonly usualGap: number | null;
      /** the day of its last entry; null if it has none */
      readonly last: Day | null;
    }
  | {
      /** missed three times in a row: make the step smaller */
      readonly kind: 'shrink';
      readonly misses: number;
    }
  | {
      /** strong, and steady over 28 days: make the step bigger */
      readonly kind: 'plateau';
      /** `minutes`, or a metric's name */
      readonly of: 'minutes' | { readonly metric: string };
      /** the mean of the days that have any, in the earlier and in the later fourteen days */
      readonly before: number;
      readonly now: number;
    };

/** How many of the wins of the last 28 days lead to no goal. */
export interface Unaligned {
  /** counted entries that belong to no goal */
  readonly count: number;
  /** counted entries */
  readonly of: number;
}

const DRIFTING_DAYS = 14;
/** The usual gap is the median of this many recent gaps: a habit of long ago says little. */
const RECENT_GAPS = 50;
const SHRINK_MISSES = 3;
const PLATEAU_STRENGTH = 0.8;
const HALF_WINDOW = 14;
/** Fewer values than this in either half say nothing about a trend. */
const PLATEAU_VALUES = 4;
const UNALIGNED_DAYS = 28;

/**
 * What there is to say about a goal by its days, the most important first; nothing about one that needs nothing
 * today.
 */
export function goalNudges(goal: Goal, context: DayContext, strength: number): GoalNudge[] {
  const { today, last } = context;
  const isAsking = goal.status === 'active' && (goal.start ?? today) <= today && today <= last;
  if (!isAsking || statusOf(today, context) === 'paused') return [];
  return [
    drifting(goal, context),
    shrink(context),
    strength >= PLATEAU_STRENGTH ? plateau(goal, context) : null,
  ].filter((nudge) => nudge !== null);
}

/** No entry for 14 days, or twice the usual gap if that is longer. */
function drifting({ start }: Goal, context: DayContext): GoalNudge | null {
  const { today, stretches } = context;
  const recent: Day[] = [];
  for (const day of activeDays(stretches, today)) {
    recent.push(day);
    if (recent.length > RECENT_GAPS) break;
  }
  const [last = null] = recent;
  const since = last ?? (start === null ? null : start - 1);
  if (since === null || today - since < DRIFTING_DAYS) return null;
  const gaps = recent.slice(1).map((day, i) => (recent[i] ?? day) - day);
  const usualGap = gaps.length < 2 ? null : median(gaps);
  const quietDays = unpausedDays(since + 1, context);
  const isLong = quietDays >= Math.max(DRIFTING_DAYS, 2 * (usualGap ?? 0));
  return isLong ? { kind: 'drifting', quietDays, usualGap, last } : null;
}

function unpausedDays(first: Day, { today, from, flags }: DayContext): number {
  let days = 0;
  for (let day = first; day <= today; day++) {
    if (((flags[day - from] ?? 0) & PAUSED) === 0) days++;
  }
  return days;
}

/** Three misses in a row up to now: due days, or under N per week or month the wins that closed ones lacked. */
function shrink(context: DayContext): GoalNudge | null {
  const isByDay = streakUnit(context.plan.schedule) === 'day';
  const misses = isByDay ? missesOfDays(context) : missesOfPeriods(context);
  return misses >= SHRINK_MISSES ? { kind: 'shrink', misses } : null;
}

function missesOfDays({ statuses }: DayContext): number {
  let misses = 0;
  for (let row = statuses.length - 1; row >= 0; row--) {
    if (statuses[row] === WON) break;
    if (statuses[row] === MISSED) misses++;
  }
  return misses;
}

/** Back to the last won day: a week with two wins of three lacks one. */
function missesOfPeriods({ periods }: DayContext): number {
  let misses = 0;
  for (let i = periods.length - 1; i >= 0; i--) {
    const period = periods[i];
    if (period === undefined) break;
    if (period.isClosed) misses += Math.max(0, period.need - period.wonDays);
    if (period.wonDays > 0) break;
  }
  return misses;
}

/** Whether what the goal follows has not risen in the 28 days up to yesterday: today is not over. */
function plateau({ metrics, plan }: Goal, context: DayContext): GoalNudge | null {
  const { of } = plan.target;
  const names = [...metrics, ...(typeof of === 'object' ? [of.metric] : [])];
  for (const metric of new Set(names)) {
    const trend = trendOf(context, ({ totals }) => totals.metrics.get(metric) ?? 0);
    if (trend !== null) return steady(trend, { metric });
  }
  const trend = trendOf(context, ({ totals }) => totals.minutes);
  return trend === null ? null : steady(trend, 'minutes');
}

type Trend = Pick<Extract<GoalNudge, { kind: 'plateau' }>, 'before' | 'now'>;

function steady(
  { before, now }: Trend,
  of: Extract<GoalNudge, { kind: 'plateau' }>['of'],
): GoalNudge | null {
  return now > before ? null : { kind: 'plateau', of, before, now };
}

/** The means of the two halves of the last 28 days, over the days that have any; null if too few do. */
function trendOf(
  { stretches, today }: DayContext,
  valueOf: (day: JournalDay) => number,
): Trend | null {
  const halves: [number[], number[]] = [[], []];
  for (const day of daysBackwards(stretches, today - 1)) {
    const ago = today - day.day;
    if (ago > 2 * HALF_WINDOW) break;
    const value = valueOf(day);
    if (value > 0) halves[ago > HALF_WINDOW ? 0 : 1].push(value);
  }
  const [before, now] = halves;
  if (before.length < PLATEAU_VALUES || now.length < PLATEAU_VALUES) return null;
  return { before: mean(before), now: mean(now) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * How many of the wins of the last 28 days lead to no goal; null if there are no goals, or no wins, or the settings
 * do not want it said.
 */
export function unaligned(goals: Goals, today: Day, countSteps: boolean): Unaligned | null {
  if (!goals.alignment || goals.all().length === 0) return null;
  let [count, of] = [0, 0];
  for (let day = today - UNALIGNED_DAYS + 1; day <= today; day++) {
    const found = goals.journal.day(day, countSteps);
    for (const placed of found?.entries ?? []) {
      if (!mayCount(placed.entry, countSteps) || found?.copies.has(placed) === true) continue;
      of++;
      if (goals.goalsOf(placed.entry, placed.path).length === 0) count++;
    }
  }
  return of === 0 ? null : { count, of };
}
