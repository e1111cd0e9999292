import { isDigit } from './character';
import type { Comment } from './comment';
import { CommentFinder } from './comment';
import { Containers, takeQuoteMark } from './containers';
import type { Fence } from './fence';
import { closesFence, openingFence } from './fence';
import { FreshStarts } from './fresh-start';
import { GeneratedRegions } from './generated-region';
import { atxHeading, underlineLevel } from './heading';
import type { HtmlEnd } from './html-block';
import { HtmlEnds, htmlBlock } from './html-block';
import type { Leaf, LeafPart } from './leaf';
import type { Heading } from './leaf-collector';
import { LeafCollector } from './leaf-collector';
import { LineCursor, NOTHING, countLines } from './line-cursor';
import type { Definitions } from './link-definition';
import { takeListMarker } from './list-marker';
import { MathBlocks } from './math-block';
import { Paragraph } from './paragraph';
import { delimiterColumns, tableCells } from './table';
import { ThematicBreaks } from './thematic-break';

/** What a line opened: a container, in which the line goes on; or a block of its own, and the line is done. */
type Opened = 'container' | 'leaf' | 'nothing';

const FOOTNOTE = /\[\^[^\s[\]]{1,999}\]:/y;

/** What is open behind a line of a note. */
export interface BlockState {
  readonly line: number;
  /** fenced code or a math block */
  readonly isFenced: boolean;
  /** whatever followed the line would be no Markdown: fenced, or HTML that no blank line ends */
  readonly isUnclosed: boolean;
  /** the line of the marker of the outermost list item, if at most quotes hold it, else -1 */
  readonly outerItem: number;
  /** the last heading of the note's top level so far */
  readonly heading: Heading | null;
}

/**
 * Follows the open blocks of a note line by line, as CommonMark's own algorithm does (spec 0.31, "Phase 1: block
 * structure"), and keeps the paragraphs, headings and rows in which a candidate stands.
 */
export class BlockScanner {
  private readonly line: LineCursor;
  private readonly containers = new Containers();
  private readonly paragraph = new Paragraph();
  private readonly collector: LeafCollector;
  private readonly htmlEnds: HtmlEnds;
  private readonly mathBlocks = new MathBlocks(this.containers);
  private readonly thematicBreaks = new ThematicBreaks();
  private readonly regions: GeneratedRegions;
  private readonly commentFinder: CommentFinder | null;
  /** null where every line has to be read */
  private readonly freshStarts: FreshStarts | null;
  /** the next of `candidates` behind the line */
  private candidate = 0;
  /** up to here no fresh start is left */
  private triedTo = -1;

  /** the block that goes on where the containers do */
  private open: 'nothing' | 'paragraph' | 'table' | 'fence' | 'html' = 'nothing';
  private fence: Fence = { code: NOTHING, length: 0 };
  private htmlEnd: HtmlEnd = '';

  /**
   * `start`: where the content begins behind the front matter. `candidates`: where a mark may stand, in order.
   * `winHeadings`: names of headings whose top-level items are kept too.
   */
  constructor(
    private readonly text: string,
    start: number,
    private readonly candidates: readonly number[],
    winHeadings: ReadonlySet<string>,
  ) {
    this.line = new LineCursor(text, start, countLines(text, start));
    this.htmlEnds = new HtmlEnds(text);
    this.regions = new GeneratedRegions(text);
    this.commentFinder = text.includes('%%', start) ? new CommentFinder(text) : null;
    const mayDefine = holdsDefinition(text, start);
    this.collector = new LeafCollector(text, candidates, winHeadings, mayDefine, this.containers);
    // A definition may stand behind all that refers to it.
    const needsAll = mayDefine || winHeadings.size > 0;
    this.freshStarts = needsAll ? null : new FreshStarts(text);
  }

  /** The leaves that hold a candidate, and the top-level items under a heading of wins. */
  scan(): { leaves: readonly Leaf[]; definitions: Definitions } {
    const last = this.freshStarts === null ? this.text.length : (this.candidates.at(-1) ?? -1);
    while (this.line.next <= last || this.open === 'paragraph') {
      if (this.freshStarts !== null) this.skipTo(this.freshStarts);
      if (!this.next()) break;
    }
    this.closeLeaf();
    return this.collector;
  }

  /** Scans the next line, and with it all lines of a comment or region that begins there; false at the note's end. */
  next(): boolean {
    if (!this.line.advance()) return false;
    this.scanLine();
    return true;
  }

  /** Where the note stands after the line that was scanned last. */
  get state(): BlockState {
    const { line, open, containers, collector } = this;
    return {
      line: line.number,
      isFenced: open === 'fence',
      isUnclosed: open === 'fence' || (open === 'html' && this.htmlEnd !== ''),
      outerItem: containers.outerItem,
      heading: collector.heading,
    };
  }

  /** Skips the lines that neither hold the next candidate nor have a say in how its line is read. */
  private skipTo(freshStarts: FreshStarts): void {
    const { next } = this.line;
    if (next <= this.triedTo || this.open === 'fence' || this.open === 'html') return;
    while ((this.candidates[this.candidate] ?? Infinity) < next) this.candidate++;
    const passed = this.candidates[this.candidate - 1] ?? -1;
    if (this.open === 'paragraph' && passed >= this.paragraph.from) return;
    this.triedTo = freshStarts.clearTo(next, this.candidates[this.candidate] ?? next);
    const start = freshStarts.between(next, this.triedTo);
    if (start === -1) return;
    this.close(0);
    this.line.skipTo(start);
  }

  private scanLine(): void {
    const { line, containers } = this;
    let depth = containers.match(line);
    if (this.open === 'fence' || this.open === 'html') {
      if (depth === containers.depth) {
        this.goOn();
        return;
      }
      this.open = 'nothing';
    }

    /** the line may be more text of the open paragraph, even without the marks of its containers */
    let mayBeLazy = this.open === 'paragraph';
    /** the line stands in the same container as the open leaf */
    let isInside = depth === containers.depth;
    while (line.code !== NOTHING) {
      if (line.indent >= 4) {
        if (mayBeLazy) break;
        this.startLeaf(depth);
        return;
      }
      const opened = this.openBlock(depth, mayBeLazy, isInside);
      if (opened === 'leaf') return;
      if (opened === 'nothing') break;
      depth = containers.depth;
      mayBeLazy = false;
      isInside = false;
    }

    if (line.code === NOTHING) this.close(depth);
    else if (mayBeLazy) this.addText(!isInside);
    else if (this.open === 'table' && isInside) this.addRow();
    else {
      this.close(depth);
      this.addText(false);
    }
  }

  /** Reads one more line of a block whose text is no Markdown. */
  private goOn(): void {
    const { line } = this;
    const isOver =
      this.open === 'fence'
        ? closesFence(line, this.fence)
        : this.htmlEnd === ''
          ? line.code === NOTHING
          : this.htmlEnds.isOn(line, this.htmlEnd, line.at);
    if (isOver) this.open = 'nothing';
  }

  /**
   * Opens what begins at the line's text in the outer `depth` containers. `mayBeLazy`: a paragraph is open that the
   * line may go on; `isInside`: the line stands in that paragraph's own container.
   */
  private openBlock(depth: number, mayBeLazy: boolean, isInside: boolean): Opened {
    /** some blocks cannot interrupt a paragraph; others need one above them */
    const interrupts = mayBeLazy && isInside;
    switch (this.line.code) {
      case 0x3e: // >
        this.close(depth);
        takeQuoteMark(this.line);
        this.containers.pushQuote();
        return 'container';
      case 0x23: // #
        return this.openHeading(depth);
      case 0x60: // `
      case 0x7e: // ~
        return this.openFence(depth);
      case 0x24: // $
        return this.mathBlocks.isClosed(this.line, depth) ? this.openFence(depth) : 'nothing';
      case 0x3c: // <
        return this.openHtml(depth, mayBeLazy);
      case 0x25: // %
        return this.openComment(depth, interrupts);
      case 0x5b: // [
        return this.openFootnote(depth);
      case 0x3d: // =
        return interrupts && this.underline() ? 'leaf' : 'nothing';
      case 0x2d: // -
        if (interrupts && this.underline()) return 'leaf';
        return this.openBreakOrItem(depth, interrupts);
      case 0x2a: // *
        return this.openBreakOrItem(depth, interrupts);
      case 0x5f: // _
        if (!this.thematicBreaks.isAt(this.line)) return 'nothing';
        this.startLeaf(depth);
        return 'leaf';
      case 0x3a: // :
      case 0x7c: // |
        return interrupts && this.openTable() ? 'leaf' : 'nothing';
      case 0x2b: // +
        return this.openItem(depth, interrupts);
      default:
        return isDigit(this.line.code) ? this.openItem(depth, interrupts) : 'nothing';
    }
  }

  private openHeading(depth: number): Opened {
    const { line } = this;
    const heading = atxHeading(line);
    if (heading === null) return 'nothing';
    const { level, from, to } = heading;
    const itemLine = this.startLeaf(depth);
    const comment = this.readComments(from, to, false);
    const column = from - line.start;
    const part: LeafPart = { from, to, line: line.number, column, isLazy: false };
    this.collector.addHeading([part], level, itemLine);
    if (comment !== null) this.goOnBehind(comment);
    return 'leaf';
  }

  private openFence(depth: number): Opened {
    const fence = openingFence(this.line);
    if (fence === null) return 'nothing';
    this.startLeaf(depth);
    this.open = 'fence';
    this.fence = fence;
    return 'leaf';
  }

  private openHtml(depth: number, interrupts: boolean): Opened {
    const end = htmlBlock(this.line, interrupts);
    if (end === null) return 'nothing';
    this.startLeaf(depth);
    const isOver = end !== '' && this.htmlEnds.isOn(this.line, end, this.line.textAt);
    this.open = isOver ? 'nothing' : 'html';
    this.htmlEnd = end;
    return 'leaf';
  }

  /** A generated region, or a comment that begins a line and ends on another. */
  private openComment(depth: number, interrupts: boolean): Opened {
    const { line, containers } = this;
    const regionEnd = this.regions.endOf(line);
    if (regionEnd !== null) {
      this.startLeaf(0);
      while (line.start < regionEnd && line.advance());
      return 'leaf';
    }
    // On the line of its marker a comment is the item's text.
    if (containers.freshItem === line.number) return 'nothing';
    const leaf = interrupts ? this.paragraph.from : line.textAt;
    const comment = this.commentFinder?.block(leaf, line) ?? null;
    if (comment === null) return 'nothing';
    this.startLeaf(depth);
    this.goOnBehind(comment);
    return 'leaf';
  }

  private openFootnote(depth: number): Opened {
    const { line } = this;
    FOOTNOTE.lastIndex = line.textAt;
    if (!FOOTNOTE.test(this.text)) return 'nothing';
    this.close(depth);
    this.collector.defineFootnote(line.textAt + 2, FOOTNOTE.lastIndex - 2);
    line.takeText(FOOTNOTE.lastIndex - line.textAt);
    line.takeColumns(line.code === NOTHING ? 0 : line.indent);
    this.containers.pushFootnote();
    return 'container';
  }

  private openBreakOrItem(depth: number, interrupts: boolean): Opened {
    if (this.thematicBreaks.isAt(this.line)) {
      this.startLeaf(depth);
      return 'leaf';
    }
    const opened = this.openItem(depth, interrupts);
    return opened === 'nothing' && interrupts && this.openTable() ? 'leaf' : opened;
  }

  private openItem(depth: number, interrupts: boolean): Opened {
    const { line } = this;
    const indent = takeListMarker(line, interrupts);
    if (indent === 0) return 'nothing';
    this.close(depth);
    this.containers.pushItem(indent, line.number, line.code === NOTHING);
    return 'container';
  }

  /** Makes the open paragraph a heading, if the line underlines it and it holds more than definitions. */
  private underline(): boolean {
    const { paragraph, collector } = this;
    const level = underlineLevel(this.line);
    if (level === 0) return false;
    collector.takeDefinitions(paragraph);
    if (paragraph.count === 0) return false;
    this.open = 'nothing';
    collector.addHeading(paragraph.parts(this.text), level, paragraph.itemLine);
    return true;
  }

  /** Makes the open paragraph's last line the header of a table, if the line is its delimiter row. */
  private openTable(): boolean {
    const { line, paragraph, collector, text } = this;
    const columns = delimiterColumns(text, line.textAt, line.end);
    if (columns === 0 || paragraph.indent >= 4) return false;
    const header = paragraph.last(text);
    if (tableCells(text, header.from, header.to).length !== columns) return false;
    paragraph.dropLast();
    collector.takeDefinitions(paragraph);
    collector.addParagraph(paragraph);
    collector.addRow(header);
    this.open = 'table';
    return true;
  }

  private addRow(): void {
    const { line, collector } = this;
    collector.comments = [];
    const comment = this.readComments(line.textAt, line.end, false);
    const column = line.textAt - line.start;
    const place = { from: line.textAt, to: line.end, line: line.number, column };
    collector.addRow({ ...place, isLazy: false });
    if (comment === null) return;
    this.open = 'nothing';
    this.goOnBehind(comment);
  }

  /** Adds what is left of the line to the open paragraph, or begins one. */
  private addText(isLazy: boolean): void {
    if (this.open !== 'paragraph') {
      this.paragraph.begin(this.startLeaf(this.containers.depth));
      this.open = 'paragraph';
    }
    this.paragraph.add(this.line, isLazy);
    const comment = this.readComments(this.paragraph.from, this.line.end, true);
    if (comment !== null) this.goOnBehind(comment);
  }

  /**
   * Reads the comments on the line up to `to`; the leaf they stand in begins at `leaf`. Returns the one that goes on
   * beyond the line.
   */
  private readComments(leaf: number, to: number, isParagraph: boolean): Comment | null {
    const { line, commentFinder, collector } = this;
    if (commentFinder?.hasMark(line.textAt, to) !== true) return null;
    for (;;) {
      const comment = commentFinder.next(leaf, to, line, isParagraph);
      if (comment === null) return null;
      collector.comments.push(comment);
      if (comment.to > line.end) return comment;
    }
  }

  /** Goes on behind a comment of several lines; text behind it belongs to the open paragraph or begins one. */
  private goOnBehind(comment: Comment): void {
    const { line } = this;
    const column = this.containers.contentColumn;
    let isIndented = true;
    while (comment.to > line.end && line.advance()) {
      isIndented &&= line.code !== NOTHING && line.indent >= column;
    }
    line.takeTo(Math.min(comment.to, line.end));
    if (line.code !== NOTHING) this.addText(!isIndented);
  }

  /** Ends the open leaf and all but the outer `depth` containers. */
  private close(depth: number): void {
    this.closeLeaf();
    this.containers.closeTo(depth);
  }

  private closeLeaf(): void {
    if (this.open === 'paragraph') {
      this.collector.takeDefinitions(this.paragraph);
      this.collector.addParagraph(this.paragraph);
      // Definitions are no block: the item's first is still to come.
      if (this.paragraph.count === 0) this.containers.freshItem = this.paragraph.itemLine;
    }
    this.open = 'nothing';
  }

  /** Begins a leaf in the outer `depth` containers. Returns the line of the item whose first block it is, else -1. */
  private startLeaf(depth: number): number {
    this.close(depth);
    const itemLine = this.containers.freshItem;
    this.containers.settle();
    if (this.collector.comments.length > 0) this.collector.comments = [];
    return itemLine;
  }
}

/** Whether a link reference definition or a footnote may stand in the text: `[label]:`, but not `[[note]]:`. */
function holdsDefinition(text: string, start: number): boolean {
  for (let at = text.indexOf(']:', start); at !== -1; at = text.indexOf(']:', at + 1)) {
    if (text.charAt(at - 1) !== ']' || text.charAt(at - 2) === '\\') return true;
  }
  return false;
}
