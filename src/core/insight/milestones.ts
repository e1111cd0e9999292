import type { Day } from '../calendar/day';
import { startOfWeek } from '../calendar/week';
import type { DayContext } from '../journal/day-status';
import { statusOf } from '../journal/day-status';

/** What a milestone counts; a `comeback` is a won day after 7 or more missed ones. */
export type MilestoneKind = 'wins' | 'day-streak' | 'week-streak' | 'full-weeks' | 'comeback';

/** Something reached on a definite day. Derived from the days each time, never stored. */
export interface Milestone {
  readonly kind: MilestoneKind;
  /** wins, days or weeks in a row, weeks with 3 won days; of a comeback the missed days before it */
  readonly count: number;
  readonly day: Day;
}

/** The milestone ahead. */
export interface NextMilestone {
  readonly kind: Exclude<MilestoneKind, 'comeback'>;
  readonly count: number;
  /** wins, won days or weeks still to come */
  readonly left: number;
}

export interface Milestones {
  /** oldest first */
  readonly reached: readonly Milestone[];
  /** the closest ahead, a week reckoned as seven days; the first kind where two are as close */
  readonly next: NextMilestone | null;
}

/** The marks of one kind: a list, then every so many more. */
interface Ladder {
  readonly kind: NextMilestone['kind'];
  readonly marks: readonly number[];
  readonly thenEvery: number | null;
  /** how many days one unit of `left` is reckoned as */
  readonly days: number;
}

const WINS: Ladder = {
  kind: 'wins',
  marks: [1, 10, 25, 50, 100, 250, 500],
  thenEvery: 500,
  days: 1,
};
const DAY_STREAK: Ladder = {
  kind: 'day-streak',
  marks: [3, 7, 14, 21, 30, 50, 66, 100, 150, 200, 365],
  thenEvery: 365,
  days: 1,
};
const WEEK_STREAK: Ladder = {
  kind: 'week-streak',
  marks: [2, 4, 8, 12, 26, 52],
  thenEvery: 52,
  days: 7,
};
const FULL_WEEKS: Ladder = { kind: 'full-weeks', marks: [4, 12, 26, 52], thenEvery: null, days: 7 };

const WON_DAYS_OF_FULL_WEEK = 3;
const MISSES_BEFORE_COMEBACK = 7;

/** All milestones of a plan's days up to today. */
export function milestones(context: DayContext): Milestones {
  const isWeekly = context.plan.schedule.kind === 'per-week';
  const climbs = [
    climb(WINS, winsByDay(context)),
    isWeekly ? climb(WEEK_STREAK, keptWeeks(context)) : climb(DAY_STREAK, wonDays(context)),
    climb(FULL_WEEKS, fullWeeks(context)),
  ];
  const reached = climbs.flatMap((climbed) => climbed.reached).concat(comebacks(context));
  const ahead = climbs.filter(({ next }) => next !== null);
  const [closest] = ahead.sort((a, b) => a.daysAhead - b.daysAhead);
  // Sorting is stable: what fell on one day stays in the order of the ladders.
  return { reached: reached.sort((a, b) => a.day - b.day), next: closest?.next ?? null };
}

/** How a value stood after a day: it grows, and a streak's falls back to 0. */
interface Step {
  readonly day: Day;
  readonly value: number;
}

interface Climbed {
  readonly reached: readonly Milestone[];
  readonly next: NextMilestone | null;
  readonly daysAhead: number;
}

function climb(ladder: Ladder, steps: Iterable<Step>): Climbed {
  const { kind } = ladder;
  const reached: Milestone[] = [];
  let mark = markAt(ladder, 0);
  let standing = 0;
  for (const { day, value } of steps) {
    standing = value;
    while (mark !== null && value >= mark) {
      reached.push({ kind, count: mark, day });
      mark = markAt(ladder, reached.length);
    }
  }
  if (mark === null) return { reached, next: null, daysAhead: Infinity };
  const left = mark - standing;
  return { reached, next: { kind, count: mark, left }, daysAhead: left * ladder.days };
}

function markAt({ marks, thenEvery }: Ladder, index: number): number | null {
  const mark = marks[index];
  if (mark !== undefined) return mark;
  if (thenEvery === null) return null;
  return (marks.at(-1) ?? 0) + (index - marks.length + 1) * thenEvery;
}

function* winsByDay({ statuses, counts, from }: DayContext): Generator<Step> {
  let value = 0;
  for (const [row, status] of statuses.entries()) {
    const count = counts[row] ?? 0;
    if (status === 'before' || count === 0) continue;
    value += count;
    yield { day: from + row, value };
  }
}

function* wonDays({ statuses, from }: DayContext): Generator<Step> {
  let value = 0;
  for (const [row, status] of statuses.entries()) {
    if (status === 'won') value++;
    else if (status === 'missed') value = 0;
    else continue;
    yield { day: from + row, value };
  }
}

function* keptWeeks(context: DayContext): Generator<Step> {
  let value = 0;
  for (const { first, need, kept, closed } of context.weeks) {
    if (need === 0 || (!kept && !closed)) continue;
    value = kept ? value + 1 : 0;
    yield { day: nthWonDay(need, first, context) ?? first + 6, value };
  }
}

function* fullWeeks(context: DayContext): Generator<Step> {
  const { from, today, plan } = context;
  let value = 0;
  for (let first = startOfWeek(from, plan.firstWeekday); first <= today; first += 7) {
    const day = nthWonDay(WON_DAYS_OF_FULL_WEEK, first, context);
    if (day !== null) yield { day, value: ++value };
  }
}

/** The day of a week on which it had n won days; null where it had fewer. */
function nthWonDay(n: number, first: Day, context: DayContext): Day | null {
  let wonDays = 0;
  for (let day = first; day < first + 7; day++) {
    if (statusOf(day, context) === 'won' && ++wonDays === n) return day;
  }
  return null;
}

/** Rest days and pauses within a run of misses neither lengthen nor end it. */
function comebacks({ statuses, from }: DayContext): Milestone[] {
  const found: Milestone[] = [];
  let misses = 0;
  for (const [row, status] of statuses.entries()) {
    if (status === 'missed') misses++;
    if (status !== 'won') continue;
    if (misses >= MISSES_BEFORE_COMEBACK) {
      found.push({ kind: 'comeback', count: misses, day: from + row });
    }
    misses = 0;
  }
  return found;
}
