import type { Day } from '../calendar/day';
import type { DayContext, DayStatus } from '../journal/day-status';
import { dayStatus } from '../journal/day-status';
import type { Level } from './levels';
import { levelFloors, levelOf } from './levels';
import type { Milestone, Milestones } from './milestones';
import { milestones } from './milestones';
import type { Streak } from './streak';
import { streaks } from './streak';
import { strength } from './strength';
import type { Totals } from './totals';
import { totals } from './totals';

/** The run, and the calmer number beside it. */
export interface StreakSummary {
  readonly current: Streak;
  readonly longest: Streak;
  /** 0–1 */
  readonly strength: number;
}

export interface SummaryDay extends DayStatus {
  readonly level: Level;
}

/** Everything that is shown about a journal under a plan, as of one day. */
export interface Summary {
  readonly today: Day;
  readonly totals: Totals;
  readonly streak: StreakSummary;
  readonly milestones: Milestones;
}

export function streakSummary(context: DayContext): StreakSummary {
  return { ...streaks(context), strength: strength(context) };
}

/** `challenges` are milestones that goals have reached. */
export function summary(context: DayContext, challenges: readonly Milestone[] = []): Summary {
  return {
    today: context.today,
    totals: totals(context),
    streak: streakSummary(context),
    milestones: milestones(context, challenges),
  };
}

/**
 * Every day from the first counted entry to today; empty if there is none. `thresholds` are the user's own least
 * counts of levels 1–4; null takes quartiles.
 */
export function summaryDays(
  context: DayContext,
  thresholds: readonly number[] | null,
): SummaryDay[] {
  const floors = levelFloors(context, thresholds);
  const days: SummaryDay[] = [];
  for (let day = context.firstCounted ?? Infinity; day <= context.today; day++) {
    const { status, count, amount, isPartial, hasNote } = dayStatus(day, context);
    days.push({ day, status, count, amount, isPartial, hasNote, level: levelOf(count, floors) });
  }
  return days;
}
