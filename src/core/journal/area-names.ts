import type { Entry } from '../notes/entry';
import { writtenAreas } from '../notes/written-areas';
import type { Journal } from './journal';

type Marked = Pick<Entry, 'areas' | 'marks'>;

/**
 * Each area of some entries, and each that it is in, as it is written most often: `health/running`, `health`. The order of
 * the entries does not matter.
 */
export function areaNames(entries: Iterable<Marked>): ReadonlyMap<string, string> {
  const ways: WaysToWrite = new Map();
  for (const entry of entries) {
    if (entry.areas.length === 0) continue;
    const written = writtenAreas(entry);
    for (const [at, area] of entry.areas.entries()) count(ways, area, written[at] ?? area, 1);
  }
  const counts: WaysToWrite = new Map();
  // Few ways of writing have many entries: only those are taken apart.
  for (const [area, names] of ways)
    for (const [written, times] of names) countPaths(counts, area, written, times);
  return new Map(Array.from(counts, ([area, names]) => [area, mostOften(names) ?? area]));
}

/** How often each area is written in each way. */
type WaysToWrite = Map<string, Map<string, number>>;

const made = new WeakMap<
  Journal,
  { readonly revision: number; names: ReturnType<typeof areaNames> }
>();

/** An area as a vault writes it most often; as it is, if it never does. */
export function areaName(journal: Journal, area: string): string {
  const { revision } = journal;
  let known = made.get(journal);
  if (known?.revision !== revision) {
    known = { revision, names: areaNames(journal.entries()) };
    made.set(journal, known);
  }
  return known.names.get(area) ?? area;
}

function countPaths(counts: WaysToWrite, area: string, written: string, times: number): void {
  const [parts, names] = [area.split('/'), written.split('/')];
  for (let depth = parts.length; depth > 0; depth--)
    count(counts, parts.slice(0, depth).join('/'), names.slice(0, depth).join('/'), times);
}

function count(counts: WaysToWrite, area: string, written: string, times: number): void {
  const own = counts.get(area) ?? new Map<string, number>();
  counts.set(area, own.set(written, (own.get(written) ?? 0) + times));
}

/** The name that is there most often; of several, the first in code units. */
function mostOften(names: ReadonlyMap<string, number>): string | undefined {
  const most = Math.max(...names.values());
  const [first] = [...names].flatMap(([name, times]) => (times === most ? [name] : [])).sort();
  return first;
}
