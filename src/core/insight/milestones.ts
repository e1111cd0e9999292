import type { Day } from '../calendar/day';
import { startOfWeek } from '../calendar/week';
import type { DayContext } from '../journal/day-status';
import { streakUnit } from '../journal/schedule';
import { MISSED, WON } from '../journal/status';
import type { Target } from '../journal/target';
import { dayRuns, forEachRun } from './runs';

/**
 * What a milestone counts; a `comeback` is a won day after 7 or more missed ones, a `challenge` a completed one, a
 * `rung` of a ladder an amount on one day.
 */
export type MilestoneKind =
  | 'wins'
  | 'day-streak'
  | 'week-streak'
  | 'month-streak'
  | 'full-weeks'
  | 'comeback'
  | 'challenge'
  | 'rung';

/** Something reached on a definite day. Derived from the days each time, never stored. */
export interface Milestone {
  readonly kind: MilestoneKind;
  /**
   * wins, days, weeks or months in a row, weeks with 3 won days; for a comeback the missed days before it, for a challenge
   * its days, for a rung its amount
   */
  readonly count: number;
  /** for a challenge its last */
  readonly day: Day;
  /** for a challenge and a rung: the goal's name */
  readonly goal?: string;
  /** for a rung: what it is an amount of */
  readonly of?: Target['of'];
}

/** The milestone ahead. */
export interface NextMilestone {
  readonly kind: Exclude<MilestoneKind, 'comeback' | 'challenge' | 'rung'>;
  readonly count: number;
  /** wins, won days, weeks or months still to come */
  readonly left: number;
}

export interface Milestones {
  /** oldest first */
  readonly reached: readonly Milestone[];
  /** the closest one ahead, counting a week as seven days and a month as thirty; the first kind if two are equally close */
  readonly next: NextMilestone | null;
}

/** The marks of one kind: a list, then one at every further `step`. */
interface MarkLadder {
  readonly kind: NextMilestone['kind'];
  readonly marks: readonly number[];
  readonly thenEvery: number | null;
  /** how many days one unit of `left` counts as */
  readonly days: number;
}

const WINS: MarkLadder = {
  kind: 'wins',
  marks: [1, 10, 25, 50, 100, 250, 500],
  thenEvery: 500,
  days: 1,
};
const DAY_STREAK: MarkLadder = {
  kind: 'day-streak',
  marks: [3, 7, 14, 21, 30, 50, 66, 100, 150, 200, 365],
  thenEvery: 365,
  days: 1,
};
const WEEK_STREAK: MarkLadder = {
  kind: 'week-streak',
  marks: [2, 4, 8, 12, 26, 52],
  thenEvery: 52,
  days: 7,
};
const MONTH_STREAK: MarkLadder = {
  kind: 'month-streak',
  marks: [2, 3, 6, 12],
  thenEvery: 12,
  days: 30,
};
const FULL_WEEKS: MarkLadder = {
  kind: 'full-weeks',
  marks: [4, 12, 26, 52],
  thenEvery: null,
  days: 7,
};

const WON_DAYS_OF_FULL_WEEK = 3;
const MISSES_BEFORE_COMEBACK = 7;

/** All milestones of a plan's days up to today, with those of goals among them. */
export function milestones(context: DayContext, ofGoals: readonly Milestone[] = []): Milestones {
  const unit = streakUnit(context.plan.schedule);
  const climbs = [
    climbWins(context),
    unit === 'day'
      ? climbDayStreak(context)
      : climbPeriodStreak(unit === 'week' ? WEEK_STREAK : MONTH_STREAK, context),
    climbFullWeeks(context),
  ];
  const reached = climbs.flatMap((climb) => climb.reached).concat(comebacks(context), ofGoals);
  // Sorting is stable: milestones of one day stay in the order of the ladders.
  reached.sort((a, b) => a.day - b.day);
  const [closest] = climbs
    .filter(({ mark }) => mark !== null)
    .sort((a, b) => daysAhead(a) - daysAhead(b));
  return { reached, next: closest === undefined ? null : nextOf(closest) };
}

/** A ladder, and how far it is climbed. */
interface Climb {
  readonly ladder: MarkLadder;
  readonly reached: Milestone[];
  /** the current value: it grows, and a streak's falls back to 0 */
  value: number;
  /** the mark ahead; null at the ladder's end */
  mark: number | null;
}

function climb(ladder: MarkLadder): Climb {
  return { ladder, reached: [], value: 0, mark: markAt(ladder, 0) };
}

function markAt({ marks, thenEvery }: MarkLadder, index: number): number | null {
  const mark = marks[index];
  if (mark !== undefined) return mark;
  if (thenEvery === null) return null;
  return (marks.at(-1) ?? 0) + (index - marks.length + 1) * thenEvery;
}

/** Sets the value after a day; each mark is reached once. */
function step(climb: Climb, value: number, day: Day): void {
  climb.value = value;
  while (climb.mark !== null && value >= climb.mark) {
    climb.reached.push({ kind: climb.ladder.kind, count: climb.mark, day });
    climb.mark = markAt(climb.ladder, climb.reached.length);
  }
}

function nextOf({ ladder, value, mark }: Climb): NextMilestone | null {
  return mark === null ? null : { kind: ladder.kind, count: mark, left: mark - value };
}

function daysAhead({ ladder, value, mark }: Climb): number {
  return mark === null ? Infinity : (mark - value) * ladder.days;
}

function climbWins({ counts, plan, today, from }: DayContext): Climb {
  const wins = climb(WINS);
  let sum = 0;
  const first = Math.min(plan.since ?? from, today);
  for (let row = Math.max(0, first - from); row < counts.length; row++) {
    sum += counts[row] ?? 0;
    if (wins.mark !== null && sum >= wins.mark) step(wins, sum, from + row);
  }
  wins.value = sum;
  return wins;
}

/** A mark is reached by the first run that is long enough; only such runs are walked. */
function climbDayStreak(context: DayContext): Climb {
  const streak = climb(DAY_STREAK);
  const runs = dayRuns(context);
  forEachRun(runs, ({ start, end, length }) => {
    while (streak.mark !== null && length >= streak.mark) {
      const day = nthWonDay(streak.mark, start, end, context);
      step(streak, streak.mark, day ?? end);
    }
  });
  streak.value = runs.standing?.length ?? 0;
  return streak;
}

function climbPeriodStreak(ladder: MarkLadder, context: DayContext): Climb {
  const streak = climb(ladder);
  for (const { first, last, need, isKept, isClosed } of context.periods) {
    if (need === 0) continue;
    if (isKept) step(streak, streak.value + 1, nthWonDay(need, first, last, context) ?? first);
    else if (isClosed) streak.value = 0;
  }
  return streak;
}

function climbFullWeeks(context: DayContext): Climb {
  const { from, today, plan } = context;
  const weeks = climb(FULL_WEEKS);
  // A year's run ends the ladder; the twenty years that may follow need not be walked.
  for (
    let first = startOfWeek(from, plan.firstWeekday);
    first <= today && weeks.mark !== null;
    first += 7
  ) {
    const day = nthWonDay(WON_DAYS_OF_FULL_WEEK, first, first + 6, context);
    if (day !== null) step(weeks, weeks.value + 1, day);
  }
  return weeks;
}

/** The n-th won day between two days, inclusive; null where there were fewer. */
function nthWonDay(n: number, first: Day, last: Day, { from, statuses }: DayContext): Day | null {
  let wonDays = 0;
  const end = Math.min(last - from, statuses.length - 1);
  for (let row = Math.max(0, first - from); row <= end; row++) {
    if (statuses[row] === WON && ++wonDays === n) return from + row;
  }
  return null;
}

/** Rest days and pauses within a run of misses neither lengthen nor end it. */
function comebacks(context: DayContext): Milestone[] {
  const found: Milestone[] = [];
  const { from, statuses } = context;
  let row = 0;
  forEachRun(dayRuns(context), ({ start, end }) => {
    let misses = 0;
    if (start - from - row >= MISSES_BEFORE_COMEBACK) {
      for (; row < start - from; row++) if (statuses[row] === MISSED) misses++;
    }
    if (misses >= MISSES_BEFORE_COMEBACK) {
      found.push({ kind: 'comeback', count: misses, day: start });
    }
    row = end + 1 - from;
  });
  return found;
}
