import { isBlank } from '../character';
import type { LineCursor } from './line-cursor';
import { NOTHING } from './line-cursor';

type Container = 'quote' | 'item' | 'footnote';

const QUOTE_MARK = 0x3e;
const FOOTNOTE_INDENT = 4;

/** The open blocks that hold other blocks, from the outermost in: quotes, list items, footnotes. */
export class Containers {
  depth = 0;
  /** the line of the innermost container's marker if that is a list item which holds nothing yet, else -1 */
  freshItem = -1;
  /** true if there is no text on the fresh item's marker line either */
  #isEmptyItem = false;

  readonly #kinds: Container[] = [];
  /** columns by which each container's content is indented; 0 for a quote */
  readonly #indents: number[] = [];
  /** the marker's line of each list item */
  readonly #markerLines: number[] = [];
  /** the depth of the outermost container that is not a quote, or -1 */
  #outer = -1;
  /** the depths of the quotes */
  readonly #quotes: number[] = [];

  pushQuote(): void {
    this.#quotes.push(this.depth);
    this.#push('quote', 0);
  }

  pushFootnote(): void {
    this.#push('footnote', FOOTNOTE_INDENT);
  }

  /** `indent`: columns from the start of the outer container's content to the start of the item's */
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
    this.holdSomething();
  }

  /** The innermost container holds something from now on: it is no longer a fresh item. */
  holdSomething(): void {
    this.freshItem = -1;
    this.#isEmptyItem = false;
  }

  /** Closes all but the outer `depth` containers. */
  closeTo(depth: number): void {
    if (depth >= this.depth) return;
    this.depth = depth;
    if (this.#outer >= depth) this.#outer = -1;
    this.holdSomething();
    while ((this.#quotes.at(-1) ?? -1) >= depth) this.#quotes.pop();
  }

  /**
   * The column at which the innermost content begins; infinite in a quote, whose content is not bound to a column.
   */
  get contentColumn(): number {
    if (this.#quotes.length > 0) return Infinity;
    let column = 0;
    for (let depth = 0; depth < this.depth; depth++) column += this.#indents[depth] ?? 0;
    return column;
  }

  /** The line of the outermost list item's marker, if that item is in nothing but quotes; else -1. */
  get outerItem(): number {
    const isItem = this.#outer !== -1 && this.#kinds[this.#outer] === 'item';
    return isItem ? (this.#markerLines[this.#outer] ?? -1) : -1;
  }

  /** Whether the only open container is a list item of the note's top level. */
  get isTopLevelItem(): boolean {
    return this.depth === 1 && this.#kinds[0] === 'item';
  }

  /**
   * Takes the part of a fresh line that belongs to the open containers, and returns how many of them continue on it.
   * The others end here, unless the line is a lazy continuation of their paragraph.
   */
  match(line: LineCursor): number {
    // An item that holds nothing yet ends at a blank line.
    return this.matchOuter(line, this.depth, this.#isEmptyItem ? this.depth - 1 : this.depth);
  }

  /**
   * As {@link match}, but only for the outer `limit` containers; on a blank line at most `blankLimit` of them
   * continue.
   */
  matchOuter(line: LineCursor, limit: number, blankLimit = limit): number {
    let quotes = 0;
    for (let depth = 0; depth < limit; depth++) {
      // A blank line continues all items up to the next quote. Asking each of them would take forever where a line
      // nests a million items and a million blank lines follow.
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

/** Takes `>` and one column of white space after it; false where the line has none. */
export function takeQuoteMark(line: LineCursor): boolean {
  if (line.code !== QUOTE_MARK || line.indent > 3) return false;
  line.takeText(1);
  if (line.at < line.end && isBlank(line.text.charCodeAt(line.at))) line.takeColumns(1);
  return true;
}
