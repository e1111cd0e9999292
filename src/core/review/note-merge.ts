import type { Period } from '../calendar/period';
import { formatPeriod } from '../calendar/period';
import type { Block } from '../markdown/block';
import { blocksAt } from '../markdown/block-at';
import type { LineEnd } from '../markdown/line-end';
import { prevailingLineEnd, withLineEnds } from '../markdown/line-end';
import type { Outline, OutlineItem } from '../markdown/outline';
import { lastBlockEnd, readOutline } from '../markdown/outline';
import { formatRegionMarker } from '../markdown/region-marker';
import type { TextEdit } from '../markdown/text-edit';
import { insertBlock, withoutBlankEdges } from '../markdown/text-edit';
import { bodyHash, isBodyOf } from './body-hash';
import type { Region } from './regions';
import type { ReviewPart } from './review-part';

export interface MergeOptions {
  readonly period: Period;
  /** written once, outside of regions: from then on it is the user's */
  readonly freeText: readonly ReviewPart[];
  /** what a new note starts with, its dates filled in; null for nothing */
  readonly template: string | null;
  /** write the sections again that the user has deleted */
  readonly restore: boolean;
  /**
   * What happens to generated text that the user has changed: `keep`: it stays, and is not generated again ·
   * `replace`: it moves below the new region as plain text · `below`: it stays as plain text, and the new region
   * comes below it
   */
  readonly onEdited: 'keep' | 'replace' | 'below';
}

/** The edits that bring a review into its note. */
export class NoteMerge {
  readonly #text: string;
  readonly #outline: Outline;
  readonly #options: MergeOptions;

  readonly edits: TextEdit[] = [];
  readonly created: string[] = [];
  readonly kept: string[] = [];
  readonly moved: string[] = [];
  firstMovedLine = 0;
  /**
   * line where text would move out of a region that Markdown does not see, because something is left open above it
   */
  visibleLine: number | null = null;

  readonly #lineEnd: LineEnd;

  constructor(text: string, outline: Outline, options: MergeOptions) {
    this.#text = text;
    this.#outline = outline;
    this.#options = options;
    this.#lineEnd = prevailingLineEnd(text);
  }

  /** Writes the whole review at its places, and parts without a place at the note's end. */
  writeAll(sections: readonly ReviewPart[]): void {
    const places = this.#findPlaces();
    const rest: string[] = [];
    const write = (name: string, block: string): void => {
      const place = places.get(name);
      if (place !== undefined) this.#writeAtPlace(place, block);
      else if (block !== '') rest.push(block);
    };
    for (const { name, markdown } of sections) {
      this.created.push(name);
      write(name, this.#region(name, markdown));
    }
    for (const { name, markdown } of this.#options.freeText) {
      // If every region was deleted to regenerate the review, keep the user's text and add no second place for it.
      if (places.has(name) || !this.#hasHeadingOf(markdown)) write(name, this.#native(markdown));
    }
    if (rest.length > 0) this.#insert(lastBlockEnd(this.#outline), this.#joined(rest));
  }

  /** Writes the sections that have a region, and with `restore` the others after their neighbours. */
  writeRegions(sections: readonly ReviewPart[], regions: readonly Region[]): void {
    const byName = new Map(regions.map((region) => [region.section, region]));
    let above = (regions[0]?.beginLine ?? 0) - 1;
    for (const { name, markdown } of sections) {
      const region = byName.get(name);
      if (region !== undefined) {
        this.#writeRegion(region, markdown);
        above = region.endLine;
      } else if (this.#options.restore) {
        this.created.push(name);
        this.#insert(above, this.#region(name, markdown));
      }
    }
    const told = new Set(sections.map(({ name }) => name));
    for (const region of regions) if (!told.has(region.section)) this.#renamePeriod(region);
  }

  #writeRegion(region: Region, markdown: string): void {
    const hash = bodyHash(markdown);
    // What a formatter made of the same text stays, or the two would undo each other's work forever.
    if (hash === region.sha && this.#isUnchanged(region)) {
      this.#renamePeriod(region);
      return;
    }
    const body = this.#text.slice(region.from, region.to);
    if (this.#isUnchanged(region) || bodyHash(body) === hash) {
      this.#replaceBody(region, markdown, hash);
      return;
    }
    if (this.#options.onEdited === 'keep') {
      this.#renamePeriod(region);
      this.kept.push(region.section);
      return;
    }
    this.#moveText(region, markdown, hash);
  }

  #moveText(region: Region, markdown: string, hash: string): void {
    const theirs = withoutBlankEdges(this.#text.slice(region.from, region.to));
    if (theirs === '') {
      this.#replaceBody(region, markdown, hash);
      return;
    }
    if (!this.#outline.regions.includes(region.beginLine)) this.visibleLine = region.beginLine;
    if (this.moved.length === 0) this.firstMovedLine = region.beginLine;
    this.moved.push(region.section);
    if (this.#options.onEdited === 'replace') {
      this.#replaceBody(region, markdown, hash);
      this.#insert(region.endLine, theirs);
      return;
    }
    const { lines } = this.#outline;
    this.edits.push({
      from: lines[region.beginLine]?.from ?? region.from,
      to: lines[region.endLine]?.end ?? region.to,
      text: this.#joined([theirs, this.#region(region.section, markdown)]),
    });
  }

  /** Says in a region's marker of which period it is now: its week may have begun on another day. */
  #renamePeriod({ period, beginLine, from }: Region): void {
    const [old, now] = [formatPeriod(period), formatPeriod(this.#options.period)];
    if (old === now) return;
    const line = this.#outline.lines[beginLine]?.from ?? from;
    const at = this.#text.indexOf(old, line);
    this.edits.push({ from: at, to: at + old.length, text: now });
  }

  #replaceBody(region: Region, markdown: string, hash: string): void {
    this.#renamePeriod(region);
    const { from, to, sha, shaAt } = region;
    const lineEnd = this.#lineEnd;
    const body = this.#native(markdown);
    this.edits.push(
      { from, to, text: lineEnd + (body === '' ? '' : body + lineEnd + lineEnd) },
      { from: shaAt, to: shaAt + sha.length, text: hash },
    );
  }

  #isUnchanged({ from, to, sha }: Region): boolean {
    return isBodyOf(this.#text.slice(from, to), sha);
  }

  /**
   * The lines that hold `{{name}}` and nothing else, by name; if there are several, the first. One inside an item, a
   * quote, a heading or HTML is its owner's text: a section written there would take that block apart.
   */
  #findPlaces(): Map<string, number> {
    const named = this.#placeNames();
    const { lines } = this.#outline;
    const offsets = [...named.keys()].map((number) => this.#text.indexOf('{', lines[number]?.from));
    const places = new Map<string, number>();
    for (const block of blocksAt(this.#text, offsets)) {
      const name = named.get(block.line);
      if (name !== undefined && !places.has(name) && this.#isAlone(block)) {
        places.set(name, block.line);
      }
    }
    return places;
  }

  /** The name of each line that looks like a place, by the line. */
  #placeNames(): Map<number, string> {
    const names = new Map<number, string>();
    for (const [number, { from, end, isCode, isOpen }] of this.#outline.lines.entries()) {
      const name = isCode || isOpen ? null : PLACE.exec(this.#text.slice(from, end));
      if (name?.[1] !== undefined) names.set(number, name[1].toLowerCase());
    }
    return names;
  }

  /** Whether a block is a line of its own, of no item, quote or other text that goes on around it. */
  #isAlone({ kind, line, pieces, spans }: Block): boolean {
    const column = pieces[0]?.column ?? 0;
    if (kind !== 'line' || spans.length > 0 || column > MOST_INDENT) return false;
    const isIn = (item: OutlineItem) => item.line <= line && line <= item.lastLine;
    return column === 0 || !this.#outline.items.some(isIn);
  }

  #writeAtPlace(number: number, block: string): void {
    const { lines } = this.#outline;
    const line = lines[number];
    if (line === undefined) return;
    const before = lines[number - 1]?.isBlank === false ? this.#lineEnd : '';
    const after = lines[number + 1]?.isBlank === false ? this.#lineEnd : '';
    this.edits.push({ from: line.from, to: line.end, text: before + block + after });
  }

  #insert(line: number, block: string): void {
    this.edits.push(
      insertBlock(
        { text: this.#text, outline: this.#outline, lineEnd: this.#lineEnd },
        line,
        block,
      ),
    );
  }

  #hasHeadingOf(markdown: string): boolean {
    const [heading] = readOutline(markdown).headings;
    return this.#outline.headings.some(({ name }) => name === heading?.name);
  }

  #region(section: string, markdown: string): string {
    const { period } = this.#options;
    const begin = formatRegionMarker({ edge: 'begin', section, period });
    const end = formatRegionMarker({ edge: 'end', section, sha: bodyHash(markdown) });
    const body = this.#native(markdown);
    return this.#joined(body === '' ? [begin, end] : [begin, body, end]);
  }

  #native(markdown: string): string {
    return withLineEnds(withoutBlankEdges(markdown), this.#lineEnd);
  }

  #joined(blocks: readonly string[]): string {
    return blocks.join(this.#lineEnd + this.#lineEnd);
  }
}

/** Columns by which a line may be indented and is still no code. */
const MOST_INDENT = 3;
const PLACE = /^\s*\{\{\s*([a-z][a-z-]*)\s*\}\}\s*$/i;
