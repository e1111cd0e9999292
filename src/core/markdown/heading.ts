import { HASH, isBlank } from './character';
import type { LineCursor } from './blocks/line-cursor';

/** A heading marked by `#`: its level, and the place of its content. */
export interface AtxHeading {
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

const EQUALS = 0x3d;

/** Reads `## Heading ##` at the line's text; closing `#`s are not content. Null where there is no heading. */
export function atxHeading(line: LineCursor): AtxHeading | null {
  const { text, textAt, end } = line;
  let from = textAt;
  while (from < end && text.charCodeAt(from) === HASH) from++;
  const level = from - textAt;
  if (level > 6 || (from < end && !isBlank(text.charCodeAt(from)))) return null;
  while (from < end && isBlank(text.charCodeAt(from))) from++;

  let to = trimEnd(text, from, end);
  let closing = to;
  while (closing > from && text.charCodeAt(closing - 1) === HASH) closing--;
  if (closing === from || isBlank(text.charCodeAt(closing - 1))) to = trimEnd(text, from, closing);
  return { level, from, to };
}

/** The level that a line under a paragraph gives it: 1 for `===`, 2 for `---`, 0 where it is not an underline. */
export function underlineLevel(line: LineCursor): number {
  const { text, textAt, end, code } = line;
  const to = trimEnd(text, textAt, end);
  for (let at = textAt; at < to; at++) if (text.charCodeAt(at) !== code) return 0;
  return code === EQUALS ? 1 : 2;
}

/**
 * A heading in the form in which headings are compared: without level, case (and the dot of `i`, which in Turkish goes
 * with it), emphasis, emoji, tags, a closing colon, closing `#`s, a block id, the target of a link and white space around
 * it: `## 🏆 **[[Day|Wins]]:** ^a` is `wins`. If nothing else is left, as it is written.
 */
export function headingName(written: string): string {
  const name = headingText(written).toLowerCase().normalize('NFC').replace(TURKISH_I, 'i');
  const words = name
    .replace(BLOCK_ID, '')
    .replace(LINK, '$1$2')
    .replace(NO_WORDS, ' ')
    .replace(SPACES, ' ')
    .trim()
    .replace(CLOSING_COLON, '');
  return words === '' ? name : words;
}

/** What capitals of Turkish become, and its letter without a dot. */
const TURKISH_I = /i\u0307|ı/g;
const NO_WORDS =
  /(?:^|\s)#(?=\d*[^\d\s#])[^\s#]+|[*_~=`]+|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u20E3/gu;
const BLOCK_ID = /\s\^[\da-z-]+$/;
/** `[[Wins]]`, `[[Day|Wins]]`, `[Wins](day.md)`. */
const LINK = /\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{1,200})\]\]|\[([^[\]]{1,200})\]\([^()]{0,200}\)/g;
/** All white space but single spaces, which stay as they are. */
const SPACES = /\s{2,}|[^\S ]/g;
const CLOSING_COLON = /\s?[:：]$/;

/** The words of a heading as it is written in a note: `## Wins ##` → `Wins`. */
export function headingText(written: string): string {
  return written
    .trim()
    .replace(/^#{1,6}(?=\s|$)/, '')
    .replace(/(?:^|\s)#+$/, '')
    .trim();
}

/** The end of the text in a range without the spaces and tabs at its end. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
