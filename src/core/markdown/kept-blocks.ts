import type { Block } from './block';
import { blocksAt } from './block-at';
import { trimEnd } from './heading';
import { readOutline } from './outline';

/**
 * The line, 0-based, of the first block that a note had and has no more after a change: what was prose is code or
 * hidden now, or the other way round, as where an open fence or a `%%` pairs with what was written. Null where all are
 * there, in their order, with their text, checkboxes and tags; new ones may stand between them. Generated regions are
 * no part of it, nor is a block for which `mayGo` is true.
 */
export function lostBlockLine(
  before: string,
  after: string,
  mayGo: (block: Block) => boolean,
): number | null {
  const kept = allBlocks(after).map(meaning);
  let at = 0;
  for (const block of allBlocks(before)) {
    if (mayGo(block)) continue;
    const found = kept.indexOf(meaning(block), at);
    if (found === -1) return block.line;
    at = found + 1;
  }
  return null;
}

function allBlocks(text: string): Block[] {
  const ends = readOutline(text)
    .lines.filter(({ isBlank }) => !isBlank)
    .map(({ from, end }) => trimEnd(text, from, end) - 1);
  return blocksAt(text, ends);
}

/** What a block says: where it stands may change. */
function meaning({ kind, checkbox, text, tags, spans }: Block): string {
  const places = [...tags, ...spans].map(({ from, to }) => [from, to]);
  return JSON.stringify([kind, checkbox, text.replace(/\r\n?/g, '\n'), places]);
}
