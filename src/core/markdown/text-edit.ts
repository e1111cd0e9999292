import { isBlank } from './character';
import { isLineEnd } from './blocks/line-cursor';
import type { LineEnd } from './line-end';
import type { Outline } from './outline';

/** Replaces `[from, to)` of a text. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Applies edits that do not overlap; those at the same place follow one another in the order given. In a text with
 * mixed line ends, a CR before an edit's LF would join into one line end: then the edit takes the other kind.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = '';
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.from - other.from)) {
    edited += text.slice(at, edit.from);
    let inserted = edit.text;
    if (edited.endsWith('\r') && inserted.startsWith('\n')) inserted = `\r${inserted.slice(1)}`;
    if (inserted.endsWith('\r') && text.startsWith('\n', edit.to)) {
      inserted = `${inserted.slice(0, -1)}\n`;
    }
    edited += inserted;
    at = edit.to;
  }
  return edited + text.slice(at);
}

/** The text without blank lines at its edges; the lines that stay keep every space. */
export function withoutBlankEdges(text: string): string {
  let from = 0;
  for (let at = 0; at < text.length && isBlankOrLineEnd(text.charCodeAt(at)); at++) {
    if (isLineEnd(text.charCodeAt(at))) from = at + 1;
  }
  let to = text.length;
  for (let at = to - 1; at >= from && isBlankOrLineEnd(text.charCodeAt(at)); at--) {
    if (isLineEnd(text.charCodeAt(at))) to = at;
  }
  return text.slice(from, to);
}

function isBlankOrLineEnd(code: number): boolean {
  return isBlank(code) || isLineEnd(code);
}

/** A note's text, its outline, and the line end to write in it. */
export interface OutlinedText {
  readonly text: string;
  readonly outline: Outline;
  readonly lineEnd: LineEnd;
}

/**
 * Inserts a block below a line of the note, with a blank line on both sides; `line` -1 is the start of the note. The
 * block has neither a line end at its own end nor blank lines at its edges.
 */
export function insertBlock(
  { text, outline: { lines }, lineEnd }: OutlinedText,
  line: number,
  block: string,
): TextEdit {
  const above = lines[line];
  const below = lines[line + 1];
  const at = above?.next ?? below?.from ?? text.length;
  let before = '';
  if (above !== undefined && above.end === above.next) before += lineEnd;
  if (above?.isBlank === false) before += lineEnd;
  const after = below?.isBlank === false ? lineEnd + lineEnd : lineEnd;
  return { from: at, to: at, text: before + block + after };
}

/**
 * The one edit that turns one text into another: what both begin and end with is left alone. `at`: the text's offset.
 */
export function findDifference(text: string, wanted: string, at: number): TextEdit {
  const shorter = Math.min(text.length, wanted.length);
  let start = 0;
  while (start < shorter && text.charCodeAt(start) === wanted.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    text.charCodeAt(text.length - 1 - end) === wanted.charCodeAt(wanted.length - 1 - end)
  ) {
    end++;
  }
  return {
    from: at + start,
    to: at + text.length - end,
    text: wanted.slice(start, wanted.length - end),
  };
}
