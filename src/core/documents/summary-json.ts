import type { Words } from '../words/words';
import { formatDay } from '../calendar/day';
import type { Goals } from '../goals/goals';
import { milestonesOfGoals, goalReports } from '../insight/goal-report';
import type { PulseFigure } from '../insight/pulse';
import type { PatternsReport } from '../insight/patterns/patterns-report';
import { summary, summaryDays } from '../insight/summary';
import type { DayContext } from '../journal/day-status';
import { goalJson } from './goal-json';
import { milestonesJson } from './milestones-json';
import { shownJson } from './patterns-json';
import { streakSummaryJson } from './streak-json';

/**
 * Everything that the sidebar shows, as every document shows it. `thresholds` are the user's own least counts of
 * levels 1–4, or null.
 */
export function summaryJson(
  context: DayContext,
  thresholds: readonly number[] | null,
  goals: Goals,
  {
    patterns,
    words,
    pulse,
  }: {
    readonly patterns: PatternsReport;
    readonly words: Words;
    /** how its days and weeks felt; null where nobody said */
    readonly pulse: PulseFigure | null;
  },
) {
  const { today } = context;
  const { totals, milestones } = summary(context, milestonesOfGoals(goals, today));
  return {
    today: formatDay(today),
    totals,
    pulse,
    streak: streakSummaryJson(context),
    days: summaryDays(context, thresholds).map(
      ({ day, status, count, level, isPartial, hasNote }) => ({
        day: formatDay(day),
        status,
        count,
        level,
        partial: isPartial,
        note: hasNote,
      }),
    ),
    goals: goalReports(goals, today).map((report) => goalJson(report, goals)),
    patterns: shownJson(patterns, words),
    milestones: milestonesJson(milestones).reached,
    nextMilestone: milestones.next,
  };
}
