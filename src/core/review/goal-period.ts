import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Goals } from '../goals/goals';
import type { Goal } from '../goals/goal';
import { pulseByDay } from '../insight/pulse';
import { PULSE } from '../notes/pulse';
import { strength } from '../insight/strength';
import type { DayContext } from '../journal/day-status';
import { statusOf } from '../journal/day-status';
import { mayCount } from '../journal/journal-day';
import type { GoalWeek } from './goal-week';
import { goalWeeks } from './goal-week';
import type { LongestRun } from './period-run';
import { longestRun } from './period-run';

/** What a period was for a goal: where it was before, and where after. */
export interface GoalPeriod extends GoalWeek {
  /** days with a win, whether its own plan finds them won or not */
  readonly winDays: number;
  /** days won under the goal's own plan */
  readonly wonDays: number;
  readonly longestRun: LongestRun | null;
  /** 0–1, on the day before the period and at its end */
  readonly strength: { readonly before: number; readonly after: number };
  /** the metrics that it follows, those with a value in the period */
  readonly metrics: readonly MetricChange[];
}

/** A metric's first and last value in a period, and how many there were. */
export interface MetricChange {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly n: number;
}

/** The goals that are worth a line in the review of a period: active ones, and those with a win or an end in it. */
export function goalPeriods(goals: Goals, period: Period, asOf: Day, today: Day): GoalPeriod[] {
  const before = new Map(
    goals.all().map((goal) => [goal, strength(goals.context(goal, period.first - 1))]),
  );
  return goalWeeks(goals, period.first, asOf, today).map((week) => {
    const { goal } = week.report;
    const context = goals.context(goal, asOf);
    return {
      ...week,
      ...daysOf(period, context),
      longestRun: longestRun(period, context),
      strength: { before: before.get(goal) ?? 0, after: strength(context) },
      metrics: metricChanges(goals, goal, period.first, asOf),
    };
  });
}

function daysOf(
  { first, last }: Period,
  context: DayContext,
): Pick<GoalPeriod, 'winDays' | 'wonDays'> {
  let [winDays, wonDays] = [0, 0];
  for (let day = first; day <= Math.min(last, context.today); day++) {
    if ((context.counts[day - context.from] ?? 0) > 0) winDays++;
    if (statusOf(day, context) === 'won') wonDays++;
  }
  return { winDays, wonDays };
}

function metricChanges(goals: Goals, goal: Goal, first: Day, asOf: Day): MetricChange[] {
  const values = new Map<string, number[]>(goal.metrics.map((name) => [name, []]));
  for (const { days } of goals.stretches(goal)) {
    for (const { day, entries, copies } of days) {
      if (day < first || day > asOf) continue;
      for (const placed of entries) {
        if (copies.has(placed) || !mayCount(placed.entry, goal.plan.countSteps)) continue;
        for (const [name, value] of Object.entries(placed.entry.metrics)) {
          if (name !== PULSE) values.get(name)?.push(value);
        }
      }
    }
  }
  const felt = [...pulseByDay(goals.journal)].filter(([day]) => day >= first && day <= asOf);
  values.get(PULSE)?.push(...felt.sort(([a], [b]) => a - b).map(([, value]) => value));
  return [...values].flatMap(([name, found]) => {
    const [from, to] = [found[0], found.at(-1)];
    return from === undefined || to === undefined
      ? []
      : [{ name, first: from, last: to, n: found.length }];
  });
}
