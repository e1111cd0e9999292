import { LineCursor } from './blocks/line-cursor';
import { readOutline } from './outline';

/** A merge of two versions of a note that nobody resolved. Lines are 0-based. */
export interface MergeConflict {
  /** line of `<<<<<<<` */
  readonly line: number;
  /** line of the `=======`, or of what both had before (`|||||||`): the first side's text ends above it */
  readonly otherSide: number;
  /** line of `>>>>>>>` */
  readonly end: number;
}

const START = '<<<<<<<';
const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?:[ \t].*)?$/;

/**
 * Finds the conflicts that git and similar tools left in a note, in order; those shown in a code block do not count.
 */
export function findConflicts(text: string): readonly MergeConflict[] {
  if (!text.includes(START)) return NONE;
  const { lines } = readOutline(text);
  const found: MergeConflict[] = [];
  let start = -1;
  let otherSide = -1;
  const cursor = new LineCursor(text, 0, 0);
  while (cursor.advance()) {
    const { number } = cursor;
    const marker = markerAt(text, cursor);
    if (marker === undefined || lines[number]?.isCode === true) continue;
    if (marker === '<') [start, otherSide] = [number, -1];
    else if (start === -1) continue;
    else if (marker !== '>') otherSide = otherSide === -1 ? number : otherSide;
    else if (otherSide !== -1) {
      found.push({ line: start, otherSide, end: number });
      start = -1;
    }
  }
  return found;
}

/** The character of the marker on a line; undefined without one. */
function markerAt(text: string, { start, end }: LineCursor): string | undefined {
  return MARKER.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[1]?.charAt(0);
}

const NONE: readonly MergeConflict[] = [];
/** More UTF-16 units than the name of a branch has. */
const LONGEST = 300;
