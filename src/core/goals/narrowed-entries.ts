import type { Day } from '../calendar/day';
import { hasArea } from '../markdown/area';
import type { Kind } from '../notes/entry';
import type { ListedEntry } from '../journal/journal';
import type { Goal } from './goal';
import type { Goals } from './goals';

/** Which entries are asked for; null and undefined leave none out. */
export interface EntryFilter {
  /** first and last day, inclusive; entries without a day are listed only if neither is given */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly kind: Kind | null;
  /** its path, as `askedArea` has it */
  readonly area: string | null;
  readonly goal: Goal | null;
}

/** The entries that are asked for, by day, then path, then line. They count as of `today`. */
export function narrowedEntries(
  goals: Goals,
  { today, countSteps }: { readonly today: Day; readonly countSteps: boolean },
  { from, to, kind, area, goal }: EntryFilter,
): ListedEntry[] {
  return goals.journal
    .list({ countSteps }, today, { from, to })
    .filter(
      (entry) =>
        (kind === null || entry.kind === kind) &&
        (area === null || hasArea(entry, area)) &&
        (goal === null || goals.goalsOf(entry, entry.path).includes(goal)),
    );
}
