import type { Day } from '../core/calendar/day';
import { yearMonthDay } from '../core/calendar/day';
import type { Goals } from '../core/goals/goals';
import type { ListedEntry } from '../core/journal/journal';
import type { Grouping } from '../core/search/grouping';
import { areaNames } from '../core/journal/area-names';

/** Entries that have something in common. */
export interface EntryGroup {
  /** a day, the first day of a month, or the name of a goal or area; null for none */
  readonly of: Day | string | null;
  readonly entries: readonly ListedEntry[];
}

/** Entries by day or month in the order given, by goal or area in that of the names; of several an entry is in each. */
export function groupedEntries(
  entries: readonly ListedEntry[],
  by: Grouping,
  goals: Goals,
): readonly EntryGroup[] {
  const groups = new Map<Day | string | null, ListedEntry[]>();
  for (const entry of entries) {
    for (const of of groupsOf(entry, by, goals)) {
      const known = groups.get(of);
      if (known === undefined) groups.set(of, [entry]);
      else known.push(entry);
    }
  }
  const found = Array.from(groups, ([of, own]) => ({
    of: by === 'area' && of !== null ? (areaNames(own).get(String(of)) ?? of) : of,
    entries: own,
  }));
  return by === 'day' || by === 'month' ? found : inNameOrder(found);
}

function groupsOf(
  entry: ListedEntry,
  by: Grouping,
  goals: Goals,
): readonly (Day | string | null)[] {
  switch (by) {
    case 'day':
      return [entry.day];
    case 'month':
      return [entry.day === null ? null : entry.day - yearMonthDay(entry.day).date + 1];
    case 'area':
      return entry.areas.length === 0 ? [null] : entry.areas;
    case 'goal': {
      const own = goals.goalsOf(entry, entry.path).map(({ name }) => name);
      return own.length === 0 ? [null] : own;
    }
  }
}

/** Those without a name last. */
function inNameOrder(groups: readonly EntryGroup[]): readonly EntryGroup[] {
  return [...groups].sort(({ of: one }, { of: other }) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return String(one) < String(other) ? -1 : 1;
  });
}
