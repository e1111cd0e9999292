import { formatDay } from '../calendar/day';
import type { Goals } from '../goals/goals';
import type { GoalReport } from '../insight/goal-report';
import { formatSchedule } from '../journal/schedule';
import type { Target } from '../journal/target';
import { formatTarget } from '../journal/target';
import { milestonesJson } from './milestones-json';
import { entryJson } from './entry-json';
import { dayText, streakSummaryJson } from './streak-json';

/** A goal as every document shows it: what its note says, then what follows from its entries. */
export function goalJson(report: GoalReport, goals: Goals) {
  const { goal, context, totals, milestones, lastWin, challenge, nudges, proof, aim, ladder } =
    report;
  const entry = entryJson(goals);
  return {
    path: goal.path,
    name: goal.name,
    status: goal.status,
    area: goal.area,
    schedule: formatSchedule(goal.plan.schedule),
    target: formatTarget(goal.plan.target),
    start: dayText(goal.start),
    end: dayText(goal.end),
    step: goal.step,
    identity: goal.identity,
    for: goal.beneficiary,
    outcome: goal.outcome,
    cue: goal.cue,
    friction: goal.friction,
    order: goal.order,
    over: report.isOver,
    streak: streakSummaryJson(context),
    strengthSeries: report.strengthSeries,
    totals,
    metrics: Object.fromEntries(goal.metrics.map((name) => [name, sumOf(totals.metrics, name)])),
    milestones: milestonesJson(milestones).reached,
    nextMilestone: milestones.next,
    lastWin: lastWin && entry(lastWin),
    aim: aim && {
      target: formatTarget(aim),
      by: dayText(aim.by),
      sum: aim.sum,
      left: aim.left,
      reached: dayText(aim.reached),
      neededPerWeek: aim.neededPerWeek,
      pace: aim.pace && {
        weeks: aim.pace.weeks,
        from: formatDay(aim.pace.from),
        to: dayText(aim.pace.to),
      },
    },
    ladder: ladder && {
      unit: unitOf(ladder.of),
      rungs: ladder.rungs.map(({ amount, reached }) => ({ amount, reached: dayText(reached) })),
      next: ladder.next,
      best: ladder.best,
    },
    challenge: challenge && {
      ...challenge,
      first: dayText(challenge.first),
      last: formatDay(challenge.last),
    },
    alignment: nudges.map((nudge) =>
      nudge.kind === 'drifting' ? { ...nudge, last: dayText(nudge.last) } : nudge,
    ),
    proof: proof && entry(proof),
  };
}

function unitOf(of: Target['of']): string {
  return typeof of === 'string' ? of : of.metric;
}

/** A metric may be called `constructor`, which every object has. */
function sumOf(metrics: Readonly<Record<string, number>>, name: string): number {
  return Object.hasOwn(metrics, name) ? (metrics[name] ?? 0) : 0;
}
