import { bisector } from 'd3-array';
import { isDigit } from '../character';
import type { GeneratedRegions } from '../generated-region';
import { atxHeading, underlineLevel } from '../heading';
import type { Containers } from './containers';
import { footnoteMarkEnd } from './footnote';
import type { LineCursor } from './line-cursor';
import { NOTHING } from './line-cursor';
import type { Definitions } from './link-definition';
import { takeDefinitions } from './link-definition';
import { takeListMarker } from './list-marker';
import type { Paragraph } from './paragraph';
import type { RawBlocks } from './raw-block';
import type { Cell } from './table';
import { delimiterColumns, tableCells } from './table';
import { ThematicBreaks } from './thematic-break';

const cellEnds = bisector(({ to }: Cell) => to);

/**
 * Looks ahead for the end of the open paragraph, by the scanner's own rules: a code span may continue up to there.
 * Each line is looked at once, not once for each question.
 */
export class ParagraphEnds {
  readonly #containers: Containers;
  readonly #paragraph: Paragraph;
  readonly #rawBlocks: RawBlocks;
  readonly #regions: GeneratedRegions;

  /** the last answer: it holds for all lines in between, in as many containers */
  #from = 0;
  #to = 0;
  #depth = -1;
  /** the start of the table's header that ends the paragraph, or -1, and its cells */
  #header = -1;
  #cells: readonly Cell[] = [];
  /** the paragraph whose definitions were read last, and where its text begins */
  #opened = -1;
  #textStart = -1;

  constructor(
    containers: Containers,
    paragraph: Paragraph,
    rawBlocks: RawBlocks,
    regions: GeneratedRegions,
  ) {
    this.#containers = containers;
    this.#paragraph = paragraph;
    this.#rawBlocks = rawBlocks;
    this.#regions = regions;
  }

  /**
   * The end of the paragraph that the line belongs to: the start of the first line after it that is not part of it.
   * In the header of a table it is the end of the cell that holds `from`, and before the header the header's start.
   */
  after(line: LineCursor, from = line.start): number {
    const { depth } = this.#containers;
    const isKnown = depth === this.#depth && line.start >= this.#from && line.start < this.#to;
    if (!isKnown) {
      this.#from = line.start;
      this.#depth = depth;
      this.#header = -1;
      this.#to = this.#find(line);
    }
    if (this.#header !== line.start) return this.#to;
    if (from < line.start) return line.start;
    return this.#cells[cellEnds.right(this.#cells, from)]?.to ?? line.end;
  }

  /** The start of the paragraph's text, after the link definitions that open it. */
  textStart(from: number, line: LineCursor): number {
    if (line.text.charAt(from) !== '[') return from;
    if (this.#opened !== from) {
      this.#opened = from;
      this.#textStart = definitionsEnd(line.text, from, this.after(line, from));
    }
    return this.#textStart;
  }

  #find(line: LineCursor): number {
    const { text } = line;
    const ahead = line.fork();
    let header = { from: line.textAt, end: line.end, start: line.start, indent: line.indent };
    let end = line.next;
    while (ahead.advance()) {
      const depth = this.#containers.match(ahead);
      const isInside = depth === this.#containers.depth;
      if (ahead.code === NOTHING) return end;
      // After this much white space, any text continues a paragraph.
      if (ahead.indent < 4) {
        if (this.#ends(ahead, depth, isInside)) return end;
        if (isInside && header.indent < 4) {
          const columns = delimiterColumns(text, ahead.textAt, ahead.end);
          const cells = columns === 0 ? [] : tableCells(text, header.from, header.end);
          if (columns > 0 && cells.length === columns) {
            this.#header = header.start;
            this.#cells = cells;
            return Math.max(line.end, header.start);
          }
        }
      }
      header = { from: ahead.textAt, end: ahead.end, start: ahead.start, indent: ahead.indent };
      end = ahead.next;
    }
    return end;
  }

  /** Whether another block begins at the line's text, in the outer `depth` containers. */
  #ends(line: LineCursor, depth: number, isInside: boolean): boolean {
    switch (line.code) {
      case 0x3e: // >
        return true;
      case 0x23: // #
        return atxHeading(line) !== null;
      case 0x60: // `
      case 0x7e: // ~
      case 0x24: // $
      case 0x3c: // <
        return this.#rawBlocks.mayOpen(line, depth);
      case 0x25: // %
        return this.#regions.endOf(line) !== null;
      case 0x5b: // [
        return footnoteMarkEnd(line.text, line.textAt) !== -1;
      case 0x3d: // =
        return isInside && this.#underlines(line);
      case 0x2d: // -
        if (isInside && this.#underlines(line)) return true;
        return new ThematicBreaks().isAt(line) || takeListMarker(line, isInside) > 0;
      case 0x2a: // *
        return new ThematicBreaks().isAt(line) || takeListMarker(line, isInside) > 0;
      case 0x5f: // _
        return new ThematicBreaks().isAt(line);
      case 0x2b: // +
        return takeListMarker(line, isInside) > 0;
      default:
        return isDigit(line.code) && takeListMarker(line, isInside) > 0;
    }
  }

  /** A paragraph of definitions alone has no text that could become a heading. */
  #underlines(line: LineCursor): boolean {
    if (underlineLevel(line) === 0) return false;
    const { from } = this.#paragraph;
    return definitionsEnd(line.text, from, line.start) < line.start;
  }
}

/** More lines than a definition has. */
const WINDOW = 32;
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
const PREFIX = /^[ \t>]+/;

/** The end of the link definitions that open a paragraph, whose lines are `[from, to)` of the text. */
function definitionsEnd(text: string, from: number, to: number): number {
  const definitions: Definitions = { links: new Map(), footnotes: new Set() };
  let start = from;
  while (start < to && text.charAt(start) === '[') {
    const lines = linesFrom(text, start, to);
    const end = takeDefinitions(lines.map((line) => line.content).join('\n'), definitions);
    let last: number | null = null;
    let at = 0;
    for (const line of lines) {
      if (at >= end) break;
      at += line.content.length + 1;
      last = line.end;
    }
    if (last === null) return start;
    start = last;
    while (start < to && ' \t>'.includes(text.charAt(start))) start++;
  }
  return start;
}

/**
 * Lines of a paragraph without the marks of its containers, with the offsets of their ends: as many as one definition
 * may have.
 */
function linesFrom(
  text: string,
  from: number,
  to: number,
): readonly { readonly content: string; readonly end: number }[] {
  const lines: { content: string; end: number }[] = [];
  for (let at = from; at < to && lines.length < WINDOW; at = LINE.lastIndex) {
    LINE.lastIndex = at;
    const content = (LINE.exec(text)?.[0] ?? '').replace(PREFIX, '').trimEnd();
    lines.push({ content, end: LINE.lastIndex });
  }
  return lines;
}
