import { isDigit } from '../character';
import { CommentFinder } from '../comment-finder';
import { Containers, takeQuoteMark } from './containers';
import { footnoteMarkEnd } from './footnote';
import { FreshStarts } from './fresh-start';
import { GeneratedRegions } from '../generated-region';
import { atxHeading } from '../heading';
import type { Leaf } from './leaf';
import type { Heading } from './leaf-collector';
import { LeafCollector } from './leaf-collector';
import { LineCursor, NOTHING, countLines } from './line-cursor';
import type { Definitions } from './link-definition';
import { takeListMarker } from './list-marker';
import { OpenBlocks } from './open-blocks';
import { Paragraph } from './paragraph';
import { ParagraphEnds } from './paragraph-end';
import { RawBlocks } from './raw-block';
import { ThematicBreaks } from './thematic-break';

/**
 * What a line opened: a container, in which the rest of the line is read; or a block of its own, which takes the
 * line.
 */
type Opened = 'container' | 'leaf' | 'nothing';

/** For a scan that is to keep no items without a mark. */
export const NO_WIN_HEADINGS: ReadonlySet<string> = new Set();

/** What is still open after a line of a note. */
export interface BlockState {
  readonly line: number;
  /** fenced code or a math block */
  readonly isFenced: boolean;
  /** text after the line, not indented, would not be Markdown: fenced, or HTML that no blank line ends */
  readonly isUnclosed: boolean;
  /** the line of the outermost list item's marker, if that item is in nothing but quotes; else -1 */
  readonly outerItem: number;
  /** the last heading of the note's top level so far */
  readonly heading: Heading | null;
  /** the line on which the last generated region began so far, else -1 */
  readonly region: number;
}

/**
 * Follows the open blocks of a note line by line, as CommonMark's own algorithm does (spec 0.31, "Phase 1: block
 * structure"), and keeps the paragraphs, headings and rows that hold a candidate.
 */
export class BlockScanner {
  readonly #text: string;
  readonly #candidates: readonly number[];

  readonly #line: LineCursor;
  readonly #containers = new Containers();
  readonly #collector: LeafCollector;
  readonly #open: OpenBlocks;
  readonly #rawBlocks: RawBlocks;
  readonly #thematicBreaks = new ThematicBreaks();
  readonly #regions: GeneratedRegions;
  #region = -1;
  /** null for a note without `%%` */
  readonly #commentFinder: CommentFinder | null;
  /** null where every line has to be read */
  readonly #freshStarts: FreshStarts | null;

  /**
   * `start`: where the content begins, after the front matter. `candidates`: where a mark may be, in order.
   * `winHeadings`: names of headings whose top-level items and lines are kept too.
   */
  constructor(
    text: string,
    start: number,
    candidates: readonly number[],
    winHeadings: ReadonlySet<string>,
  ) {
    this.#text = text;
    this.#candidates = candidates;
    const mayDefine = holdsDefinition(text, start);
    // A definition may come after everything that refers to it.
    const needsAll = mayDefine || winHeadings.size > 0;
    this.#line = new LineCursor(text, start, countLines(text, start));
    this.#collector = new LeafCollector(
      text,
      { candidates, winHeadings, mayDefine },
      this.#containers,
    );
    this.#rawBlocks = new RawBlocks(text, this.#containers);
    this.#regions = new GeneratedRegions(text);
    const paragraph = new Paragraph();
    const ends = new ParagraphEnds(this.#containers, paragraph, this.#rawBlocks, this.#regions);
    this.#commentFinder = text.includes('%%', start) ? new CommentFinder(text, ends) : null;
    this.#open = new OpenBlocks(
      { line: this.#line, containers: this.#containers, paragraph },
      this.#collector,
      this.#commentFinder,
    );
    this.#freshStarts = needsAll ? null : new FreshStarts(text, candidates);
  }

  /** The leaves that hold a candidate, and the top-level items and lines under a heading of wins. */
  scan(): { leaves: readonly Leaf[]; definitions: Definitions } {
    const last = this.#freshStarts === null ? this.#text.length : (this.#candidates.at(-1) ?? -1);
    while (this.#line.next <= last || this.#open.leaf === 'paragraph') {
      this.#skip();
      if (!this.next()) break;
    }
    this.#open.closeLeaf();
    return this.#collector;
  }

  /** Scans the next line, and all lines of a comment or region that begins on it; false at the note's end. */
  next(): boolean {
    if (!this.#line.advance()) return false;
    this.#scanLine();
    return true;
  }

  /** What is open after the line that was scanned last. */
  get state(): BlockState {
    const line = this.#line;
    const containers = this.#containers;
    const collector = this.#collector;
    const { leaf } = this.#open;
    return {
      line: line.number,
      isFenced: leaf === 'fence',
      isUnclosed:
        containers.depth === 0 &&
        (leaf === 'fence' || (leaf === 'html' && !this.#rawBlocks.endsAtBlankLine)),
      outerItem: containers.outerItem,
      heading: collector.heading,
      region: this.#region,
    };
  }

  /** Skips lines that neither hold the next candidate nor affect how its line is read. */
  #skip(): void {
    const { leaf, paragraph } = this.#open;
    if (this.#freshStarts === null || leaf === 'fence' || leaf === 'html') return;
    const wanted = leaf === 'paragraph' ? paragraph.from : Infinity;
    const start = this.#freshStarts.after(this.#line.next, wanted);
    if (start === -1) return;
    this.#open.close(0);
    this.#line.skipTo(start);
  }

  #scanLine(): void {
    const line = this.#line;
    const containers = this.#containers;
    const open = this.#open;
    let depth = containers.match(line);
    if (this.#takeRaw(depth === containers.depth)) return;

    /** the line may be more text of the open paragraph, even without the marks of its containers */
    let mayBeLazy = open.leaf === 'paragraph';
    /** the line is in the same container as the open leaf */
    let isInside = depth === containers.depth;
    while (line.code !== NOTHING) {
      // Indented code, unless it continues a paragraph.
      if (line.indent >= 4) {
        if (mayBeLazy) break;
        open.startLeaf(depth);
        return;
      }
      const opened = this.#openBlock(depth, mayBeLazy, isInside);
      if (opened === 'leaf') return;
      if (opened === 'nothing') break;
      depth = containers.depth;
      mayBeLazy = false;
      isInside = false;
    }

    if (line.code === NOTHING) open.close(depth);
    else if (mayBeLazy) open.addText(!isInside);
    else if (open.leaf === 'table' && isInside) open.addRow();
    else {
      open.close(depth);
      open.addText(false);
    }
  }

  /** Takes the line into the open fence, math or HTML, which it may end; false where none is open, or it is not inside. */
  #takeRaw(isInside: boolean): boolean {
    const open = this.#open;
    if (open.leaf !== 'fence' && open.leaf !== 'html') return false;
    if (!isInside || this.#rawBlocks.endsWith(this.#line, open.leaf)) open.leaf = 'nothing';
    return isInside;
  }

  /**
   * Opens the block that begins at the line's text inside the outer `depth` containers. `mayBeLazy`: the line may
   * continue the open paragraph; `isInside`: the line is in that paragraph's own container.
   */
  #openBlock(depth: number, mayBeLazy: boolean, isInside: boolean): Opened {
    /** some blocks cannot interrupt a paragraph; others need one above them */
    const interrupts = mayBeLazy && isInside;
    switch (this.#line.code) {
      case 0x3e: // >
        this.#open.close(depth);
        takeQuoteMark(this.#line);
        this.#containers.pushQuote();
        return 'container';
      case 0x23: // #
        return this.#openHeading(depth);
      case 0x60: // `
      case 0x7e: // ~
      case 0x24: // $
      case 0x3c: // <
        return this.#openRaw(depth, mayBeLazy);
      case 0x25: // %
        return this.#openComment(depth, mayBeLazy);
      case 0x5b: // [
        return this.#openFootnote(depth);
      case 0x3d: // =
        return interrupts && this.#open.underline() ? 'leaf' : 'nothing';
      case 0x2d: // -
        if (interrupts && this.#open.underline()) return 'leaf';
        return this.#openBreakOrItem(depth, interrupts);
      case 0x2a: // *
        return this.#openBreakOrItem(depth, interrupts);
      case 0x5f: // _
        if (!this.#thematicBreaks.isAt(this.#line)) return 'nothing';
        this.#open.startLeaf(depth);
        return 'leaf';
      case 0x3a: // :
      case 0x7c: // |
        return interrupts && this.#open.openTable() ? 'leaf' : 'nothing';
      case 0x2b: // +
        return this.#openItem(depth, interrupts);
      default:
        return isDigit(this.#line.code) ? this.#openItem(depth, interrupts) : 'nothing';
    }
  }

  #openHeading(depth: number): Opened {
    const heading = atxHeading(this.#line);
    if (heading === null) return 'nothing';
    this.#open.addHeading(heading, depth);
    return 'leaf';
  }

  #openRaw(depth: number, mayBeLazy: boolean): Opened {
    const leaf = this.#rawBlocks.openedBy(this.#line, depth, mayBeLazy);
    if (leaf === null) return 'nothing';
    this.#open.startLeaf(depth);
    if (leaf !== 'done') this.#open.leaf = leaf;
    return 'leaf';
  }

  /** A generated region, or a comment that begins a line and ends on another. */
  #openComment(depth: number, mayBeLazy: boolean): Opened {
    const line = this.#line;
    const containers = this.#containers;
    const regionEnd = this.#regions.endOf(line);
    if (regionEnd !== null) {
      this.#region = line.number;
      this.#open.startLeaf(0);
      while (line.start < regionEnd && line.advance());
      return 'leaf';
    }
    // On the line of its marker a comment is the item's text.
    if (containers.freshItem === line.number) return 'nothing';
    const leaf = mayBeLazy ? this.#open.paragraph.from : line.textAt;
    const comment = this.#commentFinder?.block(leaf, line) ?? null;
    if (comment === null) return 'nothing';
    this.#open.startLeaf(depth);
    this.#open.continueAfter(comment);
    return 'leaf';
  }

  #openFootnote(depth: number): Opened {
    const line = this.#line;
    const end = footnoteMarkEnd(this.#text, line.textAt);
    if (end === -1) return 'nothing';
    this.#open.close(depth);
    this.#collector.defineFootnote(line.textAt + 2, end - 2);
    line.takeText(end - line.textAt);
    line.takeColumns(line.code === NOTHING ? 0 : line.indent);
    this.#containers.pushFootnote();
    return 'container';
  }

  #openBreakOrItem(depth: number, interrupts: boolean): Opened {
    if (this.#thematicBreaks.isAt(this.#line)) {
      this.#open.startLeaf(depth);
      return 'leaf';
    }
    const opened = this.#openItem(depth, interrupts);
    return opened === 'nothing' && interrupts && this.#open.openTable() ? 'leaf' : opened;
  }

  #openItem(depth: number, interrupts: boolean): Opened {
    const line = this.#line;
    const indent = takeListMarker(line, interrupts);
    if (indent === 0) return 'nothing';
    this.#open.close(depth);
    this.#containers.pushItem(indent, line.number, line.code === NOTHING);
    return 'container';
  }
}

/** Whether the text may hold a link reference definition or a footnote: `[label]:`, but not `[[note]]:`. */
function holdsDefinition(text: string, start: number): boolean {
  for (let at = text.indexOf(']:', start); at !== -1; at = text.indexOf(']:', at + 1)) {
    if (text.charAt(at - 1) !== ']' || text.charAt(at - 2) === '\\') return true;
  }
  return false;
}
