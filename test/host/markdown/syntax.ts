import { gfm } from 'micromark-extension-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { math } from 'micromark-extension-math';
import type { Extension } from 'micromark-util-types';
import { blockComment } from './block-comment';
import { inlineMath } from './inline-math';
import { wikiLink } from './wiki-link';

/** The Markdown that Obsidian reads: CommonMark, GFM, front matter, math, wiki links, `%%` comments. */
export function obsidianSyntax(text: string): Extension[] {
  return [
    frontmatter(['yaml']),
    // One tilde strikes nothing out in Obsidian, so it starts no text run either.
    gfm({ singleTilde: false }),
    { flow: { ...math().flow } },
    inlineMath,
    wikiLink,
    blockComment(text),
  ];
}
