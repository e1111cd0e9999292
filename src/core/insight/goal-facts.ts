import type { Day } from '../calendar/day';
import { startOfWeek } from '../calendar/week';
import type { DayContext } from '../journal/day-status';
import type { GoalNudge } from './alignment';
import { explainStreak } from './explain-streak';
import type { StreakFact } from './explain-streak';
import type { GoalReport } from './goal-report';
import type { StreakUnit } from '../journal/schedule';

/** An entry that shows that a goal can be done. */
export interface Proof {
  readonly day: Day;
  readonly text: string;
}

/** Something to say about a goal: one next action, with a past win as proof if the goal drifts. */
export interface NudgeWithProof {
  readonly nudge: GoalNudge;
  readonly proof: Proof | null;
}

/** A report without the advice to make the step smaller, while a new one is tried. */
export function withAdviceAtRest(report: GoalReport): GoalReport {
  return { ...report, nudges: report.nudges.filter(({ kind }) => kind === 'plateau'), proof: null };
}

/** What there is to say about a goal. */
export function nudgesWithProof({
  nudges,
  proof,
}: Pick<GoalReport, 'nudges' | 'proof'>): NudgeWithProof[] {
  const isDrifting = nudges.some(({ kind }) => kind === 'drifting');
  // A drifting goal is missed as well: asking twice for a smaller step would be a scolding.
  const kept = nudges.filter(({ kind }) => kind !== 'shrink' || !isDrifting);
  return kept.map((nudge) => {
    const day = proof?.day ?? null;
    const shown = nudge.kind === 'drifting' && proof !== null && day !== null;
    return { nudge, proof: shown ? { day, text: proof.text } : null };
  });
}

/** The counted entries of this week, up to today: votes for whom a goal's identity names. */
export function votesThisWeek({ today, plan, from, counts }: DayContext): number {
  let votes = 0;
  for (let day = startOfWeek(today, plan.firstWeekday); day <= today; day++) {
    votes += counts[day - from] ?? 0;
  }
  return votes;
}

/**
 * What is said about a goal's run: why it is what it is while the goal is active; only its longest run once it is
 * over.
 */
export type GoalRun =
  | { readonly kind: 'current'; readonly facts: readonly StreakFact[] }
  | { readonly kind: 'longest'; readonly length: number; readonly unit: StreakUnit };

/** What to say about a goal's run; null for a goal that is still ahead, or where there is nothing to say. */
export function goalRun(
  { goal, context, isOver, streak }: GoalReport,
  { quiet }: { readonly quiet: boolean },
): GoalRun | null {
  if (goal.start !== null && goal.start > context.today) return null;
  if (goal.status === 'active' && !isOver) {
    return { kind: 'current', facts: explainStreak(context, { quiet }) };
  }
  const { length, unit } = streak.longest;
  return quiet || length === 0 ? null : { kind: 'longest', length, unit };
}
