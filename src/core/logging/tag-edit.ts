import type { Block } from '../markdown/block';
import { stretchOn } from '../markdown/block-at';
import { isBlank, isWhiteSpace, skipBlanks } from '../markdown/character';
import { trimEnd } from '../markdown/heading';
import { escapeStart } from '../markdown/inert-text';
import type { OutlineLine } from '../markdown/outline';
import { tableCells } from '../markdown/blocks/table';
import type { Range } from '../markdown/inline/inline';
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
 * Takes a tag off, `[from, to)` of the note, with the one space that separated it from the text before or after it,
 * and with emphasis that held nothing else. A link that held nothing else keeps the tag's name, so that it still shows.
 */
export function tagRemoval(text: string, { block, number, line }: BlockLine, tag: Range): TextEdit {
  const start = block.pieces
    .filter((piece) => piece.line === number && line.from + piece.column <= tag.from)
    .map((piece) => line.from + piece.column)
    .at(-1);
  const bounds = { from: start ?? line.from, to: line.end };
  const { from, to } = withEmphasis(text, tag, bounds);
  if (isLinkText(text, from, to)) {
    return { ...tag, text: text.slice(tag.from, tag.to).replaceAll('#', '') };
  }
  const isFollowed = isBlank(text.charCodeAt(to)) && !isBlankUpTo(text, to, line.end);
  if (from > bounds.from && !isOpened(text, from, bounds.from)) {
    const isParted = isBlank(text.charCodeAt(from - 1));
    return { from: isParted ? from - 1 : from, to, text: '' };
  }
  if (from === bounds.from && mayBeginBlock(block, number))
    return startRemoval(text, from, to, line.end);
  return { from, to: isFollowed ? to + 1 : to, text: '' };
}

/** Whether the words of a line would begin another block where they look like one: not behind a checkbox. */
function mayBeginBlock({ kind, line, checkbox }: Block, number: number): boolean {
  return kind !== 'heading' && kind !== 'row' && (number !== line || checkbox === null);
}

/**
 * Takes off what a line's words begin with, and the space behind it. Where the words left would begin something else
 * (`#win - a` a list in a list, `#win # a` a heading), they are escaped, so that they stay words.
 */
function startRemoval(text: string, from: number, to: number, end: number): TextEdit {
  const next = skipBlanks(text, to, end);
  const words = text.slice(next, end);
  const escaped = escapeStart(words);
  if (escaped === words) return { from, to: next, text: '' };
  let same = 0;
  while (escaped.charAt(same) === words.charAt(same)) same++;
  return { from, to: next + same, text: `${words.slice(0, same)}\\` };
}

/** A tag with the signs of emphasis right around it. A sign that closes or opens what is beside it is none of them. */
function withEmphasis(text: string, tag: Range, bounds: Range): Range {
  let { from, to } = tag;
  for (;;) {
    const length = signsAround(text, { from, to }, bounds);
    if (length === 0) break;
    from -= length;
    to += length;
  }
  const before = from > bounds.from ? text.charAt(from - 1) : '';
  const after = to < bounds.to ? text.charAt(to) : '';
  return WORD.test(before + after) ? tag : { from, to };
}

/** How many signs of emphasis, all the same, are on both sides of a stretch. */
function signsAround(text: string, { from, to }: Range, bounds: Range): number {
  const sign = text.charAt(to);
  if (sign === '' || !EMPHASIS.includes(sign)) return 0;
  const most = Math.min(from - bounds.from, bounds.to - to);
  let length = 0;
  while (
    length < most &&
    text.charAt(from - length - 1) === sign &&
    text.charAt(to + length) === sign
  ) {
    length++;
  }
  return length < (sign === '*' || sign === '_' ? 1 : 2) ? 0 : length;
}

/** Whether emphasis or a link begins right before this place: a space there would keep it from being one. */
function isOpened(text: string, at: number, start: number): boolean {
  let before = at;
  while (before > start && OPENING.includes(text.charAt(before - 1))) before--;
  return before < at && (before === start || isBlank(text.charCodeAt(before - 1)));
}

function isLinkText(text: string, from: number, to: number): boolean {
  return text.charAt(from - 1) === '[' && /^\](?:\(|\[|:)/.test(text.slice(to, to + 2));
}

const EMPHASIS = '*_~=';
const OPENING = `${EMPHASIS}[`;
/** Right before or after signs that belong to it, or that are no emphasis at all. */
const WORD = /[\p{L}\p{N}\p{M}\\]/u;

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
  const at = skipBlanks(text, from, end);
  return at === end || text.charAt(at) === '|';
}
