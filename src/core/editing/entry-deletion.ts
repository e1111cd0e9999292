import type { OutlineLine } from '../markdown/outline';
import type { TextEdit } from '../markdown/text-edit';
import type { EditedBlock } from './edited-block';

/** The edit that takes all lines of an entry away; null where other lines belong to it. */
export function deletionEdit(edited: EditedBlock): TextEdit | null {
  const { text, lines, block } = edited;
  const own = new Set([block.line, ...block.pieces.map(({ line }) => line)]);
  const last = Math.max(...own);
  // Between the lines of an item there may be one that is not indented, and is read by itself.
  if (own.size <= last - block.line) return null;
  if (block.kind === 'item' && hasMore(edited, last)) return null;
  return removedLines(text, lines, block.line, last);
}

/** The edit that takes lines of a note away; null where what is before and after them would join. */
export function removedLines(
  text: string,
  lines: readonly OutlineLine[],
  firstLine: number,
  lastLine: number,
): TextEdit | null {
  const first = lines[firstLine];
  const end = lines[lastLine];
  if (first === undefined || end === undefined) return null;
  // A note without a line end at its end has none afterwards either.
  const isAtEnd = end.end === end.next && firstLine > 0;
  const from = isAtEnd ? (lines[firstLine - 1]?.end ?? first.from) : first.from;
  const isSplit = text.charAt(from - 1) === '\r' && text.charAt(end.next) === '\n';
  return isSplit ? null : { from, to: end.next, text: '' };
}

/** Whether a line below is indented more deeply than the item's marker: it is one of the things the item holds. */
function hasMore({ text, lines, block }: EditedBlock, last: number): boolean {
  return lastHeldLine({ text, lines, block }, last) > last;
}

/** The last line below `last` that is indented more deeply than the item's marker, before one that is not; else `last`. */
export function lastHeldLine(
  { text, lines, block }: Pick<EditedBlock, 'text' | 'lines' | 'block'>,
  last: number,
): number {
  const first = lines[block.line];
  const own = indentOf(text.slice(first?.from, first?.end));
  let held = last;
  for (let number = last + 1; number < lines.length; number++) {
    const line = lines[number];
    const written = text.slice(line?.from, line?.end);
    if (line === undefined || QUOTES_ONLY.test(written)) continue;
    if (indentOf(written) <= own) break;
    held = number;
  }
  return held;
}

const QUOTES_ONLY = /^[ \t>]*$/;
const TAB = 4;

/** In columns, after the marks of quotes. */
function indentOf(line: string): number {
  let columns = 0;
  for (const character of /^[ \t>]*/.exec(line)?.[0] ?? '') {
    columns += character === '\t' ? TAB - (columns % TAB) : 1;
  }
  return columns;
}
