import type { Day } from '../calendar/day';
import type { Grouping } from '../search/grouping';
import type { Words } from './words';

/** The name of a group: of a day, of a month by its first day, of a goal or an area; null for what has none. */
export function groupName(
  of: Day | string | null,
  by: Grouping,
  { words, today }: { readonly words: Words; readonly today: Day },
): string {
  if (of === null) return words.allWins.without[by];
  if (typeof of === 'string') return of;
  return by === 'month' ? words.dates.monthOfYear(of) : words.dates.heading(of, today);
}
