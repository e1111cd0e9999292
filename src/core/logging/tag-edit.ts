import type { Block } from '../markdown/block';
import { stretchOn } from '../markdown/block-at';
import { isBlank, isWhiteSpace } from '../markdown/character';
import { trimEnd } from '../markdown/heading';
import type { OutlineLine } from '../markdown/outline';
import { tableCells } from '../markdown/blocks/table';
import type { TextEdit } from '../markdown/text-edit';

/** One of a block's lines. */
export interface BlockLine {
  readonly block: Block;
  /** 0-based, of the note */
  readonly number: number;
  readonly line: OutlineLine;
}

/**
 * Puts a tag after a block's text on one of its lines: before a closing ` ^id`, in a table's last cell. The inverse
 * of {@link tagRemoval}: what one adds, the other takes off exactly. Null if the block has no text on the line.
 */
export function tagInsertion(
  text: string,
  { block, number, line }: BlockLine,
  tag: string,
): TextEdit | null {
  const stretch = stretchOn(block, number);
  if (stretch === null) return null;
  const from = line.from + stretch.column;
  if (block.kind === 'row') return cellInsertion(text, from, line.end, tag);
  // After a marker or checkbox that nothing follows, the tag takes the place of the words.
  if (stretch.length === 0) return insertion(text, line.end - 1, line.end, tag);
  const to = from + stretch.length;
  const id = BLOCK_ID.exec(text.slice(from, to));
  return insertion(text, from, id === null ? to : trimEnd(text, from, from + id.index), tag);
}

/** After the marker of a list item that has no text yet; null for any other line. */
export function emptyItemInsertion(text: string, line: OutlineLine, tag: string): TextEdit | null {
  if (!EMPTY_ITEM.test(text.slice(line.from, line.end))) return null;
  return insertion(text, line.end - 1, line.end, tag);
}

/**
 * Takes a tag off, `[from, to)` of the note, with the one space that separated it from the text before or after it.
 */
export function tagRemoval(
  text: string,
  { block, number, line }: BlockLine,
  { from, to }: { readonly from: number; readonly to: number },
): TextEdit {
  const starts = block.pieces
    .filter((piece) => piece.line === number && line.from + piece.column <= from)
    .map((piece) => line.from + piece.column);
  if (from > (starts.at(-1) ?? line.from)) {
    const isParted = isBlank(text.charCodeAt(from - 1));
    return { from: isParted ? from - 1 : from, to, text: '' };
  }
  const isFollowed = isBlank(text.charCodeAt(to)) && !isBlankUpTo(text, to, line.end);
  return { from, to: isFollowed ? to + 1 : to, text: '' };
}

const BLOCK_ID = /(?:^|\s)\^[A-Za-z0-9-]+$/;
const EMPTY_ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/;

/** `start`: where the words begin that the tag follows. */
function insertion(text: string, start: number, at: number, tag: string): TextEdit {
  const before = at > start && !isWhiteSpace(text.charCodeAt(at - 1)) ? ' ' : '';
  const after = text.charAt(at) === '^' ? ' ' : '';
  return { from: at, to: at, text: before + tag + after };
}

function cellInsertion(text: string, from: number, end: number, tag: string): TextEdit | null {
  const cell = tableCells(text, from, end).at(-1);
  if (cell === undefined) return null;
  if (cell.from < cell.to) return insertion(text, cell.from, cell.to, tag);
  let at = cell.from;
  while (isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at - 2))) at--;
  return insertion(text, at, at, tag);
}

/** Whether nothing but the end of the line, or of the table's cell, follows. */
function isBlankUpTo(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at === end || text.charAt(at) === '|';
}
