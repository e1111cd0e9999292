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
  const lines: OutlineLine[] = [];
  const headings: OutlineHeading[] = [];
  const items: { line: number; lastLine: number }[] = [];
  const regions: number[] = [];

  const cursor = new LineCursor(text, first, 0);
  const addLine = (isCode: boolean, isOpen: boolean): void => {
    cursor.advance();
    const { start: from, end, next, code } = cursor;
    lines.push({ from, end, next, isBlank: code === NOTHING, isCode, isOpen });
  };
  while (cursor.next < start) addLine(true, true);
  closeLast(lines);

  const scanner = new BlockScanner(text, start, [], NO_WIN_HEADINGS);
  let lastHeading = scanner.state.heading;
  while (scanner.next()) {
    const { line, isFenced, isUnclosed, outerItem, heading, region } = scanner.state;
    const firstOfStep = lines.length;
    while (lines.length <= line) addLine(isFenced, true);
    const opening = lines[firstOfStep];
    const comment = opening !== undefined && opensEndlessComment(text, opening);
    if (!isUnclosed && !comment) closeLast(lines);

    if (region !== -1 && region !== regions.at(-1)) regions.push(region);
    if (heading !== null && heading !== lastHeading) {
      lastHeading = heading;
      const name = heading.parts.map((part) => text.slice(part.from, part.to)).join(' ');
      const first = heading.parts[0]?.line ?? line;
      headings.push({ level: heading.level, name: headingName(name), line: first, lastLine: line });
    }
    if (outerItem === -1 || lines[line]?.isBlank !== false) continue;
    const last = items.at(-1);
    if (last?.line === outerItem) last.lastLine = line;
    else items.push({ line: outerItem, lastLine: line });
  }
  return { lines, headings, items, regions };
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
