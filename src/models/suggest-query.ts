import type { Block } from '../core/markdown/block';
import { blocksAt } from '../core/markdown/block-at';
import { isWhiteSpace } from '../core/markdown/character';
import type { MarkTags } from '../core/markdown/tag';
import { findMarks, matchMark } from '../core/markdown/tag';
import { placeOf } from '../core/notes/block-mark';

/** The text being typed after a mark, and the column of the line at which it began. */
export interface SuggestQuery {
  readonly kind: 'mark' | 'date';
  /** of the mark's `#`, or of the `@` */
  readonly from: number;
  /** the mark's tag, `''` for a date */
  readonly tag: string;
  readonly typed: string;
}

/** Nobody writes a date in more words than this. */
const LONGEST_DATE = 30;

/**
 * What to suggest, given the line and the cursor's column: areas and goals after a finished mark and a space, days
 * after an `@` in a line with a mark. Null for nothing; a line without `#` returns at once.
 */
export function suggestQuery(line: string, column: number, marks: MarkTags): SuggestQuery | null {
  if (!line.includes('#')) return null;
  const found = findMarks(line, 0, marks);
  if (found.length === 0) return null;

  const before = line.slice(0, column);
  const date = dateQuery(before);
  const hash = found.filter((at) => at < column).at(-1) ?? -1;
  if (date !== null && date.from > hash) return date;
  return (hash === -1 ? null : markQuery(before, hash, marks)) ?? date;
}

function markQuery(before: string, from: number, marks: MarkTags): SuggestQuery | null {
  const match = /^(#\S+) (\S*)$/.exec(before.slice(from));
  if (match === null) return null;
  const [, tag = '', typed = ''] = match;
  const mark = matchMark(tag, marks)?.mark;
  const isOfEntry = mark !== undefined && mark !== 'rest' && mark !== 'pause';
  return isOfEntry ? { kind: 'mark', from, tag, typed } : null;
}

function dateQuery(before: string): SuggestQuery | null {
  const from = before.lastIndexOf('@');
  if (from === -1 || (from > 0 && !isWhiteSpace(before.charCodeAt(from - 1)))) return null;
  const typed = before.slice(from + 1).replace(/^\(/, '');
  if (typed.length > LONGEST_DATE || /[)#[\]\\]/.test(typed)) return null;
  // `@friday ` is finished, and so is any word after which a sentence continues.
  return /\S\s+$/.test(typed) && !typed.trim().includes(' ') && !OPENS.test(typed)
    ? null
    : { kind: 'date', from, tag: '', typed };
}

/** Words that need another one: a space after them does not finish the date. */
const OPENS = /^(?:last|next|this|\d+|letzte[nrs]?|le|el)\s+$/i;

/** Whether the parser agrees: the mark is a mark, and the `@` is in prose of a block with a mark. */
export function isLive(
  text: string,
  line: { readonly number: number; readonly start: number },
  { kind, from }: SuggestQuery,
  marks: MarkTags,
): boolean {
  const block = blocksAt(text, [line.start + from]).find(
    (each) => at(each, line.number, from) !== -1,
  );
  if (block === undefined) return false;
  const offset = at(block, line.number, from);
  const isMark = ({ tag }: { tag: string }) => matchMark(tag, marks) !== null;
  return kind === 'mark'
    ? block.tags.some((tag) => tag.from === offset && isMark(tag))
    : block.tags.some(isMark) && !block.spans.some((s) => s.from <= offset && offset < s.to);
}

/** The offset in a block's text of a position in the note; -1 if the block does not contain it. */
function at(block: Block, line: number, column: number): number {
  const piece = block.pieces.filter((each) => each.line === line && each.column <= column).at(-1);
  if (piece === undefined) return -1;
  const offset = piece.at + column - piece.column;
  const place = placeOf(block, offset);
  return offset < block.text.length && place.line === line && place.column === column ? offset : -1;
}
