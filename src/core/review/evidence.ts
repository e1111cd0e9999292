import { group } from 'd3-array';
import { formatClock } from '../calendar/clock';
import { formatDay } from '../calendar/day';
import type { Words } from '../words/words';
import type { Kind } from '../notes/entry';
import { neverCounts } from '../notes/entry';
import type { ListedEntry } from '../journal/journal';

/** An entry as it is exported, in plain values: what the JSON holds. */
export interface Evidence {
  /** `2026-11-20`; null where the entry has no day */
  readonly day: string | null;
  /** `09:30` */
  readonly time: string | null;
  readonly kind: Kind;
  /** Markdown, as written */
  readonly text: string;
  readonly areas: readonly string[];
  readonly links: readonly string[];
  readonly minutes: number | null;
  readonly metrics: Readonly<Record<string, number>>;
  /** the way back: the note's path in the vault, and the line, 0-based */
  readonly path: string;
  readonly line: number;
}

/**
 * The entries that are evidence of something done: all that count; if setbacks, lessons or kudos are asked for,
 * those.
 */
export function evidenceOf(entries: readonly ListedEntry[], kind: Kind | null): ListedEntry[] {
  return entries.filter((entry) => {
    if (kind !== null && entry.kind !== kind) return false;
    const isUncounted = neverCounts(entry.kind);
    return isUncounted
      ? kind !== null && !entry.wordless && entry.state !== 'cancelled'
      : entry.counts;
  });
}

export function evidenceRows(entries: readonly ListedEntry[]): Evidence[] {
  return entries.map((entry) => ({
    day: entry.day === null ? null : formatDay(entry.day),
    time: entry.time === null ? null : formatClock(entry.time),
    kind: entry.kind,
    text: entry.text,
    areas: entry.areas,
    links: entry.links,
    minutes: entry.minutes,
    metrics: entry.metrics,
    path: entry.path,
    line: entry.line,
  }));
}

/** Entries by the name of their month, in order; those without a day under a name of their own. */
export function byMonth(
  entries: readonly ListedEntry[],
  words: Words,
): readonly (readonly [month: string, entries: readonly ListedEntry[]])[] {
  const months = group(entries, ({ day }) =>
    day === null ? words.evidence.withoutDay : `${words.dates.month(day)} ${words.dates.year(day)}`,
  );
  return [...months];
}
