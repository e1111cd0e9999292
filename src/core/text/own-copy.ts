/** Below this length V8 copies a part of a string anyway. */
const SHORTEST_SHARED = 13;

/**
 * The same string with memory of its own. V8 keeps a part of a string as a view of the whole: one word of a note,
 * kept in the index, would keep all of the note's text in memory.
 */
export function ownCopy(part: string): string {
  return part.length < SHORTEST_SHARED ? part : ` ${part}`.slice(1);
}
