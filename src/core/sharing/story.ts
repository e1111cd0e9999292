import { max, median, pairs } from 'd3-array';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import { narrowedEntries } from '../goals/narrowed-entries';
import type { AimProgress } from '../insight/aim';
import { aimProgress } from '../insight/aim';
import { ownMilestones } from '../insight/goal-report';
import { climbLadder } from '../insight/ladder-climb';
import type { Milestone } from '../insight/milestones';
import { milestones } from '../insight/milestones';
import type { DayContext } from '../journal/day-status';
import { dayContext, statusOf } from '../journal/day-status';
import type { ListedEntry } from '../journal/journal';
import type { Plan } from '../journal/plan';
import { PULSE } from '../notes/pulse';
import type { LongestRun } from '../review/period-run';
import { longestRun } from '../review/period-run';
import { askedEvidence } from './evidence';

/** What became of a goal, from its first entry to its last. */
export interface Story {
  readonly goal: Goal;
  /** what counts for it, in order; the story is empty without */
  readonly wins: readonly ListedEntry[];
  /** days with one of them */
  readonly days: number;
  readonly minutes: number;
  readonly steps: number;
  /** sums of the metrics that it follows, those with a value; how days felt is not among them */
  readonly sums: readonly { readonly name: string; readonly sum: number; readonly n: number }[];
  readonly milestones: readonly Milestone[];
  /** null for a goal without an aim */
  readonly aim: AimProgress | null;
  readonly longestRun: LongestRun | null;
  /** the longest time without a win, and the win that ended it; null if none was long */
  readonly gap: { readonly days: number; readonly end: ListedEntry } | null;
  /** setbacks, each with the lesson noted soon after it */
  readonly setbacks: readonly {
    readonly setback: ListedEntry;
    readonly lesson: ListedEntry | null;
  }[];
  /** the first four weeks and the last; null for a shorter story */
  readonly change: StoryChange | null;
}

/** First and last four weeks side by side. */
export interface StoryChange {
  readonly wonDays: { readonly before: number; readonly after: number };
  /** middles of a metric's values, with their number */
  readonly metrics: readonly {
    readonly name: string;
    readonly before: number;
    readonly after: number;
    readonly n: readonly [number, number];
  }[];
}

/** A gap shorter than this is everyday life. */
const LEAST_GAP = 7;
const DAYS_TO_LEARN = 3;
const FOUR_WEEKS = 28;

/** The story of a goal as of `today`. */
export function storyOf(
  goals: Goals,
  goal: Goal,
  { today, plan }: { readonly today: Day; readonly plan: Plan },
): Story {
  const counting = { today, countSteps: plan.countSteps };
  const wish = { from: null, to: today, area: null, goal, text: null };
  const wins = askedEvidence(goals, counting, { ...wish, kind: null }).filter(
    ({ day }) => day !== null,
  );
  const context = goals.context(goal, today);
  // What came before the goal's start is part of its story.
  const judged = { stretches: goals.stretches(goal), pauses: goals.journal.pauses() };
  const whole = dayContext(judged, goal.plan, today);
  const first = wins[0]?.day ?? today;
  const last = wins.at(-1)?.day ?? today;
  const period: Period = { kind: 'days', first, last };
  const rungs = ownMilestones({ goal, challenge: null, ladder: climbLadder(goal, context) });
  return {
    goal,
    wins,
    days: new Set(wins.map(({ day }) => day)).size,
    minutes: wins.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    steps: wins.filter(({ kind }) => kind === 'step').length,
    sums: toldMetrics(goal).flatMap((name) => {
      const values = valuesOf(wins, name, first, last);
      const sum = values.reduce((total, value) => total + value, 0);
      return values.length === 0 ? [] : [{ name, sum, n: values.length }];
    }),
    milestones: milestones(context, rungs).reached.filter(({ kind }) => kind !== 'comeback'),
    aim: aimProgress(goal, context),
    longestRun: longestRun(period, context),
    gap: longestGap(wins),
    setbacks: setbacksOf(goals, goal, counting),
    change: last - first + 1 < 2 * FOUR_WEEKS ? null : changeOf(goal, wins, whole),
  };
}

function longestGap(wins: readonly ListedEntry[]): Story['gap'] {
  const gaps = pairs(wins).map(([one, next]) => ({
    days: (next.day ?? 0) - (one.day ?? 0) - 1,
    end: next,
  }));
  const longest = max(gaps, ({ days }) => days) ?? 0;
  return longest < LEAST_GAP ? null : (gaps.find(({ days }) => days === longest) ?? null);
}

function setbacksOf(
  goals: Goals,
  goal: Goal,
  counting: { readonly today: Day; readonly countSteps: boolean },
): Story['setbacks'] {
  const said = narrowedEntries(goals, counting, {
    to: counting.today,
    kind: null,
    area: null,
    goal,
  }).filter(({ wordless, state, day }) => !wordless && state !== 'cancelled' && day !== null);
  const lessons = said.filter(({ kind }) => kind === 'lesson');
  return said
    .filter(({ kind }) => kind === 'setback')
    .map((setback) => {
      const day = setback.day ?? 0;
      const lesson = lessons.find(
        (each) => each.day !== null && each.day >= day && each.day - day <= DAYS_TO_LEARN,
      );
      return { setback, lesson: lesson ?? null };
    });
}

function changeOf(goal: Goal, wins: readonly ListedEntry[], context: DayContext): StoryChange {
  const first = wins[0]?.day ?? 0;
  const last = wins.at(-1)?.day ?? 0;
  const early = [first, first + FOUR_WEEKS - 1] as const;
  const late = [last - FOUR_WEEKS + 1, last] as const;
  return {
    wonDays: { before: wonDaysIn(...early, context), after: wonDaysIn(...late, context) },
    metrics: toldMetrics(goal).flatMap((name) => {
      const [before, after] = [valuesOf(wins, name, ...early), valuesOf(wins, name, ...late)];
      const [middle, later] = [median(before), median(after)];
      if (middle === undefined || later === undefined) return [];
      return [{ name, before: middle, after: later, n: [before.length, after.length] as const }];
    }),
  };
}

/** How days felt is not told. */
function toldMetrics({ metrics }: Goal): string[] {
  return metrics.filter((name) => name !== PULSE);
}

function valuesOf(wins: readonly ListedEntry[], name: string, first: Day, last: Day): number[] {
  return wins.flatMap(({ day, metrics }) => {
    const value = Object.hasOwn(metrics, name) ? metrics[name] : undefined;
    return day === null || day < first || day > last || value === undefined ? [] : [value];
  });
}

function wonDaysIn(first: Day, last: Day, context: DayContext): number {
  let won = 0;
  for (let day = first; day <= last; day++) if (statusOf(day, context) === 'won') won++;
  return won;
}
