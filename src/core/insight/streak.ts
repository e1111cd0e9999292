import type { Day } from '../calendar/day';
import type { DayContext } from '../journal/day-status';
import { derivedOnce, statusOf } from '../journal/day-status';
import type { StreakUnit } from '../journal/schedule';
import { streakUnit } from '../journal/schedule';
import { FROZEN, PAUSED_DAY, REST } from '../journal/status';
import type { Run, DayRuns } from './runs';
import { allOf, dayRuns, periodRuns } from './runs';

/** A run of won days, or under N per week or month of kept weeks or months. */
export interface Streak {
  /** won days; kept weeks or months */
  readonly length: number;
  readonly unit: StreakUnit;
  /** first won day, or first day of the first kept week or month; null where there is no run */
  readonly start: Day | null;
  /** last won day, or last day of the last kept week or month (which may be to come) */
  readonly end: Day | null;
  /** days of this status between start and end */
  readonly rest: number;
  readonly paused: number;
  readonly frozen: number;
  /** the last missed day before start */
  readonly lastMiss: Day | null;
  /**
   * `kept`: nothing more is needed now · `open`: it is not broken, but more is needed · `none`: no run, or one that
   * is over
   */
  readonly state: 'kept' | 'open' | 'none';
  /** won days still needed: today's, this week's or this month's */
  readonly needed: number;
  /** days on which they can come, today included: if fewer than needed, the week or month can't be kept any more */
  readonly daysLeft: number;
  readonly freezesHeld: number;
}

export interface Streaks {
  /** the run that is not over */
  readonly current: Streak;
  /** of two equally long ones the newer */
  readonly longest: Streak;
}

/** The current run and the longest of all. If there is none, they have length 0 and state `none`. */
export function streaks(context: DayContext): Streaks {
  return derivedOnce(context, streaks, () => streaksOf(context));
}

function streaksOf(context: DayContext): Streaks {
  const { over, standing } = runsOf(context);
  const current = standing === null ? noStreak(context) : runningStreak(standing, context);
  const longestOver = over.reduce<Run | null>(
    (best, run) => (best !== null && best.length > run.length ? best : run),
    null,
  );
  const isCurrent = longestOver === null || current.length >= longestOver.length;
  return { current, longest: isCurrent ? current : streakOf(longestOver, context) };
}

/** All runs, newest first, including the current one. */
export function allStreaks(context: DayContext): Streak[] {
  const runs = runsOf(context);
  return allOf(runs)
    .map((run) => (run === runs.standing ? runningStreak : streakOf)(run, context))
    .reverse();
}

function runsOf(context: DayContext): DayRuns {
  return streakUnit(context.plan.schedule) === 'day' ? dayRuns(context) : periodRuns(context);
}

function streakOf(run: Run, context: DayContext): Streak {
  const { from, statuses } = context;
  let [rest, paused, frozen] = [0, 0, 0];
  for (let row = run.start - from; row <= run.end - from; row++) {
    const status = statuses[row];
    if (status === REST) rest++;
    else if (status === PAUSED_DAY) paused++;
    else if (status === FROZEN) frozen++;
  }
  return {
    ...noStreak(context),
    length: run.length,
    start: run.start,
    end: run.end,
    rest,
    paused,
    frozen,
    lastMiss: run.lastMiss,
  };
}

function runningStreak(run: Run, context: DayContext): Streak {
  return {
    ...streakOf(run, context),
    ...(stillNeeded(context) ?? { state: 'kept' }),
    freezesHeld: context.freezesHeld,
  };
}

/** What the current run still needs; null where it needs nothing. */
function stillNeeded(context: DayContext): Pick<Streak, 'state' | 'needed' | 'daysLeft'> | null {
  const period = context.periods.at(-1);
  if (period !== undefined) {
    const { need, wonDays, isKept, daysLeft } = period;
    return isKept ? null : { state: 'open', needed: need - wonDays, daysLeft };
  }
  const open = statusOf(context.today, context) === 'open';
  return open ? { state: 'open', needed: 1, daysLeft: 1 } : null;
}

function noStreak({ plan }: DayContext): Streak {
  return {
    length: 0,
    unit: streakUnit(plan.schedule),
    start: null,
    end: null,
    rest: 0,
    paused: 0,
    frozen: 0,
    lastMiss: null,
    state: 'none',
    needed: 0,
    daysLeft: 0,
    freezesHeld: 0,
  };
}
