import type { Block } from '../markdown/block';
import { foldWhiteSpace } from '../markdown/inert-text';
import type { NoteMerges } from '../markdown/merge-conflict';

/**
 * The blocks of a note that are read: of a merge that nobody resolved only those of the first side, and where it is not
 * known any more where its sides are, each line only once, whatever its marks
 * are in each. What a marker's own line says is nobody's win.
 */
export function mergedBlocks(
  blocks: readonly Block[],
  { conflicts, leftovers, unsettled }: NoteMerges,
): readonly Block[] {
  if (conflicts.length === 0 && leftovers.length === 0) return blocks;
  const markers = new Set([...leftovers, ...conflicts.map(({ line }) => line)]);
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const { line, checkbox } = block;
    if (markers.has(line)) return false;
    if (conflicts.some(({ otherSide, end }) => line >= otherSide && line <= end)) return false;
    if (unsettled === null || line < unsettled.from || line > unsettled.to) return true;
    const said = JSON.stringify([checkbox, untagged(block)]);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

function untagged({ text, tags }: Block): string {
  let words = '';
  let at = 0;
  for (const { from, to } of tags) {
    words += text.slice(at, from);
    at = to;
  }
  return foldWhiteSpace(words + text.slice(at));
}
