import { parse, postprocess, preprocess } from 'micromark';
import type { Token } from 'micromark-util-types';
import { obsidianSyntax } from './syntax';

/** A piece of a note: micromark's token with the tokens inside it. Offsets are UTF-16 units. */
export interface Node {
  readonly type: string;
  readonly start: number;
  end: number;
  readonly children: Node[];
}

/** Reads a note into a tree whose leaves are micromark's tokens. */
export function parseTree(text: string): Node {
  // micromark skips a byte order mark without counting it.
  const skipped = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(skipped);
  const root: Node = { type: 'root', start: 0, end: text.length, children: [] };
  const open: Node[] = [root];
  const tokenizer = parse({ extensions: obsidianSyntax(body) }).document();
  const events = postprocess(tokenizer.write(preprocess()(body, undefined, true)));
  for (const [kind, token] of events) {
    if (kind === 'enter') {
      const node = nodeOf(token, skipped);
      open.at(-1)?.children.push(node);
      open.push(node);
    } else {
      open.pop();
    }
  }
  return root;
}

function nodeOf(token: Token, skipped: number): Node {
  return {
    type: token.type,
    start: token.start.offset + skipped,
    end: token.end.offset + skipped,
    children: [],
  };
}

/** All nodes below `node` in the order of the text, parents before children. */
export function* descendants(node: Node): Generator<Node> {
  for (const child of node.children) {
    yield child;
    yield* descendants(child);
  }
}

const WITHOUT_CONTENT = new Set([
  'lineEnding',
  'lineEndingBlank',
  'linePrefix',
  'lineSuffix',
  'whitespace',
  'listItemIndent',
  'blockQuotePrefix',
  'blockQuotePrefixWhitespace',
  'blockQuoteMarker',
  'gfmFootnoteDefinitionWhitespace',
]);

/**
 * Where the content of a node ends, or 0 if it has none: containers swallow the blank lines and
 * prefixes after them.
 */
export function contentEnd(node: Node): number {
  if (node.children.length === 0) return WITHOUT_CONTENT.has(node.type) ? 0 : node.end;
  return Math.max(...node.children.map(contentEnd));
}
