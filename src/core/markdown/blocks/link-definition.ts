import { LINE_FEED, isBlank } from '../character';
import { destination, labelEnd, labelName, skipSpace, titleEnd } from '../inline/link';

/** What a note defines for references elsewhere in it, by label. */
export interface Definitions {
  /** name → destination as written */
  readonly links: Map<string, string>;
  readonly footnotes: Set<string>;
}

/** For a text that is read without its note. */
export const NO_DEFINITIONS: Definitions = { links: new Map(), footnotes: new Set() };

const COLON = 0x3a;

/**
 * Reads the definitions `[label]: destination "title"` that open a paragraph, and adds them; of two with the same
 * label the first counts. Returns the offset at which the paragraph's own text begins, always a line's start or the
 * text's end.
 */
export function takeDefinitions(paragraph: string, { links }: Definitions): number {
  let at = 0;
  for (;;) {
    const label = labelEnd(paragraph, at);
    if (label === -1 || paragraph.charCodeAt(label) !== COLON) return at;
    const target = destination(paragraph, skipSpace(paragraph, label + 1), false);
    if (target === null) return at;
    const end = afterTitle(paragraph, target.end);
    if (end === -1) return at;

    const name = labelName(paragraph.slice(at + 1, label - 1));
    if (name !== null && !links.has(name)) {
      links.set(name, paragraph.slice(target.from, target.to));
    }
    at = end;
  }
}

/** The start of the line after a definition whose destination ends at `at`; -1 if other text follows it there. */
function afterTitle(text: string, at: number): number {
  const title = skipSpace(text, at);
  if (title > at) {
    const end = titleEnd(text, title);
    const next = end === -1 ? -1 : nextLine(text, end);
    if (next !== -1) return next;
  }
  // What looked like a title is text of the paragraph, if it is on a line of its own.
  return nextLine(text, at);
}

function nextLine(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end))) end++;
  if (end >= text.length) return text.length;
  return text.charCodeAt(end) === LINE_FEED ? end + 1 : -1;
}
