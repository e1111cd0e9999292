import type { Comment } from '../comment';
import type { CommentFinder } from '../comment-finder';
import type { Containers } from './containers';
import type { AtxHeading } from '../heading';
import { underlineLevel } from '../heading';
import type { LeafCollector } from './leaf-collector';
import type { LineCursor } from './line-cursor';
import { NOTHING } from './line-cursor';
import type { Paragraph } from './paragraph';
import { delimiterColumns, tableCells } from './table';

/**
 * What is open at the current line of a scan: the blocks that hold other blocks (containers) and the one that holds
 * text (the leaf). Reads the text of lines into the leaf and passes leaves on as they end.
 */
export class OpenBlocks {
  readonly #collector: LeafCollector;
  readonly #commentFinder: CommentFinder | null;

  leaf: 'nothing' | 'paragraph' | 'table' | 'fence' | 'html' = 'nothing';
  readonly containers: Containers;
  /** the paragraph that is open, or the last one that was */
  readonly paragraph: Paragraph;
  readonly #line: LineCursor;

  /** `commentFinder`: null for a note without `%%` */
  constructor(
    place: { line: LineCursor; containers: Containers; paragraph: Paragraph },
    collector: LeafCollector,
    commentFinder: CommentFinder | null,
  ) {
    this.#collector = collector;
    this.#commentFinder = commentFinder;
    this.#line = place.line;
    this.containers = place.containers;
    this.paragraph = place.paragraph;
  }

  /** Ends the open leaf and all but the outer `depth` containers. */
  close(depth: number): void {
    this.closeLeaf();
    this.containers.closeTo(depth);
  }

  /** Ends the open leaf and passes it on. */
  closeLeaf(): void {
    if (this.leaf === 'paragraph') {
      this.#collector.takeDefinitions(this.paragraph);
      this.#collector.addParagraph(this.paragraph);
      // Definitions are not a block: the item's first block is still to come.
      if (this.paragraph.count === 0) this.containers.freshItem = this.paragraph.itemLine;
    }
    this.leaf = 'nothing';
  }

  /** Begins a leaf in the outer `depth` containers. Returns the line of the item whose first block it is, else -1. */
  startLeaf(depth: number): number {
    this.close(depth);
    const itemLine = this.containers.freshItem;
    this.containers.holdSomething();
    if (this.#collector.comments.length > 0) this.#collector.comments = [];
    return itemLine;
  }

  /** Adds what is left of the line to the open paragraph, or begins one. */
  addText(isLazy: boolean): void {
    const { paragraph } = this;
    const line = this.#line;
    let isIndented = !isLazy;
    for (;;) {
      if (this.leaf !== 'paragraph') {
        paragraph.begin(this.startLeaf(this.containers.depth));
        this.leaf = 'paragraph';
      }
      paragraph.add(line, !isIndented);
      const comment = this.#readComments(paragraph.from, line.end, true);
      if (comment === null) return;
      isIndented = this.#pass(comment);
      if (line.code === NOTHING) return;
    }
  }

  /** Adds a heading of the line, below the outer `depth` containers. */
  addHeading({ level, from, to }: AtxHeading, depth: number): void {
    const line = this.#line;
    const itemLine = this.startLeaf(depth);
    const comment = this.#readComments(from, to, false);
    const part = { from, to, line: line.number, column: from - line.start, isLazy: false };
    this.#collector.addHeading([part], level, itemLine);
    if (comment !== null) this.continueAfter(comment);
  }

  /** Turns the open paragraph into a heading, if the line underlines it and it holds more than definitions. */
  underline(): boolean {
    const { paragraph } = this;
    const collector = this.#collector;
    const level = underlineLevel(this.#line);
    if (level === 0) return false;
    collector.takeDefinitions(paragraph);
    if (paragraph.count === 0) return false;
    this.leaf = 'nothing';
    collector.addHeading(paragraph.parts(this.#line.text), level, paragraph.itemLine);
    return true;
  }

  /** Turns the open paragraph's last line into the header of a table, if the line is its delimiter row. */
  openTable(): boolean {
    const { paragraph } = this;
    const line = this.#line;
    const collector = this.#collector;
    const { text } = line;
    const columns = delimiterColumns(text, line.textAt, line.end);
    if (columns === 0 || paragraph.indent >= 4) return false;
    const header = paragraph.last(text);
    if (tableCells(text, header.from, header.to).length !== columns) return false;
    paragraph.dropLast();
    collector.takeDefinitions(paragraph);
    collector.addParagraph(paragraph);
    collector.addRow(header);
    this.leaf = 'table';
    return true;
  }

  /** Adds the line to the open table. */
  addRow(): void {
    const line = this.#line;
    const collector = this.#collector;
    collector.comments = [];
    const comment = this.#readCellComments();
    const column = line.textAt - line.start;
    const place = { from: line.textAt, to: line.end, line: line.number, column };
    collector.addRow({ ...place, isLazy: false });
    if (comment === null) return;
    this.leaf = 'nothing';
    this.continueAfter(comment);
  }

  /** Continues after a comment of several lines: text after it belongs to the open paragraph or begins one. */
  continueAfter(comment: Comment): void {
    const isIndented = this.#pass(comment);
    if (this.#line.code !== NOTHING) this.addText(!isIndented);
  }

  /** Passes over the lines of a comment; returns whether all are indented to the innermost list item's content. */
  #pass(comment: Comment): boolean {
    const line = this.#line;
    const column = this.containers.contentColumn;
    let isIndented = true;
    while (comment.to > line.end && line.advance()) {
      isIndented &&= line.code !== NOTHING && line.indent >= column;
    }
    line.takeTo(Math.min(comment.to, line.end));
    return isIndented;
  }

  /** The same for each cell of a row: code does not continue from one to the next. */
  #readCellComments(): Comment | null {
    const { text, textAt, end } = this.#line;
    if (this.#commentFinder?.hasPercentSigns(textAt, end) !== true) return null;
    for (const { from, to } of tableCells(text, textAt, end)) {
      const comment = this.#readComments(from, to, false);
      if (comment !== null) return comment;
    }
    return null;
  }

  /**
   * Reads the comments on the line up to `to`; the leaf that holds them begins at `leaf`. Returns the one that
   * continues beyond the line.
   */
  #readComments(leaf: number, to: number, isParagraph: boolean): Comment | null {
    const line = this.#line;
    const commentFinder = this.#commentFinder;
    const collector = this.#collector;
    if (commentFinder?.hasPercentSigns(line.textAt, to) !== true) return null;
    for (;;) {
      const comment = commentFinder.next(leaf, to, line, isParagraph);
      if (comment === null) return null;
      collector.comments.push(comment);
      if (comment.to > line.end) return comment;
    }
  }
}
