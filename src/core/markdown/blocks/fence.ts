import { isBlank } from '../character';
import type { LineCursor } from './line-cursor';

const BACKTICK = 0x60;
const DOLLAR = 0x24;

/** The opening line of fenced code or of a `$$` block; the closing line is compared with it. */
export interface Fence {
  readonly code: number;
  readonly length: number;
}

/**
 * The fence that opens fenced code (three or more `` ` `` or `~`) or a math block (two or more `$`) at the line's
 * text. After backticks or dollars no more of them may follow on the line: that is a span within the line.
 */
export function openingFence(line: LineCursor): Fence | null {
  const { text, textAt, end, code } = line;
  const length = runLength(text, textAt, end, code);
  if (length < (code === DOLLAR ? 2 : 3)) return null;
  if (code === BACKTICK || code === DOLLAR) {
    for (let at = textAt + length; at < end; at++) if (text.charCodeAt(at) === code) return null;
  }
  return { code, length };
}

/**
 * Whether the line, its containers taken, closes the fence: at least as many of its characters, and nothing else. A
 * math block is also closed by dollars at the end of a line of text, as people write formulas.
 */
export function closesFence(line: LineCursor, fence: Fence): boolean {
  const { text, textAt } = line;
  let end = line.end;
  while (end > textAt && isBlank(text.charCodeAt(end - 1))) end--;
  let from = end;
  while (from > textAt && text.charCodeAt(from - 1) === fence.code) from--;
  if (end - from < fence.length) return false;
  return fence.code === DOLLAR || (from === textAt && line.indent <= 3);
}

function runLength(text: string, from: number, end: number, code: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === code) at++;
  return at - from;
}
