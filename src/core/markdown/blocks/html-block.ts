import { isAsciiLetter } from '../character';
import { trimEnd } from '../heading';
import { closingTagEnd, nameEnd, openTagEnd } from '../inline/html-tag';
import type { LineCursor } from './line-cursor';

/**
 * How a block of HTML ends, by CommonMark's seven kinds: with the line that holds this text, or (`''`, kinds 6 and 7)
 * before the next blank line.
 */
export type HtmlEnd = '-->' | '?>' | '>' | ']]>' | '</raw>' | '';

const RAW_NAMES = new Set(['script', 'pre', 'style', 'textarea']);
const RAW_END = /<\/(?:script|pre|style|textarea)>/gi;
const BLOCK_NAMES = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl ' +
    'dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend ' +
    'li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td ' +
    'tfoot th thead title tr track ul'
  ).split(' '),
);
const LONGEST_NAME = 10;

/** The end of the HTML block that the line's text opens; null where it opens none. */
export function htmlBlock(line: LineCursor, interrupts: boolean): HtmlEnd | null {
  const { text, textAt } = line;
  const first = text.charAt(textAt + 1);
  if (first === '?') return '?>';
  if (first === '!') return declarationEnd(text, textAt + 2);

  const isClosing = first === '/';
  const known = knownBlockEnd(line, isClosing);
  if (known !== null || interrupts) return known;
  // Any other tag opens a block only if it is complete, alone on its line, and does not continue a paragraph.
  return isTagAlone(line, isClosing) ? '' : null;
}

/** The end of the block that a tag opens by its name; null for other names, and where there is none. */
function knownBlockEnd({ text, textAt, end }: LineCursor, isClosing: boolean): HtmlEnd | null {
  const nameAt = textAt + (isClosing ? 2 : 1);
  const nameTo = nameEnd(text, nameAt, end);
  if (nameTo === -1 || nameTo - nameAt > LONGEST_NAME) return null;
  const name = text.slice(nameAt, nameTo).toLowerCase();
  const isNameOver = nameTo === end || ' \t>'.includes(text.charAt(nameTo));
  if (isNameOver && !isClosing && RAW_NAMES.has(name)) return '</raw>';
  return (isNameOver || text.startsWith('/>', nameTo)) && BLOCK_NAMES.has(name) ? '' : null;
}

function isTagAlone({ text, textAt, end }: LineCursor, isClosing: boolean): boolean {
  const tagTo = isClosing ? closingTagEnd(text, textAt, end) : openTagEnd(text, textAt, end);
  return tagTo !== -1 && trimEnd(text, tagTo, end) === tagTo;
}

/** The end of what begins with `<!`, before `at`: a comment, CDATA or a declaration. */
function declarationEnd(text: string, at: number): HtmlEnd | null {
  if (text.startsWith('--', at)) return '-->';
  if (text.startsWith('[CDATA[', at)) return ']]>';
  return isAsciiLetter(text.charCodeAt(at)) ? '>' : null;
}

/** Finds where blocks of HTML end. */
export class HtmlEnds {
  readonly #text: string;

  /** for each end: its next place, or the text's length */
  readonly #next = new Map<HtmlEnd, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Whether the line holds the end of its block at or after `from`. Lines have to be asked for in order: what was
   * found is kept, or a note of unclosed comments would be searched to its end for each of them.
   */
  isOn(line: LineCursor, end: HtmlEnd, from: number): boolean {
    let at = this.#next.get(end) ?? -1;
    if (at < from) {
      at = this.#find(end, from);
      this.#next.set(end, at);
    }
    return at < line.end;
  }

  #find(end: HtmlEnd, from: number): number {
    if (end !== '</raw>') {
      const at = this.#text.indexOf(end, from);
      return at === -1 ? this.#text.length : at;
    }
    RAW_END.lastIndex = from;
    return RAW_END.exec(this.#text)?.index ?? this.#text.length;
  }
}
