import { formatDay } from '../calendar/day';
import type { Goals } from '../goals/goals';
import type { ListedEntry } from '../journal/journal';
import type { WinGroup } from '../review/win-groups';

/** Entries as every document shows them: days as text, lines from 0, goals by the paths of their notes. */
export function entryJson(goals: Goals) {
  return (entry: ListedEntry) => ({
    path: entry.path,
    line: entry.line,
    kind: entry.kind,
    state: entry.state,
    counts: entry.counts,
    day: entry.day === null ? null : formatDay(entry.day),
    time: entry.time,
    minutes: entry.minutes,
    areas: entry.areas,
    links: entry.links,
    goals: goals.goalsOf(entry, entry.path).map(({ path }) => path),
    metrics: entry.metrics,
    text: entry.text,
    blockId: entry.blockId,
    marks: entry.marks,
  });
}

/** A group of wins: what its heading names, and its entries. */
export function winGroupJson(goals: Goals) {
  const entry = entryJson(goals);
  return ({ goal, area, entries }: WinGroup) => ({
    goal: goal && goal.path,
    area,
    entries: entries.map(entry),
  });
}
