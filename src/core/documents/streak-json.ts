import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Streak } from '../insight/streak';
import type { StreakSummary } from '../insight/summary';

/** A streak as every document shows it: days as text. */
export function streakJson(streak: Streak) {
  return {
    ...streak,
    start: dayJson(streak.start),
    end: dayJson(streak.end),
    lastMiss: dayJson(streak.lastMiss),
  };
}

export function streakSummaryJson({ current, longest, strength, consistency }: StreakSummary) {
  return { current: streakJson(current), longest: streakJson(longest), strength, consistency };
}

/** A day as text; none stays null. */
export function dayJson(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
