import type { Day } from '../calendar/day';
import type { DayContext, Status } from '../journal/day-status';
import { statusOf } from '../journal/day-status';

/** A run of won days, or under N per week of kept weeks. */
export interface Streak {
  /** won days; kept weeks */
  readonly length: number;
  readonly unit: 'day' | 'week';
  /** first won day, or first day of the first kept week; null where there is no run */
  readonly start: Day | null;
  /** last won day, or last day of the last kept week (which may be to come) */
  readonly end: Day | null;
  /** days of this status between start and end */
  readonly rest: number;
  readonly paused: number;
  readonly frozen: number;
  /** the last missed day before start */
  readonly lastMiss: Day | null;
  /** `kept`: nothing more is needed now · `open`: it stands, and more is needed · `none`: no run, or one that is over */
  readonly state: 'kept' | 'open' | 'none';
  /** won days still needed: today's, or this week's */
  readonly needed: number;
  /** days they can come on, today included: fewer than needed, and the week can't be kept any more */
  readonly daysLeft: number;
  readonly freezesHeld: number;
}

export interface Streaks {
  /** the run that stands */
  readonly current: Streak;
  /** of two equally long the newest */
  readonly longest: Streak;
}

interface Run {
  readonly start: Day;
  end: Day;
  length: number;
  readonly lastMiss: Day | null;
}

/** Runs that are over, oldest first, and the one that stands. */
interface Runs {
  readonly over: Run[];
  standing: Run | null;
  lastMiss: Day | null;
}

/** By the days that they run over: the number and the sentence that explains it ask for the same. */
const STREAKS = new WeakMap<DayContext, Streaks>();

/** The run that stands and the longest of all. Where there is none they have length 0 and state `none`. */
export function streaks(context: DayContext): Streaks {
  const known = STREAKS.get(context) ?? streaksOf(context);
  STREAKS.set(context, known);
  return known;
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

/** All runs, newest first, the one that stands included. */
export function allStreaks(context: DayContext): Streak[] {
  const { over, standing } = runsOf(context);
  const all = over.map((run) => streakOf(run, context));
  if (standing !== null) all.push(runningStreak(standing, context));
  return all.reverse();
}

function runsOf(context: DayContext): Runs {
  return context.plan.schedule.kind === 'per-week' ? weekRuns(context) : dayRuns(context);
}

function dayRuns({ from, statuses }: DayContext): Runs {
  const runs: Runs = { over: [], standing: null, lastMiss: null };
  for (let row = 0; row < statuses.length; row++) {
    const status = statuses[row];
    if (status === 'won') lengthen(runs, from + row, from + row);
    else if (status === 'missed') breakOff(runs, from + row);
  }
  return runs;
}

function weekRuns(context: DayContext): Runs {
  const runs: Runs = { over: [], standing: null, lastMiss: null };
  for (const { first, need, kept, closed } of context.weeks) {
    const last = first + 6;
    if (need === 0) continue;
    if (kept) lengthen(runs, first, last);
    else if (closed) breakOff(runs, lastMissed(first, last, context));
  }
  return runs;
}

function lengthen(runs: Runs, first: Day, last: Day): void {
  runs.standing ??= { start: first, end: last, length: 0, lastMiss: runs.lastMiss };
  runs.standing.length++;
  runs.standing.end = last;
}

function breakOff(runs: Runs, miss: Day | null): void {
  if (runs.standing !== null) runs.over.push(runs.standing);
  runs.standing = null;
  runs.lastMiss = miss;
}

function lastMissed(first: Day, last: Day, context: DayContext): Day | null {
  for (let day = last; day >= first; day--) {
    if (statusOf(day, context) === 'missed') return day;
  }
  return null;
}

function streakOf(run: Run, context: DayContext): Streak {
  const found = { rest: 0, paused: 0, frozen: 0 } satisfies Partial<Record<Status, number>>;
  for (let day = run.start; day <= run.end; day++) {
    const status = statusOf(day, context);
    if (status === 'rest' || status === 'paused' || status === 'frozen') found[status]++;
  }
  return {
    ...noStreak(context),
    length: run.length,
    start: run.start,
    end: run.end,
    ...found,
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

/** What a run that stands still asks for; null where nothing. */
function stillNeeded(context: DayContext): Pick<Streak, 'state' | 'needed' | 'daysLeft'> | null {
  const week = context.weeks.at(-1);
  if (week !== undefined) {
    const { need, wonDays, kept, daysLeft } = week;
    return kept ? null : { state: 'open', needed: need - wonDays, daysLeft };
  }
  const open = statusOf(context.today, context) === 'open';
  return open ? { state: 'open', needed: 1, daysLeft: 1 } : null;
}

function noStreak({ plan }: DayContext): Streak {
  return {
    length: 0,
    unit: plan.schedule.kind === 'per-week' ? 'week' : 'day',
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
