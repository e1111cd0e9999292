import { isBlank, isDigit, skipBlanks } from '../character';
import type { LineCursor } from './line-cursor';
import { NOTHING } from './line-cursor';

/** An ordered list's number has at most nine digits: a browser could not count further. */
const MAX_DIGITS = 9;
const FULL_STOP = 0x2e;
const PARENTHESIS = 0x29;

/**
 * Takes a list item's marker (`-`, `*`, `+`, `1.`, `1)`) and the white space after it, and returns the columns by
 * which the item's content is indented. Returns 0 and takes nothing where there is no marker.
 *
 * A marker that would interrupt a paragraph needs text after it, and its number has to be 1: a sentence whose line
 * happens to begin with `2026.` continues.
 */
export function takeListMarker(line: LineCursor, interrupts: boolean): number {
  const width = markerWidth(line, interrupts);
  if (width === 0) return 0;
  const before = line.indent;
  line.takeText(width);
  // Text indented by five columns or more is code that begins one column after the marker.
  const space = line.code === NOTHING || line.indent > 4 ? 1 : line.indent;
  if (line.code !== NOTHING || line.at < line.end) line.takeColumns(space);
  return before + width + space;
}

function markerWidth(line: LineCursor, interrupts: boolean): number {
  const { text, textAt, end, code } = line;
  const at = isDigit(code) ? numberEnd(line, interrupts) : textAt + 1;
  if (at === -1) return 0;
  if (at < end && !isBlank(text.charCodeAt(at))) return 0;
  if (interrupts && isBlankBetween(text, at, end)) return 0;
  return at - textAt;
}

/** The end of an ordered item's number and the character after it; -1 if they aren't a marker. */
function numberEnd({ text, textAt, end }: LineCursor, interrupts: boolean): number {
  let at = textAt + 1;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  if (at === end || at - textAt > MAX_DIGITS) return -1;
  if (interrupts && Number(text.slice(textAt, at)) !== 1) return -1;
  const delimiter = text.charCodeAt(at);
  return delimiter === FULL_STOP || delimiter === PARENTHESIS ? at + 1 : -1;
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  return skipBlanks(text, from, to) === to;
}
