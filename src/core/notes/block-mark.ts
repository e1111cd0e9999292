import type { Block, Tag } from '../markdown/block';
import type { Kind, MarkPosition } from './entry';
import { KINDS } from './entry';
import type { MarkMatch, MarkTags } from '../markdown/tag';
import { matchMark } from '../markdown/tag';

/** A tag of a block that is a mark. */
export interface BlockMark extends Tag, MarkMatch {}

/** The tags of a block that are marks, in order. */
export function blockMarks(block: Block, marks: MarkTags): BlockMark[] {
  // Most blocks have one tag, and a vault has tens of thousands of blocks.
  const [only, second] = block.tags;
  if (only !== undefined && second === undefined) {
    const mark = markOf(only, marks);
    return mark === null ? [] : [mark];
  }
  return block.tags.map((tag) => markOf(tag, marks)).filter((mark) => mark !== null);
}

function markOf({ tag: written, from, to }: Tag, marks: MarkTags): BlockMark | null {
  const match = matchMark(written, marks);
  if (match === null) return null;
  const { tag, mark, area, areas } = match;
  return { tag, from, to, mark, area, areas };
}

/** The entries that the marks of one block make: a kind each, and the marks that made it. */
export function kindsOf(
  marks: readonly BlockMark[],
): { readonly kind: Kind; readonly marks: readonly BlockMark[] }[] {
  const [only, second] = marks;
  if (only !== undefined && second === undefined) {
    return only.mark === 'rest' || only.mark === 'pause' ? [] : [{ kind: only.mark, marks }];
  }
  const isWin = marks.some(({ mark }) => mark === 'win');
  const kinds: { kind: Kind; marks: BlockMark[] }[] = [];
  for (const own of marks) {
    if (own.mark === 'rest' || own.mark === 'pause') continue;
    // A step that was also a win is one win, not two.
    const kind = own.mark === 'step' && isWin ? 'win' : own.mark;
    const made = kinds.find((other) => other.kind === kind);
    if (made === undefined) kinds.push({ kind, marks: [own] });
    else made.marks.push(own);
  }
  return kinds.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** The place in the note of an offset in a block's text. */
export function placeOf(block: Block, at: number): { line: number; column: number } {
  const { pieces } = block;
  let low = 0;
  let high = pieces.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? Infinity) <= at) low = middle;
    else high = middle;
  }
  const piece = pieces[low];
  return piece === undefined
    ? { line: block.line, column: at }
    : { line: piece.line, column: piece.column + at - piece.at };
}

/** The place in the note of a mark's tag. */
export function positionOf(block: Block, { tag, from, to }: BlockMark): MarkPosition {
  const { line, column } = placeOf(block, from);
  return { tag, line, from: column, to: column + to - from };
}
