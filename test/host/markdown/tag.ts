import type { Node } from './node';

/** A tag in a note, `#` included. */
export interface FoundTag {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** What the app's own pattern leaves out of a tag (found in its bundle, and quoted by users of its help site). */
const NOT_IN_TAG = '\\u2000-\\u206F\\u2E00-\\u2E7F\'!"#$%&()*+,.:;<=>?@^`{|}~\\[\\]\\\\\\s';
const TAG = new RegExp(`#[^${NOT_IN_TAG}]+`, 'g');
const WHOLE_TAG = new RegExp(`^[^${NOT_IN_TAG}]+$`);

/** Inline pieces whose text holds no tag. */
const OPAQUE = new Set([
  'autolink',
  'codeText',
  'definition',
  'gfmFootnoteCall',
  'htmlText',
  'image',
  'inlineMath',
  'literalAutolink',
  'reference',
  'resource',
  'wikiEmbed',
  'wikiLink',
]);

/** The leaves that hold text: a tag is looked for in each of them on its own. */
export const TEXT_BLOCKS = new Set([
  'paragraph',
  'atxHeadingText',
  'setextHeadingText',
  'tableContent',
  'blockComment',
]);

/** Whether `name` (without `#`) can be a tag: at least one character is not a digit. */
export function isTagName(name: string): boolean {
  return WHOLE_TAG.test(name) && /\D/.test(name);
}

/**
 * The tags of one block of text. A tag opens at the start of a text run, after white space, or right
 * after another tag; a run starts after every inline token, whether or not it opened anything.
 */
export function tagsOf(text: string, block: Node): FoundTag[] {
  const found: FoundTag[] = [];
  let runStart = true;
  let tagEnd = -1;

  const scan = (from: number, to: number) => {
    const part = text.slice(from, to);
    for (const match of part.matchAll(TAG)) {
      const start = from + match.index;
      const opens =
        (match.index === 0 && runStart) || start === tagEnd || opensTag(text.slice(0, start));
      if (!opens) continue;
      tagEnd = start + match[0].length;
      if (isTagName(match[0].slice(1))) found.push({ tag: match[0], start, end: tagEnd });
    }
  };

  const walk = (node: Node) => {
    if (node.type === 'data' || node.type === 'blockCommentText') {
      scan(node.start, node.end);
      runStart = false;
      return;
    }
    if (!OPAQUE.has(node.type)) node.children.forEach(walk);
    runStart = true;
  };

  block.children.forEach(walk);
  return found;
}

function opensTag(before: string): boolean {
  return /(?:[\s*_]|~~|==)$/.test(before.slice(-2));
}
