import type { Block } from './block';
import { BlockScanner, NO_WIN_HEADINGS } from './blocks/block-scanner';
import type { FrontMatter } from './front-matter';
import { contentStart, findFrontMatter } from './front-matter';
import { headingName } from './heading';
import { leafBlocks } from './blocks/leaf';
import type { MarkTags } from './tag';
import { findMarks, matchMark } from './tag';

export interface ScanOptions {
  readonly marks: MarkTags;
  /** headings whose top-level list items and lines are wins without a tag, as written in the settings */
  readonly winHeadings: readonly string[];
  /** where the note's front matter is, if that is known already */
  readonly frontMatter?: FrontMatter | null;
}

/**
 * The blocks of a note that hold a mark's tag, and each top-level list item or line with text under one of the
 * `winHeadings`, in the order of the note. Markdown is read as CommonMark and GFM define it, with what Obsidian adds:
 * `%%` comments, math, wiki-links, footnotes. Regions that were generated from other notes are skipped.
 *
 * Most notes hold no mark, as one search for `#` shows. In the others, one pass over the lines follows the open blocks
 * without building a tree, and only the text of blocks that may hold a mark is read.
 */
export function scanBlocks(text: string, options: ScanOptions): Block[] {
  const { marks, winHeadings, frontMatter = findFrontMatter(text) } = options;
  const start = contentStart(text, frontMatter);
  const candidates = findMarks(text, start, marks);
  if (candidates.length === 0 && winHeadings.length === 0) return [];

  const names = winHeadings.length === 0 ? NO_WIN_HEADINGS : new Set(winHeadings.map(headingName));
  const { leaves, definitions } = new BlockScanner(text, start, candidates, names).scan();
  const wanted: Block[] = [];
  for (const leaf of leaves) {
    for (const block of leafBlocks(leaf, text, definitions)) {
      if (isWanted(block, marks)) wanted.push(block);
    }
  }
  return wanted;
}

function isWanted({ underWinHeading, text, tags }: Block, marks: MarkTags): boolean {
  return (
    (underWinHeading && text.trim() !== '') ||
    tags.some(({ tag }) => matchMark(tag, marks) !== null)
  );
}
