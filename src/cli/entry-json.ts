import { formatDay } from '../core/calendar/day';
import type { ListedEntry } from '../core/journal/journal';

/** An entry as `--json` shows it: days as text, lines from 0. No goals exist yet, so no entry belongs to one. */
export function entryJson(entry: ListedEntry) {
  return {
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
    goals: [],
    metrics: entry.metrics,
    text: entry.text,
    blockId: entry.blockId,
    marks: entry.marks,
  };
}
