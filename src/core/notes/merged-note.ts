import { bisectLeft } from 'd3-array';
import type { ParsedNote } from './entry';
import type { Block } from '../markdown/block';
import { foldWhiteSpace } from '../markdown/inert-text';
import type { FirstSides, NoteMerges } from '../markdown/merge-conflict';
import { placedIn } from '../markdown/merge-conflict';

/** What is left of merges whose sides are not known any more. */
export type Leftovers = Pick<NoteMerges, 'leftovers' | 'unsettled'>;

/**
 * The blocks of a note that are read where it is not known any more where a merge's sides are: each line only once,
 * whatever its marks are in each. What a marker's own line says is nobody's win.
 */
export function mergedBlocks(
  blocks: readonly Block[],
  { leftovers, unsettled }: Leftovers,
): readonly Block[] {
  if (leftovers.length === 0) return blocks;
  const markers = new Set(leftovers);
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const { line, checkbox } = block;
    if (markers.has(line)) return false;
    if (unsettled === null || line < unsettled.from || line > unsettled.to) return true;
    const said = JSON.stringify([checkbox, untagged(block)]);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

/** The leftovers of a note, where they are among its first sides. */
export function leftoversIn({ lines, merges }: FirstSides): Leftovers {
  const { leftovers, unsettled } = merges;
  const placeOf = (line: number) => bisectLeft(lines, line);
  return {
    leftovers: leftovers.map(placeOf),
    unsettled: unsettled && { from: placeOf(unsettled.from), to: placeOf(unsettled.to) },
  };
}

/** What a note says, read from its first sides: placed in the note itself, with each merge named. */
export function ofMergedNote(
  { entries, problems, ...others }: ParsedNote,
  sides: FirstSides,
): ParsedNote {
  const placed = <T extends { readonly line: number }>(found: T) => placedIn(sides, found);
  const named = sides.merges.conflicts.map(({ line }) => ({
    line,
    code: 'unresolved-merge' as const,
  }));
  return {
    ...others,
    entries: entries.map((entry) => ({ ...placed(entry), marks: entry.marks.map(placed) })),
    problems: [...named, ...problems.map(placed)],
  };
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
