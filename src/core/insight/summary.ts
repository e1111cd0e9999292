import type { Day } from '../calendar/day';
import type { DayContext, DayStatus } from '../journal/day-status';
import { dayStatus } from '../journal/day-status';
import type { Consistency } from './consistency';
import { consistency } from './consistency';
import type { Level } from './levels';
import { levelFloors, levelOf } from './levels';
import type { Milestone, Milestones } from './milestones';
import { milestones } from './milestones';
import type { Streak } from './streak';
import { streaks } from './streak';
import { strength } from './strength';
import type { Totals } from './totals';
import { totals } from './totals';

/** How the run stands, and the calmer numbers beside it. */
export interface StreakSummary {
  readonly current: Streak;
  readonly longest: Streak;
  /** 0–1 */
  readonly strength: number;
  readonly consistency: Consistency;
}

export interface SummaryDay extends DayStatus {
  readonly level: Level;
}

/** Everything that is shown of a journal under a plan, as of one day. */
export interface Summary {
  readonly today: Day;
  readonly totals: Totals;
  readonly streak: StreakSummary;
  /** every day from the first counted entry to today; none without one. Listed when it is read */
  readonly days: readonly SummaryDay[];
  readonly milestones: Milestones;
}

export function streakSummary(context: DayContext): StreakSummary {
  const { current, longest } = streaks(context);
  return {
    current,
    longest,
    strength: strength(context),
    // It walks all days, and the sidebar, which redraws at each change of a note, shows none of it.
    get consistency() {
      return consistency(context);
    },
  };
}

/**
 * `thresholds` are the user's own least counts of levels 1–4; null takes quartiles. `challenges` are milestones that
 * goals have reached.
 */
export function summary(
  context: DayContext,
  thresholds: readonly number[] | null,
  challenges: readonly Milestone[] = [],
): Summary {
  return {
    today: context.today,
    totals: totals(context),
    streak: streakSummary(context),
    // Thousands of days, which the sidebar never shows: it redraws at each change of a note.
    get days() {
      return summaryDays(context, thresholds);
    },
    milestones: milestones(context, challenges),
  };
}

function summaryDays(context: DayContext, thresholds: readonly number[] | null): SummaryDay[] {
  const floors = levelFloors(context, thresholds);
  const days: SummaryDay[] = [];
  for (let day = context.firstCounted ?? Infinity; day <= context.today; day++) {
    const { status, count, amount, partial, note } = dayStatus(day, context);
    days.push({ day, status, count, amount, partial, note, level: levelOf(count, floors) });
  }
  return days;
}
