import { greatest } from 'd3-array';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { partsOf } from '../calendar/period';
import type { Goals } from '../goals/goals';
import type { StepToDo } from '../goals/step-to-do';
import type { Milestone } from '../insight/milestones';
import { milestones } from '../insight/milestones';
import type { Pattern } from '../insight/patterns/pattern';
import type { PatternsReport } from '../insight/patterns/patterns-report';
import type { DayContext, DayStatus } from '../journal/day-status';
import { dayStatus } from '../journal/day-status';
import type { Journal, ListedEntry } from '../journal/journal';
import type { Plan } from '../journal/plan';
import type { GoalPeriod } from './goal-period';
import { goalPeriods } from './goal-period';
import { milestonesIn, stepsAhead } from './goal-week';
import type { Highlight } from './highlights';
import { highlightsOf } from './highlights';
import type { PeriodNumbers, ReviewNumber } from './period-numbers';
import { comparePeriods, periodNumbers } from './period-numbers';
import type { PeriodStage } from './period-stage';
import { isTold, stageOf } from './period-stage';
import type { LongestRun } from './period-run';
import { longestRun } from './period-run';
import type { WinGroup } from './win-groups';
import { winGroups } from './win-groups';

/**
 * What a month, a quarter, a year or any range of days held: everything as it was on `asOf`, so that a past review
 * changes only when its notes do. Totals come from entries, day by day, never from other reviews.
 */
export interface PeriodReview {
  readonly period: Period;
  /** today, or the period's last day once that has come */
  readonly asOf: Day;
  readonly stage: PeriodStage;
  readonly days: readonly DayStatus[];
  readonly numbers: readonly ReviewNumber[];
  /** null if no day was won */
  readonly longestRun: LongestRun | null;
  /**
   * the week with the most wins, cut at the period's ends; null if the period is no longer than a week, or has no
   * wins
   */
  readonly strongestWeek: PeriodPart | null;
  /** its weeks (for a year its months) that have begun, cut at its ends */
  readonly parts: readonly PeriodPart[];
  readonly goals: readonly GoalPeriod[];
  readonly highlights: readonly Highlight[];
  /** what counts, wins and done steps, by goal, then by area, then the rest */
  readonly wins: readonly WinGroup[];
  readonly setbacks: readonly ListedEntry[];
  readonly lessons: readonly ListedEntry[];
  /** the setbacks that a win followed, each with that win */
  readonly followed: readonly FollowedSetback[];
  /** confirmed ones */
  readonly patterns: readonly Pattern[];
  /** those reached in it */
  readonly milestones: readonly Milestone[];
  /** steps for what comes next, up to three */
  readonly next: readonly StepToDo[];
}

/** A part of a period, and what it adds up to. */
export interface PeriodPart {
  readonly period: Period;
  readonly numbers: PeriodNumbers;
}

export interface FollowedSetback {
  readonly setback: ListedEntry;
  /** the next win of the same goal, else of any, within 14 days */
  readonly win: ListedEntry;
}

/** What a period is reviewed from. */
export interface PeriodSources {
  readonly journal: Journal;
  readonly plan: Plan;
  readonly goals: Goals;
  readonly today: Day;
  readonly settings?: { readonly review: { readonly pinned?: readonly string[] } };
  /** finds the patterns in days; null tells of none */
  readonly patterns: ((context: DayContext) => PatternsReport) | null;
}

/** The review of a period. Nothing after `today` is in it; for a period that lies ahead it is empty. */
export function periodReview(period: Period, sources: PeriodSources): PeriodReview {
  const { journal, plan, goals, today } = sources;
  const { first, last } = period;
  const asOf = Math.min(today, last);
  const context = journal.context(plan, asOf);
  const days = Array.from({ length: last - first + 1 }, (_, i) => dayStatus(first + i, context));
  const stage = stageOf(period, today, context, days);
  const listed = journal
    .list(plan, asOf, { from: first, to: asOf })
    .filter(({ wordless, copyOf, state }) => !wordless && copyOf === null && state !== 'cancelled');
  const counted = listed.filter(({ counts }) => counts);
  const wins = counted.filter(({ kind }) => kind === 'win');
  const setbacks = listed.filter(({ kind }) => kind === 'setback');
  const numbersOf = (part: Period): PeriodPart => ({
    period: part,
    numbers: periodNumbers(journal, context, part),
  });
  const weeks = partsOf(period, 'week', plan.firstWeekday).filter((part) => part.first <= asOf);
  const months = partsOf(period, 'month', plan.firstWeekday).filter((part) => part.first <= asOf);
  const parts = (isLong(period) ? months : weeks).map(numbersOf);
  const ofGoals = goalPeriods(goals, period, asOf, today);
  const reached = milestones(context, milestonesIn(ofGoals)).reached.filter(
    ({ day }) => day >= first && day <= asOf,
  );
  const upToEnd = journal
    .list(plan, asOf, { to: asOf })
    .filter(({ kind, counts, wordless }) => kind === 'win' && counts && !wordless);
  return {
    period,
    asOf,
    stage,
    days,
    numbers: comparePeriods(journal, context, period),
    longestRun: longestRun(period, context),
    strongestWeek: strongest(weeks.map(numbersOf), period),
    parts,
    goals: ofGoals,
    highlights: highlightsOf(period, {
      wins: upToEnd,
      goals,
      milestones: reached,
      pinned: sources.settings?.review.pinned ?? [],
    }),
    wins: winGroups(counted, goals),
    setbacks,
    lessons: listed.filter(({ kind }) => kind === 'lesson'),
    followed: followedBy(setbacks, wins, goals),
    patterns: (isTold(stage) ? sources.patterns?.(context).confirmed : null) ?? [],
    milestones: reached,
    next: stage === 'before-first-win' ? [] : stepsAhead(ofGoals, last),
  };
}

/** The longest range, in days, that is shown week by week. */
const MOST_DAYS_BY_WEEK = 100;

/** Whether a period is shown month by month: a quarter has 13 weeks, a year 53. */
export function isLong({ first, last }: Period): boolean {
  return last - first >= MOST_DAYS_BY_WEEK;
}

function strongest(weeks: readonly PeriodPart[], { first, last }: Period): PeriodPart | null {
  if (last - first < 7) return null;
  const best = greatest(weeks, ({ numbers }) => numbers.wins);
  return best === undefined || best.numbers.wins === 0 ? null : best;
}

/** A win later than this has little to do with the setback. */
const DAYS_AFTER_SETBACK = 14;

function followedBy(
  setbacks: readonly ListedEntry[],
  wins: readonly ListedEntry[],
  goals: Goals,
): FollowedSetback[] {
  return setbacks.flatMap((setback) => {
    const { day } = setback;
    if (day === null) return [];
    const later = wins.filter(
      (win) => win.day !== null && win.day > day && win.day - day <= DAYS_AFTER_SETBACK,
    );
    const own = new Set(goals.goalsOf(setback, setback.path));
    const win =
      later.find((each) => goals.goalsOf(each, each.path).some((goal) => own.has(goal))) ??
      later[0];
    return win === undefined ? [] : [{ setback, win }];
  });
}
