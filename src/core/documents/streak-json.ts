import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import { consistency } from '../insight/consistency';
import type { Streak } from '../insight/streak';
import { streakSummary } from '../insight/summary';
import type { DayContext } from '../journal/day-status';

/** A streak as every document shows it: days as text. */
export function streakJson(streak: Streak) {
  return {
    ...streak,
    start: dayText(streak.start),
    end: dayText(streak.end),
    lastMiss: dayText(streak.lastMiss),
  };
}

/** The run of a plan's days, and the calmer numbers beside it. */
export function streakSummaryJson(context: DayContext) {
  const { current, longest, strength } = streakSummary(context);
  return {
    current: streakJson(current),
    longest: streakJson(longest),
    strength,
    consistency: consistency(context),
  };
}

/** A day as text; null stays null. */
export function dayText(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
