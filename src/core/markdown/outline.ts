import type { BlockState } from './blocks/block-scanner';
import { BlockScanner, NO_WIN_HEADINGS } from './blocks/block-scanner';
import { BYTE_ORDER_MARK } from './character';
import { findFrontMatter } from './front-matter';
import { headingName } from './heading';
import { LineCursor, NOTHING } from './blocks/line-cursor';

/** A note's lines, headings and lists: where text can be inserted without changing what any other text means. */
export interface Outline {
  /** all lines, front matter too: the index is the line's number */
  readonly lines: readonly OutlineLine[];
  /** of the note's top level */
  readonly headings: readonly OutlineHeading[];
  /** list items that are not inside another item; quotes may hold them */
  readonly items: readonly OutlineItem[];
  /** the lines on which generated regions begin */
  readonly regions: readonly number[];
}

/** A line `[from, end)` of the note's text; the next one begins at `next`. */
export interface OutlineLine {
  readonly from: number;
  readonly end: number;
  readonly next: number;
  readonly isBlank: boolean;
  /** front matter, fenced code or math */
  readonly isCode: boolean;
  /** what follows it, not indented, is part of the same code, math, HTML, comment, region or front matter */
  readonly isOpen: boolean;
}

export interface OutlineHeading {
  readonly level: number;
  /** see {@link headingName} */
  readonly name: string;
  readonly line: number;
  /** the underline's line, for a heading of several lines */
  readonly lastLine: number;
}

export interface OutlineItem {
  /** line of its marker */
  readonly line: number;
  /** the last of its lines that is not blank, including all that it holds */
  readonly lastLine: number;
}

/** Reads the outline of a note. Headings and items inside generated regions are left out. */
export function readOutline(text: string): Outline {
  const frontMatter = findFrontMatter(text);
  const first = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const start = frontMatter?.end ?? first;
  const outline = new OutlineDraft(text, first);
  outline.addFrontMatter(start);
  const scanner = new BlockScanner(text, start, [], NO_WIN_HEADINGS);
  while (scanner.next()) outline.take(scanner.state);
  return outline;
}

/** An outline while its note is scanned. */
class OutlineDraft implements Outline {
  readonly lines: OutlineLine[] = [];
  readonly headings: OutlineHeading[] = [];
  readonly items: { line: number; lastLine: number }[] = [];
  readonly regions: number[] = [];

  readonly #text: string;
  readonly #cursor: LineCursor;
  #lastHeading: BlockState['heading'] = null;

  constructor(text: string, first: number) {
    this.#text = text;
    this.#cursor = new LineCursor(text, first, 0);
  }

  addFrontMatter(end: number): void {
    while (this.#cursor.next < end) this.#addLine(true);
    closeLast(this.lines);
  }

  /** Takes in the line that was scanned, and those before it that belong to it. */
  take({ line, isFenced, isUnclosed, outerItem, heading, region }: BlockState): void {
    const { lines, regions } = this;
    const firstOfStep = lines.length;
    while (lines.length <= line) this.#addLine(isFenced);
    const opening = lines[firstOfStep];
    const isComment = opening !== undefined && opensEndlessComment(this.#text, opening);
    if (!isUnclosed && !isComment) closeLast(lines);

    if (region !== -1 && region !== regions.at(-1)) regions.push(region);
    if (heading !== null && heading !== this.#lastHeading) this.#addHeading(heading, line);
    if (outerItem !== -1 && lines[line]?.isBlank === false) this.#extendItem(outerItem, line);
  }

  #addLine(isCode: boolean): void {
    this.#cursor.advance();
    const { start: from, end, next, code } = this.#cursor;
    this.lines.push({ from, end, next, isBlank: code === NOTHING, isCode, isOpen: true });
  }

  #addHeading(heading: NonNullable<BlockState['heading']>, lastLine: number): void {
    this.#lastHeading = heading;
    const { level, parts } = heading;
    const written = parts.map((part) => this.#text.slice(part.from, part.to)).join(' ');
    const line = parts[0]?.line ?? lastLine;
    this.headings.push({ level, name: headingName(written), line, lastLine });
  }

  #extendItem(first: number, lastLine: number): void {
    const last = this.items.at(-1);
    if (last?.line === first) last.lastLine = lastLine;
    else this.items.push({ line: first, lastLine });
  }
}

/** The last line after which a new block can begin: -1 where that is only the note's start. */
export function lastBlockEnd({ lines }: Outline): number {
  let last = lines.length - 1;
  while (lines[last]?.isOpen === true) last--;
  return last;
}

/** Marks that a new block can begin after the last line. */
function closeLast(lines: OutlineLine[]): void {
  const last = lines.pop();
  if (last !== undefined) lines.push({ ...last, isOpen: false });
}

/** A line of nothing but `%%`, with no other after it, hides the rest of the note. */
function opensEndlessComment(text: string, line: OutlineLine): boolean {
  return text.slice(line.from, line.end).trim() === '%%' && text.indexOf('%%', line.end) === -1;
}
