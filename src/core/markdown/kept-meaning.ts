import { bisector } from 'd3-array';
import type { Block } from './block';
import { blocksAt } from './block-at';
import { trimEnd } from './heading';
import type { OutlineLine } from './outline';
import { readOutline } from './outline';
import type { TextEdit } from './text-edit';
import { applyEdits } from './text-edit';

const BY_START = bisector(({ from }: { readonly from: number }) => from);

/**
 * What each line of a note means, to check a change against: prose stays prose, an item an item, a tag a tag, and
 * code or hidden text stays so. A `%%` or a fence that is left open above or below may change any line's meaning.
 */
export class KeptMeaning {
  readonly #text: string;
  readonly #lines: readonly OutlineLine[];
  readonly #meanings: readonly string[];

  constructor(text: string) {
    this.#text = text;
    const { lines, meanings } = readMeanings(text);
    this.#lines = lines;
    this.#meanings = meanings;
  }

  /**
   * The first line, 0-based, that the edits do not touch and that would be read differently after them; null where
   * there is none. A line that an edit writes on, or joins to another, is touched.
   */
  disturbedLine(edits: readonly TextEdit[]): number | null {
    const edited = applyEdits(this.#text, edits);
    const after = readMeanings(edited);
    const places = new MovedPlaces(edits);
    for (const [number, line] of this.#lines.entries()) {
      if (line.isBlank) continue;
      const from = places.move(line);
      if (from === null) continue;
      const found = BY_START.left(after.lines, from);
      const now = after.lines[found];
      if (now?.from !== from || now.end - from !== line.end - line.from) continue;
      if (after.meanings[found] !== this.#meanings[number]) return number;
    }
    return null;
  }
}

/** The places of lines after some edits; asked for line by line, downwards. */
class MovedPlaces {
  readonly #edits: readonly TextEdit[];
  #next = 0;
  #shift = 0;

  constructor(edits: readonly TextEdit[]) {
    this.#edits = [...edits].sort((one, other) => one.from - other.from);
  }

  /** The offset at which a line begins after the edits; null where an edit changes its own text. */
  move({ from, end }: { readonly from: number; readonly end: number }): number | null {
    let edit = this.#edits[this.#next];
    for (; edit !== undefined && edit.to <= from; edit = this.#edits[this.#next]) {
      this.#shift += edit.text.length - (edit.to - edit.from);
      this.#next++;
    }
    return edit !== undefined && edit.from < end ? null : from + this.#shift;
  }
}

interface Meanings {
  readonly lines: readonly OutlineLine[];
  /** one for each of the lines */
  readonly meanings: readonly string[];
}

function readMeanings(text: string): Meanings {
  const { lines, headings, items } = readOutline(text);
  const parts: string[] = lines.map(({ isCode }) => (isCode ? 'code' : ''));
  const add = (line: number, part: unknown): void => {
    parts[line] = `${parts[line] ?? ''} ${JSON.stringify(part)}`;
  };
  for (const { line, level } of headings) add(line, level);
  for (const { line } of items) add(line, 'item of the top level');
  const ends = lines
    .filter(({ isBlank }) => !isBlank)
    .map(({ from, end }) => trimEnd(text, from, end) - 1);
  for (const block of blocksAt(text, ends)) {
    if (block.kind === 'row') add(block.line, ['row', ...new Cutter(block).cut(0, Infinity)]);
    else addPieces(block, add);
  }
  return { lines, meanings: parts };
}

/** What each line of a block means by itself: if an edit touches one of them, the others can still be checked. */
function addPieces(block: Block, add: (line: number, part: unknown) => void): void {
  const { kind, checkbox, pieces, text } = block;
  const cutter = new Cutter(block);
  for (const [index, piece] of pieces.entries()) {
    const end = (pieces[index + 1]?.at ?? text.length + 1) - 1;
    const isFirst = index === 0;
    add(piece.line, [kind, isFirst && checkbox, piece.column, ...cutter.cut(piece.at, end)]);
  }
}

type InlinePart = readonly [kind: string, from: number, to: number, target: string | null];

/** Splits the tags and spans of a block by its pieces, which are asked for in order. */
class Cutter {
  readonly #block: Block;
  #tag = 0;
  #span = 0;

  constructor(block: Block) {
    this.#block = block;
  }

  cut(at: number, end: number): InlinePart[] {
    const { tags, spans } = this.#block;
    const places: InlinePart[] = [];
    for (let tag = tags[this.#tag]; tag !== undefined && tag.from < end; tag = tags[++this.#tag]) {
      places.push(['tag', tag.from - at, tag.to - at, null]);
    }
    for (let span = spans[this.#span]; span !== undefined && span.from < end;) {
      const { kind, from, to, target } = span;
      places.push([kind, Math.max(from, at) - at, Math.min(to, end) - at, target]);
      if (to > end) break;
      span = spans[++this.#span];
    }
    return places;
  }
}
