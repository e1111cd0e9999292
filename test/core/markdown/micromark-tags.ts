import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import type { Event } from 'micromark-util-types';
import type { PlacedTag } from './scanning';

/** Text in these holds no tags. */
const OPAQUE = new Set([
  'autolink',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'gfmFootnoteCall',
  'htmlFlow',
  'htmlText',
  'image',
  'literalAutolink',
  'mathFlow',
  'mathText',
  'reference',
  'resource',
]);
/** A run of text starts after these. */
const TOKENS = new Set([
  'autolink',
  'characterEscape',
  'codeText',
  'gfmFootnoteCall',
  'htmlText',
  'image',
  'link',
  'literalAutolink',
  'mathText',
]);
/** What may be a list item's first block. */
const FLOW = new Set([
  'atxHeading',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'gfmFootnoteDefinition',
  'htmlFlow',
  'listOrdered',
  'listUnordered',
  'mathFlow',
  'paragraph',
  'setextHeading',
  'table',
  'thematicBreak',
]);
/** What may come between a line's start and its text. */
const PREFIXES = new Set([
  'blockQuote',
  'blockQuoteMarker',
  'blockQuotePrefix',
  'blockQuotePrefixWhitespace',
  'gfmFootnoteDefinitionIndent',
  'lineEnding',
  'linePrefix',
  'listItemIndent',
]);
const TAG = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;

/**
 * The tags of a note by micromark's reading of CommonMark, GFM and math: the second opinion with which the scanner is
 * compared. It knows no `%%`, no wiki-links and no `==`.
 */
export function micromarkTags(text: string): PlacedTag[] {
  const parser = parse({ extensions: [gfm(), math()] });
  const tokenizer = parser.document();
  const events = postprocess(tokenizer.write(preprocess()(text, undefined, true)));
  const reading = new Reading(text);
  for (const event of events) reading.add(event);
  return reading.tags(parser.lazy);
}

class Reading {
  readonly #text: string;

  /** for each offset: the kind of block whose text it is in */
  readonly #kinds: (PlacedTag['kind'] | undefined)[] = [];
  readonly #opaque = new Set<number>();
  readonly #starts = new Set<number>();
  readonly #emphasis = new Set<number>();
  readonly #headings = new Set<number>();
  #isAtLineStart = false;
  #isFresh = false;
  #isInItem = false;

  constructor(text: string) {
    this.#text = text;
  }

  add([edge, token]: Event): void {
    const type: string = token.type;
    const from = token.start.offset;
    const to = token.end.offset;
    if (edge === 'exit') {
      if (type === 'lineEnding') this.#isAtLineStart = true;
      if (type === 'listItemPrefix') this.#isFresh = true;
      if (type === 'listOrdered' || type === 'listUnordered') this.#isFresh = false;
      return;
    }
    if (this.#isAtLineStart && type === 'data') this.#starts.add(from);
    if (!PREFIXES.has(type)) this.#isAtLineStart = false;
    if (FLOW.has(type)) {
      this.#isInItem = this.#isFresh;
      this.#isFresh = false;
    }
    if (type === 'paragraph') this.#fill(from, to, this.#isInItem ? 'item' : 'line');
    if (type === 'atxHeadingText' || type === 'setextHeadingText') {
      this.#fill(from, to, this.#isInItem ? 'item' : 'heading');
      for (let at = from; at < to; at++) this.#headings.add(at);
    }
    if (type === 'tableContent') this.#fill(from, to, 'row');
    if (OPAQUE.has(type)) for (let at = from; at < to; at++) this.#opaque.add(at);
    if (TOKENS.has(type) && this.#text.slice(from, to) !== '\\#') this.#starts.add(to);
    if (type === 'link') this.#starts.add(from + 1);
    if (type === 'emphasisSequence' || type === 'strongSequence') {
      for (let at = from; at < to; at++) this.#emphasis.add(at);
    }
  }

  #fill(from: number, to: number, kind: PlacedTag['kind']): void {
    for (let at = from; at < to; at++) this.#kinds[at] = kind;
    this.#starts.add(from);
  }

  tags(lazy: Readonly<Record<number, boolean>>): PlacedTag[] {
    const tags: PlacedTag[] = [];
    let lastEnd = -1;
    for (let at = this.#text.indexOf('#'); at !== -1; at = this.#text.indexOf('#', at + 1)) {
      const kind = this.#kinds[at];
      if (kind === undefined || this.#opaque.has(at) || !this.#startsRun(at, lastEnd)) continue;
      const tag = this.#tagAt(at);
      if (tag === null) continue;
      lastEnd = at + tag.length;
      const lines = this.#text.slice(0, at).split(/\r\n|\r|\n/);
      const line = lines.length - 1;
      const isLazy = kind === 'item' && lazy[line + 1] === true && !this.#headings.has(at);
      tags.push({ tag, line, column: lines[line]?.length ?? 0, kind: isLazy ? 'line' : kind });
    }
    return tags;
  }

  #startsRun(at: number, lastEnd: number): boolean {
    return (
      at === lastEnd ||
      this.#starts.has(at) ||
      /(?:^|[\s*_]|(?:^|[^\\])(?:==|~~))$/.test(this.#text.slice(Math.max(0, at - 3), at))
    );
  }

  #tagAt(at: number): string | null {
    TAG.lastIndex = at;
    const run = TAG.exec(this.#text)?.[0] ?? '';
    let end = 0;
    while (end < run.length && !this.#emphasis.has(at + end) && !this.#opaque.has(at + end)) end++;
    return /[^#\d]/.test(run.slice(0, end)) ? run.slice(0, end) : null;
  }
}
