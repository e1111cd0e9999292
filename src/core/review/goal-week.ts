import type { Day } from '../calendar/day';
import type { Goals } from '../goals/goals';
import type { StepToDo } from '../goals/step-to-do';
import type { GoalReport } from '../insight/goal-report';
import { ownMilestones, goalReport } from '../insight/goal-report';
import type { Milestone } from '../insight/milestones';

/** What a week was for a goal. */
export interface GoalWeek {
  /** as of the week's last day, or today */
  readonly report: GoalReport;
  /** the week's counted entries */
  readonly wins: number;
  /** its challenge ended in this week */
  readonly hasEnded: boolean;
}

/** A goal that begins later than this many days after a review's last day is none of it yet. */
const DAYS_AHEAD = 7;

/**
 * The goals that are worth a line in the review of a week: active ones that have begun or are about to, and those with
 * a win or an end in it.
 */
export function goalWeeks(goals: Goals, first: Day, asOf: Day, today: Day): GoalWeek[] {
  return goals
    .all()
    .map((goal) => {
      // A challenge that ends with the week is over for anyone who reads the review later.
      const isPast = goal.end === asOf && asOf < today;
      const report = goalReport(goals, goal, isPast ? asOf + 1 : asOf);
      let wins = 0;
      for (let day = first; day <= asOf; day++) wins += goals.day(goal, day)?.totals.count ?? 0;
      const hasEnded = goal.end !== null && goal.end >= first && goal.end <= asOf;
      return { report, wins, hasEnded };
    })
    .filter(({ report: { goal, isOver }, wins, hasEnded }) => {
      const isNear = goal.start === null || goal.start <= asOf + DAYS_AHEAD;
      const isRunning = goal.status === 'active' && !isOver;
      return wins > 0 || hasEnded || (isRunning && isNear);
    });
}

/** The challenges completed by then, as milestones. */
export function milestonesIn(weeks: readonly GoalWeek[]): Milestone[] {
  return weeks.flatMap(({ report }) => ownMilestones(report));
}

const MOST_STEPS = 3;

/** Steps for the week after `last`: of goals that continue, those first that need one most. */
export function stepsAhead(weeks: readonly GoalWeek[], last: Day): StepToDo[] {
  return weeks
    .filter(({ report: { goal } }) => goal.status === 'active' && (goal.end ?? Infinity) > last)
    .sort((a, b) => Number(b.report.nudges.length > 0) - Number(a.report.nudges.length > 0))
    .flatMap(({ report: { goal } }) => (goal.step === null ? [] : [{ goal, step: goal.step }]))
    .slice(0, MOST_STEPS);
}
