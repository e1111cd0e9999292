import { bisectLeft } from 'd3-array';
import type { Block } from '../block';
import { BlockDraft } from './block-draft';
import { isWhiteSpace } from '../character';
import type { Comment } from '../comment';
import type { Inline, Range } from '../inline/inline';
import { readInline } from '../inline/inline';
import type { Definitions } from './link-definition';

/** A paragraph, a heading or a table's row as it is in the note, before its text is read. */
export interface Leaf {
  /** `item`: a list item's first paragraph or heading · `line`: a paragraph, one block a line */
  readonly kind: Block['kind'];
  /** the line of the list item's marker, else of its first part */
  readonly line: number;
  readonly underWinHeading: boolean;
  /** its lines, or the row's cells; at least one */
  readonly parts: readonly LeafPart[];
  /** the comments that overlap it, in order */
  readonly comments: readonly Comment[];
}

/** A line of a leaf, or a cell of a row: `[from, to)` of the note's text. */
export interface LeafPart {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
  /** of a list item's paragraph: not indented to the item's content */
  readonly isLazy: boolean;
}

const NO_RANGES: readonly Range[] = [];

/** Reads the text of a leaf and splits it into its blocks. */
export function leafBlocks(leaf: Leaf, text: string, definitions: Definitions): Block[] {
  if (leaf.kind === 'row') return [rowBlock(leaf, text, definitions)];

  const task = leaf.kind === 'item' ? takeCheckbox(leaf.parts, text) : null;
  const parts = task?.parts ?? withoutCalloutMarker(leaf, text);
  const [only, second] = parts;
  if (only !== undefined && second === undefined) {
    const comments = leaf.comments.length === 0 ? NO_RANGES : commentRanges([only], leaf.comments);
    const content = text.slice(only.from, only.to);
    const { tags, spans } = readInline(content, comments, definitions);
    const checkbox = task?.checkbox ?? null;
    return [soleBlock(leaf, only, { text: content, tags, spans, checkbox })];
  }
  const joined = parts.map((part) => text.slice(part.from, part.to)).join('\n');
  const { tags, spans } = readInline(joined, commentRanges(parts, leaf.comments), definitions);
  const checkbox = task?.checkbox ?? null;
  return cutBlocks(leaf, parts, { text: joined, tags, spans, checkbox });
}

/** The text of a leaf's parts, as it was read. */
interface LeafText extends Inline {
  readonly text: string;
  /** of the list item that the leaf begins */
  readonly checkbox: string | null;
}

/**
 * The block of a leaf that has only one part, as most have: all tags and spans of the text are the block's own, and
 * nothing needs to be cut.
 */
function soleBlock(leaf: Leaf, part: LeafPart, { text, tags, spans, checkbox }: LeafText): Block {
  const pieces = [{ at: 0, line: part.line, column: part.column }];
  const isOwn = leaf.kind !== 'item' || !part.isLazy;
  return {
    kind: isOwn ? leaf.kind : 'line',
    line: isOwn ? leaf.line : part.line,
    checkbox: isOwn ? checkbox : null,
    underWinHeading: isOwn && leaf.underWinHeading,
    text,
    pieces,
    tags,
    spans,
  };
}

/** The blocks of a leaf with several parts: what is an item's or heading's own text, and a block for each other line. */
function cutBlocks(leaf: Leaf, parts: readonly LeafPart[], read: LeafText): Block[] {
  const cutter = new InlineCutter(read);
  const drafts: BlockDraft[] = [];
  let own: BlockDraft | null = null;
  let at = 0;
  for (const part of parts) {
    const isOwn = leaf.kind === 'heading' || (leaf.kind === 'item' && !part.isLazy);
    let draft: BlockDraft | null = isOwn ? own : null;
    if (draft === null) {
      draft = isOwn
        ? new BlockDraft(leaf.kind, leaf.line, read.checkbox, leaf.underWinHeading)
        : new BlockDraft('line', part.line, null, leaf.kind === 'line' && leaf.underWinHeading);
      drafts.push(draft);
      if (isOwn) own = draft;
    }
    const to = at + part.to - part.from;
    draft.addPiece(read.text.slice(at, to), '\n', part);
    cutter.cut(at, to, draft);
    at = to + 1;
  }
  return drafts.map((draft) => draft.block);
}

/** The backslash of a pipe that does not separate cells. */
const ESCAPED_PIPE = /\\(?=\|)/g;

function rowBlock(leaf: Leaf, text: string, definitions: Definitions): Block {
  const draft = new BlockDraft('row', leaf.line, null, false);
  for (const cell of leaf.parts) {
    const content = text.slice(cell.from, cell.to);
    // Only in a table is a pipe after a backslash a pipe: elsewhere it would not begin a link's alias.
    const pieces = content.split(ESCAPED_PIPE);
    const escapes = Array.from(content.matchAll(ESCAPED_PIPE), ({ index }) => index);
    const ranges = commentRanges([cell], leaf.comments).map(({ from, to }) => ({
      from: from - bisectLeft(escapes, from),
      to: to - bisectLeft(escapes, to),
    }));
    const cutter = new InlineCutter(readInline(pieces.join(''), ranges, definitions));
    let at = 0;
    for (const [index, piece] of pieces.entries()) {
      const column = cell.column + at + index;
      draft.addPiece(piece, index === 0 ? ' ' : '', { ...cell, column });
      cutter.cut(at, at + piece.length, draft);
      at += piece.length;
    }
  }
  return draft.block;
}

/** Passes the tags and spans of a text on, part by part. */
class InlineCutter {
  readonly #inline: Inline;

  #tag = 0;
  #span = 0;

  constructor(inline: Inline) {
    this.#inline = inline;
  }

  /** Gives the draft's last piece the tags and spans of `[from, to)`; a span may continue in the next part. */
  cut(from: number, to: number, draft: BlockDraft): void {
    const { tags, spans } = this.#inline;
    for (let tag = tags[this.#tag]; tag !== undefined && tag.from < to; tag = tags[++this.#tag]) {
      draft.addTag(tag, from);
    }
    for (let span = spans[this.#span]; span !== undefined && span.from < to;) {
      draft.addSpan(span, from, to);
      if (span.to > to) break;
      span = spans[++this.#span];
    }
  }
}

/** The ranges of the comments in the joined text of the parts. */
function commentRanges(parts: readonly LeafPart[], comments: readonly Comment[]): readonly Range[] {
  if (comments.length === 0) return NO_RANGES;
  const ranges: Range[] = [];
  let index = 0;
  let at = 0;
  for (const part of parts) {
    for (let next = comments[index]; next !== undefined && next.from < part.to;) {
      const from = Math.max(next.from, part.from);
      const to = Math.min(next.to, part.to);
      if (from < to) ranges.push({ from: at + from - part.from, to: at + to - part.from });
      if (next.to > part.to) break;
      next = comments[++index];
    }
    at += part.to - part.from + 1;
  }
  return ranges;
}

const CALLOUT = /\[![^\]\r\n]{1,99}\][+-]?[ \t]*/y;
const OPENS_QUOTE = /(?:^|[\r\n])[^\r\n]*>[ \t]?[ \t]{0,3}$/;
/** More UTF-16 units than a line has before the text of its quote, in all but made-up notes. */
const LONGEST_PREFIX = 200;

/** Takes off the `[!success]-` that opens a quote: Obsidian shows it as the callout's colour and icon. */
function withoutCalloutMarker({ kind, parts }: Leaf, text: string): readonly LeafPart[] {
  const [first, ...others] = parts;
  if (kind !== 'line' || first === undefined || !text.startsWith('[!', first.from)) return parts;
  const prefix = text.slice(Math.max(0, first.from - LONGEST_PREFIX), first.from);
  CALLOUT.lastIndex = first.from;
  if (!OPENS_QUOTE.test(prefix) || !CALLOUT.test(text)) return parts;
  const from = Math.min(CALLOUT.lastIndex, first.to);
  return [{ ...first, from, column: first.column + from - first.from }, ...others];
}

/**
 * Takes the checkbox off an item's first line: any one code point in brackets, then white space or the line's end.
 */
function takeCheckbox(
  parts: readonly LeafPart[],
  text: string,
): { checkbox: string; parts: LeafPart[] } | null {
  const first = parts[0];
  if (first === undefined || text.charAt(first.from) !== '[') return null;
  const checkbox = String.fromCodePoint(text.codePointAt(first.from + 1) ?? 0);
  let from = first.from + 1 + checkbox.length;
  if (from >= first.to || text.charAt(from++) !== ']') return null;
  if (from < first.to && !isWhiteSpace(text.charCodeAt(from))) return null;
  while (from < first.to && isWhiteSpace(text.charCodeAt(from))) from++;
  const column = first.column + from - first.from;
  return { checkbox, parts: [{ ...first, from, column }, ...parts.slice(1)] };
}
