import { BYTE_ORDER_MARK } from './character';

/** The place of a note's properties: the YAML is `[from, to)`, the note's content starts at `end`. */
export interface FrontMatter {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/**
 * Finds the front matter: from a first line `---` (a byte order mark may come before it) to the next line `---`.
 * Lines end at LF, CRLF or a lone CR; white space after the dashes is allowed, before them it is not. Null where
 * there is none, or where it is not closed. Offsets are UTF-16 units of `text`.
 */
export function findFrontMatter(text: string): FrontMatter | null {
  const start = contentStart(text, null);
  const from = afterFence(text, start);
  if (from === -1 || from === text.length) return null;
  for (let at = text.indexOf('---', from); at !== -1; at = text.indexOf('---', at + 1)) {
    if (!isLineEnd(text.charCodeAt(at - 1))) continue;
    const end = afterFence(text, at);
    if (end !== -1) return { from, to: at, end };
  }
  return null;
}

/** Where a note's content begins: after its front matter, else after a byte order mark. */
export function contentStart(text: string, frontMatter: FrontMatter | null): number {
  return frontMatter?.end ?? (text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
}

/** The start of the line after a fence `---` at `at`, or -1 where there is none. */
function afterFence(text: string, at: number): number {
  if (!text.startsWith('---', at)) return -1;
  let end = at + 3;
  while (text.charCodeAt(end) === 0x20 || text.charCodeAt(end) === 0x09) end++;
  if (end === text.length) return end;
  if (!isLineEnd(text.charCodeAt(end))) return -1;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
