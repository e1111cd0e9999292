import type { Day } from './day';
import { parseDay } from './day';

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * The day of an ISO date or date-time, as written: `2026-11-19T23:30Z` is 2026-11-19 in every time zone. Null for
 * anything else, and for a date that does not exist.
 */
export function dayOfIsoDate(text: string): Day | null {
  const date = DATE_TIME.exec(text.trim())?.[1];
  return date === undefined ? null : parseDay(date);
}
