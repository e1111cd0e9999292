import type { Block, Piece } from '../markdown/block';
import { blocksAt } from '../markdown/block-at';
import { trimEnd } from '../markdown/heading';
import { escapeStart } from '../markdown/inert-text';
import type { OutlineLine } from '../markdown/outline';
import type { TextEdit } from '../markdown/text-edit';
import { applyEdits } from '../markdown/text-edit';

/**
 * Edits that take a mark off a block. Where the mark stood first on a line and the words left would begin something
 * else (`#win - a` a list in a list, `#win # a` a heading), they are escaped, so that they stay words.
 */
export function withKeptStart(
  text: string,
  lines: readonly OutlineLine[],
  block: Block,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  if (block.kind === 'heading' || block.kind === 'row') return edits;
  for (const piece of block.pieces) {
    const at = (lines[piece.line]?.from ?? 0) + piece.column;
    const first = edits.find(({ from, to, text: put }) => from === at && to > from && put === '');
    // One mark at the start of a line is rare, and several of a block are left to whoever checks the whole.
    if (first !== undefined) return withKeptPiece(text, { block, piece, at }, first, edits);
  }
  return edits;
}

interface PlacedPiece {
  readonly block: Block;
  readonly piece: Piece;
  /** where it begins in the note */
  readonly at: number;
}

function withKeptPiece(
  text: string,
  placed: PlacedPiece,
  first: TextEdit,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const { at } = placed;
  const others = edits.filter((edit) => edit !== first);
  const plain = applyEdits(text, edits);
  if (startsAlike(plain, placed)) return edits;
  const rest = restOfLine(plain, at);
  const words = rest.trimStart();
  const removal = { ...first, to: first.to + rest.length - words.length };
  for (const start of new Set([words, escapeStart(words), `\\${words}`])) {
    const put = start.length > words.length ? start.indexOf('\\') : null;
    const escape = { from: removal.to + (put ?? 0), to: removal.to + (put ?? 0), text: '\\' };
    const own =
      put === null ? [removal] : put === 0 ? [{ ...removal, text: '\\' }] : [removal, escape];
    const all = [...own, ...others];
    if (startsAlike(applyEdits(text, all), placed)) return all;
  }
  return edits;
}

/** Whether what is left of a block is still one of its kind, with the same box, and has this line; or nothing is left. */
function startsAlike(text: string, { block, piece, at }: PlacedPiece): boolean {
  const rest = restOfLine(text, at);
  const end = trimEnd(text, at, at + rest.length);
  if (end === at) return true;
  const now = blocksAt(text, [end - 1]).find(({ line }) => line === block.line);
  return (
    now?.kind === block.kind &&
    now.checkbox === block.checkbox &&
    now.pieces[0]?.column === block.pieces[0]?.column &&
    now.pieces.some(({ line, column }) => line === piece.line && column === piece.column)
  );
}

function restOfLine(text: string, from: number): string {
  return /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
}
