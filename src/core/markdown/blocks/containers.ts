import { isBlank } from '../character';
import type { LineCursor } from './line-cursor';
import { NOTHING } from './line-cursor';

type Container = 'quote' | 'item' | 'footnote';

const QUOTE_MARK = 0x3e;
const FOOTNOTE_INDENT = 4;

/** The blocks that hold blocks and are open at some line, from the outermost in: quotes, list items, footnotes. */
export class Containers {
  depth = 0;
  /** the line of the innermost container's marker if it is a list item that holds nothing yet, else -1 */
  freshItem = -1;
  /** ... and not even its marker's line has any text */
  #isEmptyItem = false;

  readonly #kinds: Container[] = [];
  /** columns by which the container's content is indented; of a quote 0 */
  readonly #indents: number[] = [];
  /** of list items: the line of their marker */
  readonly #markerLines: number[] = [];
  /** the depth of the outermost container that is no quote, or -1 */
  #outer = -1;
  /** at which depths quotes stand */
  readonly #quotes: number[] = [];

  pushQuote(): void {
    this.#quotes.push(this.depth);
    this.#push('quote', 0);
  }

  pushFootnote(): void {
    this.#push('footnote', FOOTNOTE_INDENT);
  }

  /** `indent`: columns from where the outer container's content begins to where the item's does */
  pushItem(indent: number, line: number, isEmpty: boolean): void {
    this.#markerLines[this.depth] = line;
    this.#push('item', indent);
    this.freshItem = line;
    this.#isEmptyItem = isEmpty;
  }

  #push(kind: Container, indent: number): void {
    if (kind !== 'quote' && this.#outer === -1) this.#outer = this.depth;
    this.#kinds[this.depth] = kind;
    this.#indents[this.depth] = indent;
    this.depth++;
    this.settle();
  }

  /** The innermost container holds something from now on. */
  settle(): void {
    this.freshItem = -1;
    this.#isEmptyItem = false;
  }

  /** Closes all but the outer `depth` containers. */
  closeTo(depth: number): void {
    if (depth >= this.depth) return;
    this.depth = depth;
    if (this.#outer >= depth) this.#outer = -1;
    this.settle();
    while ((this.#quotes.at(-1) ?? -1) >= depth) this.#quotes.pop();
  }

  /** The column at which the innermost content begins; infinite in a quote, where no column says so. */
  get contentColumn(): number {
    if (this.#quotes.length > 0) return Infinity;
    let column = 0;
    for (let depth = 0; depth < this.depth; depth++) column += this.#indents[depth] ?? 0;
    return column;
  }

  /** The line of the marker of the outermost list item, if at most quotes hold it; else -1. */
  get outerItem(): number {
    const isItem = this.#outer !== -1 && this.#kinds[this.#outer] === 'item';
    return isItem ? (this.#markerLines[this.#outer] ?? -1) : -1;
  }

  /** Whether a list item of the note's top level is all that is open. */
  get isTopLevelItem(): boolean {
    return this.depth === 1 && this.#kinds[0] === 'item';
  }

  /**
   * Takes from a fresh line what belongs to the open containers, and tells how many of them go on in it. The
   * others end here, unless the line is a lazy continuation of their paragraph.
   */
  match(line: LineCursor): number {
    // An item that holds nothing yet does not go on behind a blank line.
    return this.matchOuter(line, this.depth, this.#isEmptyItem ? this.depth - 1 : this.depth);
  }

  /** As {@link match}, of the outer `limit` containers alone; on a blank line `blankLimit` of them go on at most. */
  matchOuter(line: LineCursor, limit: number, blankLimit = limit): number {
    let quotes = 0;
    for (let depth = 0; depth < limit; depth++) {
      // A blank line goes on in all items up to the next quote. Asking each of them would take for ever where a
      // line nests a million items and a million blank lines follow.
      if (line.code === NOTHING) {
        return Math.min(this.#quotes[quotes] ?? Infinity, blankLimit);
      }
      if (this.#kinds[depth] === 'quote') {
        if (!takeQuoteMark(line)) return depth;
        quotes++;
      } else {
        const indent = this.#indents[depth] ?? 0;
        if (line.indent < indent) return depth;
        line.takeColumns(indent);
      }
    }
    return limit;
  }
}

/** Takes `>` and one column of white space behind it; false where the line has none. */
export function takeQuoteMark(line: LineCursor): boolean {
  if (line.code !== QUOTE_MARK || line.indent > 3) return false;
  line.takeText(1);
  if (line.at < line.end && isBlank(line.text.charCodeAt(line.at))) line.takeColumns(1);
  return true;
}
