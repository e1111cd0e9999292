import type { Day } from '../calendar/day';
import type { Goals } from '../goals/goals';
import type { StepToDo } from '../goals/step-to-do';
import type { Milestone, NextMilestone } from '../insight/milestones';
import { milestones } from '../insight/milestones';
import type { Pattern } from '../insight/patterns/pattern';
import type { PatternsReport } from '../insight/patterns/patterns-report';
import type { Streak } from '../insight/streak';
import { streaks } from '../insight/streak';
import type { DayContext, DayStatus } from '../journal/day-status';
import { dayStatus } from '../journal/day-status';
import type { Journal, ListedEntry } from '../journal/journal';
import type { Plan } from '../journal/plan';
import type { Period } from '../calendar/period';
import { weekFrom } from '../calendar/period';
import type { ReviewNumber } from './period-numbers';
import type { GoalWeek } from './goal-week';
import { milestonesIn, goalWeeks, stepsAhead } from './goal-week';
import type { WinGroup } from './win-groups';
import { winGroups } from './win-groups';
import { comparePeriods } from './period-numbers';
import type { PeriodStage } from './period-stage';
import { isTold, stageOf } from './period-stage';

/** What a week held: everything as it was on `asOf`, so that a past review changes only when its notes do. */
export interface Review {
  readonly period: Period;
  readonly last: Day;
  /** today, or the week's last day once that has come */
  readonly asOf: Day;
  readonly stage: PeriodStage;
  /** its seven days */
  readonly days: readonly DayStatus[];
  /** counted wins, by goal, then by area, then the rest */
  readonly wins: readonly WinGroup[];
  readonly steps: {
    readonly done: readonly ListedEntry[];
    /** to carry over: open or started, each named once, and not done later in the week */
    readonly open: readonly ListedEntry[];
  };
  readonly setbacks: readonly ListedEntry[];
  readonly lessons: readonly ListedEntry[];
  /** what others said */
  readonly kudos: readonly ListedEntry[];
  readonly numbers: readonly ReviewNumber[];
  readonly streak: Streak;
  readonly goals: readonly GoalWeek[];
  /** steps for the coming week, up to three */
  readonly next: readonly StepToDo[];
  /** only the confirmed ones: a note is permanent */
  readonly patterns: readonly Pattern[];
  /** those of the week, including completed challenges */
  readonly milestones: readonly Milestone[];
  readonly nextMilestone: NextMilestone | null;
}

/** What a review is made from. */
export interface ReviewSources {
  readonly journal: Journal;
  readonly plan: Plan;
  readonly today: Day;
  /** without them it has no goals */
  readonly goals?: Goals | null;
  /** finds the patterns in days; without it there are none */
  readonly patterns?: ((context: DayContext) => PatternsReport) | null;
}

/** The review of the week that begins on `first`. Nothing after `today` is in it. */
export function weeklyReview(
  { journal, plan, today, goals = null, patterns: findPatterns = null }: ReviewSources,
  first: Day,
): Review {
  const last = first + 6;
  const asOf = Math.min(today, last);
  const context = journal.context(plan, asOf);
  const listed = journal
    .list(plan, asOf, { from: first, to: asOf })
    .filter(({ wordless, copyOf, state }) => !wordless && copyOf === null && state !== 'cancelled');
  const ofKind = (kind: ListedEntry['kind']) => listed.filter((entry) => entry.kind === kind);
  const weeks = goals === null ? [] : goalWeeks(goals, first, asOf, today);
  const { reached, next } = milestones(context, milestonesIn(weeks));
  const period = weekFrom(first);
  const days = Array.from({ length: 7 }, (_, index) => dayStatus(first + index, context));
  const stage = stageOf(period, today, context, days);
  return {
    period,
    last,
    asOf,
    stage,
    days,
    wins: winGroups(
      ofKind('win').filter(({ counts }) => counts),
      goals,
    ),
    steps: { done: ofKind('step').filter(isDone), open: openSteps(ofKind('step')) },
    setbacks: ofKind('setback'),
    lessons: ofKind('lesson'),
    kudos: ofKind('kudos'),
    numbers: comparePeriods(journal, context, period),
    streak: streaks(context).current,
    goals: weeks,
    next: stage === 'before-first-win' ? [] : stepsAhead(weeks, last),
    patterns: (isTold(stage) ? findPatterns?.(context).confirmed : null) ?? [],
    milestones: reached.filter(({ day }) => day >= first && day <= asOf),
    nextMilestone: next,
  };
}

/** A step that is copied from day to day until it is done is one step. */
function openSteps(steps: readonly ListedEntry[]): ListedEntry[] {
  const open = new Map<string, ListedEntry>();
  for (const step of steps) {
    if (isDone(step)) open.delete(step.text);
    else open.set(step.text, step);
  }
  return [...open.values()];
}

function isDone({ state }: ListedEntry): boolean {
  return state === 'done';
}
