import { ascending, descending, sort } from 'd3-array';
import type { Day } from '../calendar/day';
import { daysBackwards } from '../goals/activity';
import type { Challenge } from '../goals/challenge';
import { challengeOf } from '../goals/challenge';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import type { DayContext } from '../journal/day-status';
import { derivedOnce } from '../journal/day-status';
import type { ListedEntry } from '../journal/journal';
import { listedEntry } from '../journal/journal';
import { mayCount } from '../journal/journal-day';
import type { AimProgress } from './aim';
import { aimProgress } from './aim';
import type { GoalNudge } from './alignment';
import { goalNudges } from './alignment';
import type { LadderClimb } from './ladder-climb';
import { climbLadder } from './ladder-climb';
import type { Milestone, Milestones } from './milestones';
import { milestones } from './milestones';
import { strengthOn } from './strength';
import { streaks } from './streak';
import type { StreakSummary } from './summary';
import type { Totals } from './totals';
import { totals } from './totals';

/** Everything that is shown about a goal, as of one day: the vault's numbers, from the goal's own days. */
export interface GoalReport {
  readonly goal: Goal;
  /** its days, for a heatmap, beads, or a sentence that explains the streak */
  readonly context: DayContext;
  /** its last day is over: the numbers are as of that day */
  readonly isOver: boolean;
  /** its counted entries, including those before its start and after its end */
  readonly totals: Totals;
  readonly streak: StreakSummary;
  /** strength, 0–1, at the end of each of the last 12 weeks, oldest first; the last is today's */
  readonly strengthSeries: readonly number[];
  readonly milestones: Milestones;
  /** its newest counted entry */
  readonly lastWin: ListedEntry | null;
  /** null for a goal without an aim */
  readonly aim: AimProgress | null;
  /** null for a goal without a ladder */
  readonly ladder: LadderClimb | null;
  /** null for a goal without an end */
  readonly challenge: Challenge | null;
  /**
   * what there is to say, the most important first; empty if the goal needs no win today, or the settings say so
   */
  readonly nudges: readonly GoalNudge[];
  /** one past win of a drifting goal, a different one each day */
  readonly proof: ListedEntry | null;
}

const SERIES_WEEKS = 12;

/** The reports of all goals as of `today`, by the goals' names. */
export function goalReports(goals: Goals, today: Day): GoalReport[] {
  return goals.all().map((goal) => goalReport(goals, goal, today));
}

/** Goals in focus first, by their `order`, then the others by their last win, the newest first. */
export function byFocus(reports: readonly GoalReport[]): GoalReport[] {
  const lastDay = ({ lastWin }: GoalReport) => lastWin?.day ?? -Infinity;
  return sort(
    reports,
    (a, b) =>
      ascending(a.goal.order ?? Infinity, b.goal.order ?? Infinity) ||
      descending(lastDay(a), lastDay(b)),
  );
}

/** The report of one goal as of `today`; the same object while nothing in the goal has changed. */
export function goalReport(goals: Goals, goal: Goal, today: Day): GoalReport {
  const context = goals.context(goal, today);
  return derivedOnce(context, goalReport, () => reportOf(goal, context, goals.alignment));
}

function reportOf(goal: Goal, context: DayContext, alignment: boolean): GoalReport {
  const { today, last } = context;
  const isOver = today > last;
  const until = Math.min(today, last);
  const weeks = Array.from({ length: SERIES_WEEKS }, (_, i) => until - 7 * (SERIES_WEEKS - 1 - i));
  const strengthSeries = strengthOn(weeks, context);
  const strength = strengthSeries.at(-1) ?? 0;
  const challenge = challengeOf(goal, context);
  const ladder = climbLadder(goal, context);
  const reached = milestones(context, ownMilestones({ goal, challenge, ladder }));
  const nudges = alignment ? goalNudges(goal, context, strength) : [];
  return {
    goal,
    context,
    isOver,
    totals: totals(context),
    streak: { ...streaks(context), strength },
    strengthSeries,
    milestones: isOver ? { ...reached, next: null } : reached,
    lastWin: lastWin(context),
    aim: aimProgress(goal, context),
    ladder,
    challenge,
    nudges,
    proof: nudges.some(({ kind }) => kind === 'drifting') ? proof(context) : null,
  };
}

/** A goal's completed challenge and the rungs of its ladder that were reached. */
export function ownMilestones({
  goal: { name: goal },
  challenge,
  ladder,
}: Pick<GoalReport, 'goal' | 'challenge' | 'ladder'>): Milestone[] {
  // A day that climbs several rungs at once has reached the highest of them.
  const rungs = (ladder?.rungs ?? []).flatMap(
    ({ amount, reached: day }, index, all): Milestone[] =>
      day === null || all[index + 1]?.reached === day
        ? []
        : [{ kind: 'rung', count: amount, day, goal, of: ladder?.of ?? 'entries' }],
  );
  if (challenge?.state !== 'completed' || challenge.days === null) return rungs;
  return [...rungs, { kind: 'challenge', count: challenge.days, day: challenge.last, goal }];
}

/** What goals have reached, as milestones of the vault. */
export function milestonesOfGoals(goals: Goals, today: Day): Milestone[] {
  return goals
    .all()
    .filter(({ end, ladder }) => (end !== null && end < today) || ladder !== null)
    .flatMap((goal) => ownMilestones(goalReport(goals, goal, today)));
}

function lastWin(context: DayContext): ListedEntry | null {
  for (const win of winsBackwards(context)) return win;
  return null;
}

/** The newest counted entries of a goal's days, the newest first. */
export function newestWins(context: DayContext, most: number): ListedEntry[] {
  const found: ListedEntry[] = [];
  for (const win of winsBackwards(context)) {
    if (found.length === most) break;
    found.push(win);
  }
  return found;
}

/** One win of the past, the next day another; a win rather than a step, which is small by design. */
function proof(context: DayContext): ListedEntry | null {
  const all = [...winsBackwards(context)];
  const wins = all.filter(({ kind }) => kind === 'win');
  const candidates = wins.length > 0 ? wins : all;
  return (
    candidates[((context.today % candidates.length) + candidates.length) % candidates.length] ??
    null
  );
}

/** The counted entries, newest first. */
function* winsBackwards({ stretches, today, plan }: DayContext): Generator<ListedEntry> {
  for (const { entries, copies, totals } of daysBackwards(stretches, today)) {
    if (totals.count === 0) continue;
    for (let i = entries.length - 1; i >= 0; i--) {
      const placed = entries[i];
      if (placed === undefined || copies.has(placed)) continue;
      if (!mayCount(placed.entry, plan.countSteps)) continue;
      yield listedEntry(placed.entry, { path: placed.path, counts: true, copyOf: null });
    }
  }
}
