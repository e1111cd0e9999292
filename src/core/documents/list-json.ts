import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Goals } from '../goals/goals';
import type { ListedEntry } from '../journal/journal';
import { entryJson } from './entry-json';

/** A list of entries, as of `today`. */
export function listJson(entries: readonly ListedEntry[], goals: Goals, today: Day) {
  return { today: formatDay(today), entries: entries.map(entryJson(goals)) };
}
