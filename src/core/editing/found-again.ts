import type { Entry } from '../notes/entry';

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
