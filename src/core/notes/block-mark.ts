import type { Block, Tag } from './block';
import type { Kind, MarkPosition } from './entry';
import type { Mark, MarkTags } from './tag';
import { matchMark } from './tag';

/** A tag of a block that is a mark. */
export interface BlockMark extends Tag {
  readonly mark: Mark;
  /** its path behind the mark, `''` where there is none */
  readonly area: string;
}

/** Those tags of a block that are marks, in order. */
export function blockMarks(block: Block, marks: MarkTags): BlockMark[] {
  return block.tags.flatMap((tag) => {
    const found = matchMark(tag.tag, marks);
    return found === null ? [] : [{ ...tag, ...found }];
  });
}

const WINS: readonly Mark[] = ['win', 'step'];

/** The entries that the marks of one block make: a kind each, and the marks that made it one. */
export function kindsOf(marks: readonly BlockMark[]): { kind: Kind; marks: BlockMark[] }[] {
  const of = (...which: readonly Mark[]) => marks.filter(({ mark }) => which.includes(mark));
  // A step that was also a win is one win, not two.
  const wins = of(...WINS);
  const isWin = wins.some(({ mark }) => mark === 'win');
  return [
    { kind: isWin ? ('win' as const) : ('step' as const), marks: wins },
    { kind: 'setback' as const, marks: of('setback') },
    { kind: 'lesson' as const, marks: of('lesson') },
  ].filter((made) => made.marks.length > 0);
}

/** Where an offset of a block's text stands in the note. */
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

/** Where a mark's tag stands in the note. */
export function positionOf(block: Block, { tag, from, to }: Tag): MarkPosition {
  const { line, column } = placeOf(block, from);
  return { tag, line, from: column, to: column + to - from };
}
