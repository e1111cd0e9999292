import { group } from 'd3-array';
import { pulseByDay } from '../core/insight/pulse';
import { goalMetrics } from '../core/insight/goal-metrics';
import { votesThisWeek } from '../core/insight/goal-facts';
import type { GoalReport } from '../core/insight/goal-report';
import { newestWins } from '../core/insight/goal-report';
import type { GoalDetail } from '../views/sidebar/goal-detail';
import { heatmapModel } from './heatmap';
import type { DaysSource } from './shown-days';
import { shownDays } from './shown-days';

/** Wins that are quoted. */
const LATEST = 5;
const METRIC_WEEKS = 12;

/** Everything about one goal: who its user becomes, its days, its numbers and its latest wins. */
export function goalDetail(
  { goal, context, totals, aim, ladder }: GoalReport,
  source: DaysSource,
): GoalDetail {
  const days = shownDays({ goal: goal.path }, source);
  const latest = newestWins(context, LATEST);
  const byDay = group(latest, ({ day }) => day);
  return {
    // Where it got votes, the row says so.
    identity: votesThisWeek(context) > 0 ? null : goal.identity,
    step: goal.step,
    cue: goal.cue,
    friction: goal.friction,
    way: { aim, ladder, today: source.today, quiet: source.setup.settings.quiet },
    wins: totals.entries,
    wonDays: totals.wonDays,
    minutes: totals.minutes,
    metrics: goalMetrics(goal, context, METRIC_WEEKS, pulseByDay(source.journal)),
    heatmap: heatmapModel(days, source, context.firstCounted ?? source.today),
    latest: {
      today: source.today,
      days: [...byDay].flatMap(([day, entries]) => (day === null ? [] : [{ day, entries }])),
      // How many there are is said above.
      more: 0,
    },
  };
}
