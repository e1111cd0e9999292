import type { SectionCache } from 'obsidian';
import type { LineTable } from './line-table';
import type { Node } from './node';
import { contentEnd } from './node';

/** micromark's names for root-level blocks, and Obsidian's (`SectionCache.type`). */
const SECTION_TYPES: Readonly<Record<string, string>> = {
  atxHeading: 'heading',
  blockComment: 'comment',
  blockQuote: 'blockquote',
  codeFenced: 'code',
  codeIndented: 'code',
  definition: 'definition',
  gfmFootnoteDefinition: 'footnoteDefinition',
  htmlFlow: 'html',
  listOrdered: 'list',
  listUnordered: 'list',
  mathFlow: 'math',
  paragraph: 'paragraph',
  setextHeading: 'heading',
  table: 'table',
  thematicBreak: 'thematicBreak',
  yaml: 'yaml',
};

/** The root-level blocks of a note ("Sections are root level markdown blocks", the typings say). */
export function sectionsOf(text: string, root: Node, lines: LineTable): SectionCache[] {
  const blocks = root.children.flatMap((node) => (node.type === 'content' ? node.children : node));
  return blocks.flatMap((node) => {
    const type = SECTION_TYPES[node.type];
    if (!type) return [];
    const end = contentEnd(node);
    const id = type === 'paragraph' ? blockId(text.slice(node.start, end)) : undefined;
    return {
      type: type === 'blockquote' && isCallout(text, node) ? 'callout' : type,
      position: lines.pos(node.start, end),
      ...(id === undefined ? {} : { id }),
    };
  });
}

function isCallout(text: string, quote: Node): boolean {
  return /^[ \t]*(?:>[ \t]*)\[![^\]\r\n]+\]/.test(text.slice(quote.start, quote.start + 200));
}

/** The id after ` ^` at the end of a block, or alone on its line. */
export function blockId(text: string): string | undefined {
  return /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/.exec(text)?.[1];
}
