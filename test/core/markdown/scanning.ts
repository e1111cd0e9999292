import type { Block } from '../../../src/core/markdown/block';
import { scanBlocks } from '../../../src/core/markdown/scan-blocks';
import { compileMarks, matchMark } from '../../../src/core/markdown/tag';

export const marks = compileMarks({
  win: ['win'],
  step: ['step'],
  setback: ['setback'],
  lesson: ['lesson'],
  kudos: ['kudos'],
  rest: ['restday'],
  pause: ['pause'],
});

/** A tag and its place in the note. */
export interface PlacedTag {
  readonly tag: string;
  readonly line: number;
  readonly column: number;
  readonly kind: Block['kind'];
}

export function scan(text: string, ...winHeadings: readonly string[]): Block[] {
  return scanBlocks(text, { marks, winHeadings });
}

/** The only block of a note; fails if it has none or several. */
export function scanOne(text: string, ...winHeadings: readonly string[]): Block {
  const [block, ...others] = scan(text, ...winHeadings);
  if (block === undefined || others.length > 0) {
    throw new Error(`expected one block, got ${others.length + (block === undefined ? 0 : 1)}`);
  }
  return block;
}

/** All tags of marks that count in a note, in order. */
export function placedTags(text: string): PlacedTag[] {
  return scan(text)
    .flatMap((block) =>
      block.tags.map(({ tag, from }) => ({ tag, kind: block.kind, ...placeOf(block, from) })),
    )
    .filter(({ tag }) => matchMark(tag, marks) !== null)
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

/** The place in the note of an offset in a block's text. */
export function placeOf(block: Block, offset: number): { line: number; column: number } {
  const piece = block.pieces.filter(({ at }) => at <= offset).at(-1);
  if (piece === undefined) throw new Error(`no piece holds offset ${offset}`);
  return { line: piece.line, column: piece.column + offset - piece.at };
}

/** The tags of a note, as written. */
export function tagsIn(text: string): string[] {
  return scan(text).flatMap((block) => block.tags.map(({ tag }) => tag));
}

/** What a block's spans cover, with their kinds: `code:x`. */
export function spansOf(block: Block): string[] {
  return block.spans.map(({ kind, from, to }) => `${kind}:${block.text.slice(from, to)}`);
}
