import { formatDay } from '../calendar/day';
import type { Goals } from '../goals/goals';
import { goalReports } from '../insight/goal-report';
import type { PatternsReport } from '../insight/patterns/pattern';
import type { Summary } from '../insight/summary';
import { goalJson } from './goal-json';
import { milestonesJson } from './milestones-json';
import { shownJson } from './patterns-json';
import { streakSummaryJson } from './streak-json';

/** Everything that the sidebar shows, as every document shows it. */
export function summaryJson(
  { today, totals, streak, days, milestones }: Summary,
  goals: Goals,
  patterns: PatternsReport,
) {
  return {
    today: formatDay(today),
    totals,
    streak: streakSummaryJson(streak),
    days: days.map(({ day, status, count, level, partial, note }) => ({
      day: formatDay(day),
      status,
      count,
      level,
      partial,
      note,
    })),
    goals: goalReports(goals, today).map((report) => goalJson(report, goals)),
    patterns: shownJson(patterns),
    milestones: milestonesJson(milestones).reached,
    nextMilestone: milestones.next,
  };
}
