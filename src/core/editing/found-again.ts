import { readOutline } from '../markdown/outline';
import type { Entry } from '../notes/entry';
import { excerpt } from '../notes/found-fields';
import type { EditRefusal, LineNow, MeantEntry } from './entry-change';

/**
 * The entry of a note that is the one that was read before, wherever its line is by now. `read` are all entries of the
 * note as they were then, in order: of lines that read alike the same one is meant, counted from the top. The error
 * says that no line reads like it any more, or one of several that did: which is unknown, as it is where there are not
 * as many of them as there were.
 */
export function foundAgain(
  entry: Entry,
  read: readonly Entry[],
  present: readonly Entry[],
): Entry | { readonly error: 'changed' | 'twice' } {
  const wanted = saidBy(entry);
  const alike = (entries: readonly Entry[]) =>
    entries.filter((other) => other.kind === entry.kind && saidBy(other) === wanted);
  const before = alike(read);
  const now = alike(present);
  const nth = before.findIndex(({ line }) => line === entry.line);
  if (now.length === 0) return { error: 'changed' };
  const found = now[Math.max(nth, 0)];
  const isSure = nth === -1 ? now.length === 1 : now.length === before.length;
  if (isSure && found !== undefined) return found;
  return { error: now.length === 1 ? 'changed' : 'twice' };
}

/** Why a note has an entry no more, and what has become of it. */
export function notFound(
  text: string,
  { entry, read }: MeantEntry,
  present: readonly Entry[],
  error: 'changed' | 'twice',
): EditRefusal {
  if (error === 'twice') return { kind: error };
  const found = becomeOf(entry, read, present);
  const place = found === null ? undefined : readOutline(text).lines[found.line];
  const now: LineNow | null =
    found === null || place === undefined
      ? null
      : { entry: found, read: present, written: excerpt(text.slice(place.from, place.end)) };
  return { kind: error, now };
}

/**
 * What an entry that reads otherwise by now has become: the one between the same neighbours, or else on the same line
 * between them. Null where that cannot be said.
 */
function becomeOf(entry: Entry, read: readonly Entry[], present: readonly Entry[]): Entry | null {
  const before = read.map(saidBy);
  const now = present.map(saidBy);
  const own = saidBy(entry);
  const at = read.findIndex(({ line }, i) => line === entry.line && before[i] === own);
  if (at === -1) return null;
  const isNeighbour = (said: string) => isOnce(said, before) && isOnce(said, now);
  const above = before.slice(0, at).map(isNeighbour).lastIndexOf(true);
  const next = before.findIndex((said, i) => i > at && isNeighbour(said));
  const below = next === -1 ? before.length : next;
  const from = (above === -1 ? -1 : now.indexOf(before[above] ?? '')) + 1;
  const to = next === -1 ? now.length : now.indexOf(before[next] ?? '');

  const between = present.slice(from, to);
  const isSameCount = between.length === below - above - 1;
  const found = isSameCount
    ? between[at - above - 1]
    : between.find(({ line, kind }) => line === entry.line && kind === entry.kind);
  return found !== undefined && !before.includes(saidBy(found)) ? found : null;
}

function isOnce(said: string, all: readonly string[]): boolean {
  return all.indexOf(said) === all.lastIndexOf(said) && all.includes(said);
}

/** Everything that a line says, without where it is. */
function saidBy(entry: Entry): string {
  const { kind, state, day, daySource, time, minutes, areas, links, metrics, text, blockId } =
    entry;
  const tags = entry.marks.map(({ tag }) => tag);
  return JSON.stringify([
    [kind, state, day, daySource, time, minutes, areas, links, text, blockId, tags],
    Object.entries(metrics).sort(([one], [other]) => (one < other ? -1 : 1)),
    entry.isKept === true,
  ]);
}
