import type { Entry } from '../notes/entry';
import { writtenAreas } from '../notes/written-areas';
import type { Journal } from './journal';

type Marked = Pick<Entry, 'areas' | 'marks'>;

/** Each area of some entries, and each that it is in, as it is written most often: `health/running`, `health`. */
export function areaNames(entries: Iterable<Marked>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const entry of entries) {
    const written = writtenAreas(entry);
    for (const [at, area] of entry.areas.entries()) countPaths(area, written[at] ?? area, counts);
  }
  return new Map(Array.from(counts, ([area, names]) => [area, mostOften(names) ?? area]));
}

const made = new WeakMap<
  Journal,
  { readonly revision: number; names: ReturnType<typeof areaNames> }
>();

/** An area as a vault writes it most often; as it is, if it never does. */
export function areaName(journal: Journal, area: string): string {
  const { revision } = journal;
  let known = made.get(journal);
  if (known?.revision !== revision) {
    const entries = journal.notes().flatMap((note) => note.entries);
    known = { revision, names: areaNames(entries) };
    made.set(journal, known);
  }
  return known.names.get(area) ?? area;
}

function countPaths(area: string, written: string, counts: Map<string, Map<string, number>>): void {
  const [parts, names] = [area.split('/'), written.split('/')];
  for (let depth = parts.length; depth > 0; depth--) {
    const path = parts.slice(0, depth).join('/');
    const name = names.slice(0, depth).join('/');
    const own = counts.get(path) ?? new Map<string, number>();
    counts.set(path, own.set(name, (own.get(name) ?? 0) + 1));
  }
}

/** The first of those that are there most often. */
function mostOften(names: ReadonlyMap<string, number>): string | undefined {
  const most = Math.max(...names.values());
  return [...names].find(([, count]) => count === most)?.[0];
}
