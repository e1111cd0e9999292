import { formatDay } from '../calendar/day';
import type { DayStatus } from '../journal/day-status';

/** A day of a review as documents show it. */
export function dayJson({ day, status, count, amount, isPartial, hasNote }: DayStatus) {
  return {
    day: formatDay(day),
    status,
    count,
    amount,
    partial: isPartial,
    note: hasNote,
  };
}
