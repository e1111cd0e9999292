import { findFrontMatter } from './front-matter';
import { LineCursor } from './blocks/line-cursor';
import type { OutlineLine } from './outline';
import { readOutline } from './outline';

/** A merge of two versions of a note that nobody resolved. Lines are 0-based. */
interface MergeConflict {
  /** line of `<<<<<<<` */
  readonly line: number;
  /** line of the `=======`, or of what both had before (`|||||||`): the first side's text ends above it */
  readonly otherSide: number;
  /** line of `>>>>>>>` */
  readonly end: number;
}

/** What merges have left in a note. Lines are 0-based. */
export interface NoteMerges {
  readonly conflicts: readonly MergeConflict[];
  /** lines of markers whose others are gone: of these merges it is not known where a side begins or ends */
  readonly leftovers: readonly number[];
  /** the stretch that may hold both sides of such a merge, markers included; null where one marker alone is left */
  readonly unsettled: { readonly from: number; readonly to: number } | null;
}

type Sign = '<' | '|' | '=' | '>';
interface Marker {
  readonly line: number;
  readonly sign: Sign;
  readonly isCode: boolean;
  /** it may as well be its owner's: see {@link markersIn} */
  readonly isOwn: boolean;
}

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?:[ \t].*)?$/;

/**
 * Finds what git and similar tools left in a note where two versions of it differed; what is shown as a whole in a code
 * block does not count, nor does a heading's underline or a quote seven levels deep.
 */
export function findMerges(text: string): NoteMerges {
  if (!SIGNS.some((sign) => text.includes(sign))) return NONE;
  const found = new FoundMerges();
  for (const marker of markersIn(text)) found.take(marker);
  return found.end();
}

/** Pairs markers as they come. */
class FoundMerges {
  readonly #conflicts: MergeConflict[] = [];
  readonly #leftovers: Marker[] = [];
  /** the start of a conflict, and what followed it */
  #open: Marker[] = [];
  /** an underline outside of conflicts: a marker only if the end of one follows */
  #underline: Marker | null = null;

  take(marker: Marker): void {
    const { sign, isOwn } = marker;
    if (sign === '<') {
      this.#leave();
      this.#open = [marker];
    } else if (this.#open.length === 0) this.#takeLeftover(marker);
    else if (sign !== '>') this.#open.push(marker);
    else if (!isOwn || this.#open.length > 1) this.#close(marker);
  }

  end(): NoteMerges {
    this.#leave();
    const unsettled = unsettledIn(this.#leftovers);
    const leftovers = this.#leftovers.map(({ line }) => line);
    return { conflicts: this.#conflicts, leftovers, unsettled };
  }

  /** Gives up on what is open: what code shows of it is its owner's. */
  #leave(): void {
    this.#leftovers.push(...this.#open.filter(({ isCode }) => !isCode));
    this.#open = [];
  }

  #takeLeftover(marker: Marker): void {
    if (marker.isCode) return;
    if (marker.isOwn) {
      if (marker.sign === '=') this.#underline = marker;
      return;
    }
    if (marker.sign === '>' && this.#underline !== null) this.#leftovers.push(this.#underline);
    this.#underline = null;
    this.#leftovers.push(marker);
  }

  #close(end: Marker): void {
    const [start, next] = this.#open;
    // What both had before is marked by a sign that nobody else writes; a `=======` above it is a heading's underline.
    const other = this.#open.find(({ sign }) => sign === '|') ?? next;
    // One side may open a fence that only the other closes, so that some markers seem to be code.
    const isShown = end.isCode && this.#open.every(({ isCode }) => isCode);
    if (start !== undefined && other !== undefined && !isShown) {
      this.#conflicts.push({ line: start.line, otherSide: other.line, end: end.line });
      this.#open = [];
    } else {
      this.#open.push(end);
      this.#leave();
    }
  }
}

/** A note as its owner has it who takes the first side of each merge. */
export interface FirstSides {
  readonly text: string;
  /** of each of its lines, which line of the note it is; 0-based */
  readonly lines: readonly number[];
  readonly merges: NoteMerges;
}

/**
 * Leaves a note's first sides: what is left out must not be read as Markdown, since a `=======` below a line of text
 * makes a heading of it. Null where there is no conflict.
 */
export function firstSidesOf(text: string): FirstSides | null {
  // Nearly all notes have none, and every note is asked.
  if (!text.includes('<<<<<<<')) return null;
  const merges = findMerges(text);
  const { conflicts } = merges;
  if (conflicts.length === 0) return null;
  const lines: number[] = [];
  let kept = '';
  let from = 0;
  let next = 0;
  const cursor = new LineCursor(text, 0, 0);
  while (cursor.advance()) {
    const { number, start } = cursor;
    if (number > (conflicts[next]?.end ?? Infinity)) next++;
    const conflict = conflicts[next];
    const isOut =
      conflict !== undefined &&
      (number === conflict.line || (number >= conflict.otherSide && number <= conflict.end));
    if (isOut) kept += text.slice(from, start);
    else lines.push(number);
    if (isOut) from = cursor.next;
  }
  return { text: kept + text.slice(from), lines, merges };
}

/** What was found on a line of the first sides, on that line of the note. */
export function placedIn<T extends { readonly line: number }>({ lines }: FirstSides, found: T): T {
  return { ...found, line: lines[found.line] ?? found.line };
}

/** From the first start, or the note's own, to the last end. */
function unsettledIn(leftovers: readonly Marker[]): NoteMerges['unsettled'] {
  if (leftovers.length < 2 && leftovers[0]?.sign !== '=') return null;
  const from = leftovers.find(({ sign }) => sign === '<')?.line ?? 0;
  const to = leftovers.filter(({ sign }) => sign === '>').at(-1)?.line ?? Infinity;
  return from < to ? { from, to } : null;
}

function markersIn(text: string): Marker[] {
  const { lines, headings } = readOutline(text);
  const underlines = new Set(headings.map(({ lastLine }) => lastLine));
  /** Whether people write such a line too: an underline, a rule of their own, or a line of a deep quote. */
  const isOwn = (sign: Sign, line: number): boolean => {
    const [above, below] = [lines[line - 1], lines[line + 1]];
    const isQuote = (near: OutlineLine | undefined) =>
      near !== undefined && text.startsWith('>', near.from);
    if (sign === '>') return isQuote(above) || isQuote(below);
    if (sign !== '=') return false;
    return underlines.has(line) || above === undefined || above.isBlank;
  };
  const properties = findFrontMatter(text)?.to ?? 0;
  const found: Marker[] = [];
  for (const [line, { from, end, isCode }] of lines.entries()) {
    const sign = signOf(text.slice(from, Math.min(end, from + LONGEST)));
    if (sign === undefined) continue;
    found.push({ line, sign, isCode: isCode && from >= properties, isOwn: isOwn(sign, line) });
  }
  return found;
}

/** The sign of the marker that a line is, wherever it stands; undefined for any other line. */
export function signOf(line: string): Sign | undefined {
  const written = MARKER.exec(line)?.[1];
  return SIGNS.find((each) => each === written)?.charAt(0) as Sign | undefined;
}

const SIGNS = ['<<<<<<<', '|||||||', '=======', '>>>>>>>'];
const NONE: NoteMerges = { conflicts: [], leftovers: [], unsettled: null };
/** More UTF-16 units than the name of a branch has. */
const LONGEST = 300;
