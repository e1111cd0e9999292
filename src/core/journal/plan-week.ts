import type { Day } from '../calendar/day';
import { startOfWeek } from '../calendar/week';
import type { DayFacts } from './day-facts';
import { isBefore } from './day-facts';
import { MARKED_REST, PAUSED } from './stretch';

/** A calendar week under a schedule of N per week. */
export interface PlanWeek {
  /** its first day */
  readonly first: Day;
  readonly wonDays: number;
  /** won days asked for; 0 if none of its days can be used: the week neither adds nor breaks */
  readonly need: number;
  /** the won days reach the need */
  readonly isKept: boolean;
  /** its last day, or the end of a goal in it, is over */
  readonly isClosed: boolean;
  /** days left on which a further win can come, today included */
  readonly daysLeft: number;
}

/**
 * The weeks from the first judged day to today's, N wins asked of each. A week cut short (by the beginning, a pause,
 * marked rest days) is asked for its share: max(1, round(N·u/7)) of u days that can be used. `isWon` is asked about
 * judged days up to today.
 */
export function planWeeks(
  facts: DayFacts,
  times: number,
  isWon: (row: number) => boolean,
): PlanWeek[] {
  const { plan, today, origin, last } = facts;
  const weeks: PlanWeek[] = [];
  const start = startOfWeek(Math.min(origin, today), plan.firstWeekday);
  for (let first = start; first <= today; first += 7) {
    const { usable, wonDays, daysLeft } = countDays(first, facts, isWon);
    const need = usable === 0 ? 0 : Math.max(1, Math.round((times * usable) / 7));
    weeks.push({
      first,
      wonDays,
      need,
      isKept: wonDays >= need,
      isClosed: Math.min(first + 6, last) < today,
      daysLeft,
    });
  }
  return weeks;
}

/** The days of a week that can be used, those won, and those that are left. */
function countDays(first: Day, facts: DayFacts, isWon: (row: number) => boolean) {
  const { today, from, last, flags } = facts;
  let [usable, wonDays, daysLeft] = [0, 0, 0];
  for (let day = Math.max(first, from); day < first + 7; day++) {
    if (isBefore(day, facts) || day > last) continue;
    const row = day - from;
    const isWonDay = day <= today && isWon(row);
    const isUsable = ((flags[row] ?? 0) & (PAUSED | MARKED_REST)) === 0;
    if (isWonDay) wonDays++;
    if (isUsable) usable++;
    if (isUsable && !isWonDay && day >= today) daysLeft++;
  }
  return { usable, wonDays, daysLeft };
}
