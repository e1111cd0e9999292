import type { Block } from './block';
import { BlockScanner, NO_WIN_HEADINGS } from './blocks/block-scanner';
import { contentStart, findFrontMatter } from './front-matter';
import { leafBlocks } from './blocks/leaf';

/**
 * The blocks at some places of a note, with or without marks, in the order of the note; places (offsets, in order) in
 * code, comments, HTML, front matter or generated regions have none. A paragraph comes with all its lines, each of
 * them a block.
 */
export function blocksAt(text: string, offsets: readonly number[]): Block[] {
  const start = contentStart(text, findFrontMatter(text));
  const inside = offsets.filter((offset) => offset >= start);
  if (inside.length === 0) return [];
  const { leaves, definitions } = new BlockScanner(text, start, inside, NO_WIN_HEADINGS).scan();
  return leaves.flatMap((leaf) => leafBlocks(leaf, text, definitions));
}

/** A stretch of a block's text on one line of the note, `[from, to)` of both the text and the line. */
export interface LinePart {
  readonly at: number;
  readonly column: number;
  readonly length: number;
}

/** Where a block's text is on a line; for a table's row, its last cell with text. Null where it has none there. */
export function stretchOn({ pieces, text }: Block, line: number): LinePart | null {
  let index = pieces.length - 1;
  while (index >= 0 && pieces[index]?.line !== line) index--;
  const piece = pieces[index];
  if (piece === undefined) return null;
  const next = pieces[index + 1];
  const end = next === undefined ? text.length : next.at - 1;
  return { at: piece.at, column: piece.column, length: end - piece.at };
}
