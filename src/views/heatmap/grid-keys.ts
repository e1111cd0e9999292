import type { Day, Weekday } from '../../core/calendar/day';
import { dayOf, daysInMonth, yearMonthDay } from '../../core/calendar/day';
import { startOfWeek } from '../../core/calendar/week';

/** The keys that move in a grid of days, as `KeyboardEvent#key` names them. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The range of the grid's days, and the direction of time. */
export interface GridGround {
  readonly first: Day;
  readonly last: Day;
  readonly firstWeekday: Weekday;
  /** newer weeks are to the left */
  readonly isRightToLeft: boolean;
}

/**
 * The day a key leads to: up and down by day, left and right by week as seen on screen, Home and End to the week's
 * ends, with Ctrl to the first and the last day, PageUp and PageDown by month. Null for any other key.
 */
export function dayByKey(pressed: GridKey, from: Day, ground: GridGround): Day | null {
  const to = target(pressed, from, ground);
  return to === null ? null : Math.min(Math.max(to, ground.first), ground.last);
}

function target(
  { key, ctrlKey, metaKey, altKey }: GridKey,
  from: Day,
  { first, last, firstWeekday, isRightToLeft }: GridGround,
): Day | null {
  if (altKey) return null;
  const isFar = ctrlKey || metaKey;
  const week = startOfWeek(from, firstWeekday);
  if (key === 'Home') return isFar ? first : week;
  if (key === 'End') return isFar ? last : week + 6;
  if (isFar) return null;
  switch (key) {
    case 'ArrowUp':
      return from - 1;
    case 'ArrowDown':
      return from + 1;
    case 'ArrowLeft':
      return isRightToLeft ? from + 7 : from - 7;
    case 'ArrowRight':
      return isRightToLeft ? from - 7 : from + 7;
    case 'PageUp':
      return monthsFrom(from, -1);
    case 'PageDown':
      return monthsFrom(from, 1);
    default:
      return null;
  }
}

/** The same date of another month, or its last day if it has no such date. */
function monthsFrom(day: Day, months: number): Day {
  const { year, month, date } = yearMonthDay(day);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}
