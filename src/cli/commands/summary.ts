import { formatDay } from '../../core/calendar/day';
import type { Goals } from '../../core/goals/goals';
import { completedChallenges, goalReports } from '../../core/insight/goal-report';
import { explainStreak } from '../../core/insight/explain-streak';
import type { Summary } from '../../core/insight/summary';
import { summary as summaryOf } from '../../core/insight/summary';
import { nextMilestoneWords } from '../../core/insight/milestone-words';
import type { PatternsReport } from '../../core/insight/patterns/pattern';
import { goalJson } from '../goal-json';
import type { Output } from '../output';
import { streakSummaryJson } from '../streak-json';
import type { IndexedVault } from '../vault';
import { shownJson, vaultPatterns } from '../vault-patterns';
import { milestonesJson } from './milestones';

/** `small-wins summary`: everything the sidebar shows. */
export function summary(vault: IndexedVault, output: Output): void {
  const { journal, goals, plan, today, settings } = vault;
  const context = journal.context(plan, today);
  const challenges = completedChallenges(goals, today);
  const found = summaryOf(context, settings.heatmap.thresholds, challenges);
  if (output.json) {
    output.document(summaryJson(found, goals, vaultPatterns(vault, context)));
    return;
  }
  const { totals, milestones } = found;
  output.lines(explainStreak(context, output.words, { quiet: settings.quiet }));
  if (context.firstCounted === null) return;
  output.line();
  output.table(
    [
      ['Wins', String(totals.wins)],
      ['Steps', String(totals.steps)],
      ['Won days', String(totals.wonDays)],
      ['Minutes', String(totals.minutes)],
      ...Object.entries(totals.metrics).map(([name, sum]) => [name, String(sum)]),
      ['Strength', `${Math.round(found.streak.strength * 100)} %`],
      ['Milestones', String(milestones.reached.length)],
    ],
    ['left', 'right'],
  );
  if (milestones.next !== null) output.line(`\nNext: ${nextMilestoneWords(milestones.next)}.`);
}

function summaryJson(
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
