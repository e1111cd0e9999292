import type { Comment } from '../comment';
import type { Containers } from './containers';
import { headingName } from '../heading';
import type { Leaf, LeafPart } from './leaf';
import { labelName } from '../inline/link';
import type { Definitions } from './link-definition';
import { NO_DEFINITIONS, takeDefinitions } from './link-definition';
import type { Paragraph } from './paragraph';
import { tableCells } from './table';

/** A heading of the note's top level. */
export interface Heading {
  readonly level: number;
  /** its lines, without its marks; at least one */
  readonly parts: readonly LeafPart[];
}

/** What a note's leaves are kept for. */
export interface WantedLeaves {
  /** where a mark may be, in order */
  readonly candidates: readonly number[];
  /** names of headings whose top-level items are kept too */
  readonly winHeadings: ReadonlySet<string>;
  /** the note may hold link reference definitions */
  readonly mayDefine: boolean;
}

/** Keeps those paragraphs, headings and rows of a note that may hold a mark, and its link definitions. */
export class LeafCollector {
  readonly #text: string;
  readonly #candidates: readonly number[];
  readonly #winHeadings: ReadonlySet<string>;
  readonly #mayDefine: boolean;
  readonly #containers: Containers;

  readonly leaves: Leaf[] = [];
  /** complete once the whole note is scanned */
  readonly definitions: Definitions;
  /** of the paragraph, heading or row that is being read */
  comments: Comment[] = [];
  /** the last heading of the note's top level */
  heading: Heading | null = null;

  /** the level of the heading of wins in whose section the scan is; 0 elsewhere */
  #winLevel = 0;
  /** index of the next of `candidates` */
  #candidate = 0;

  constructor(
    text: string,
    { candidates, winHeadings, mayDefine }: WantedLeaves,
    containers: Containers,
  ) {
    this.#text = text;
    this.#candidates = candidates;
    this.#winHeadings = winHeadings;
    this.#mayDefine = mayDefine;
    this.#containers = containers;
    this.definitions = mayDefine ? { links: new Map(), footnotes: new Set() } : NO_DEFINITIONS;
  }

  /** Takes the definitions that open a paragraph off it. */
  takeDefinitions(paragraph: Paragraph): void {
    if (!this.#mayDefine || this.#text.charAt(paragraph.from) !== '[') return;
    const parts = paragraph.parts(this.#text);
    const joined = parts.map((part) => this.#text.slice(part.from, part.to)).join('\n');
    const end = takeDefinitions(joined, this.definitions);
    if (end === 0) return;
    let at = 0;
    let count = 0;
    for (; count < parts.length && at < end; count++) at += partLength(parts[count]) + 1;
    paragraph.dropFirst(count);
  }

  /** Adds a footnote whose label is in the range. */
  defineFootnote(from: number, to: number): void {
    const name = labelName(this.#text.slice(from, to));
    if (name !== null) this.definitions.footnotes.add(name);
  }

  /** Adds a paragraph, its definitions taken; its containers are still open. */
  addParagraph(paragraph: Paragraph): void {
    if (paragraph.count === 0) return;
    const isItem = paragraph.itemLine !== -1;
    const { depth, isTopLevelItem } = this.#containers;
    const isOfTopLevel = isItem ? isTopLevelItem : depth === 0;
    const underWinHeading = this.#winLevel > 0 && isOfTopLevel;
    if (!this.#holdsCandidate(paragraph.from, paragraph.to) && !underWinHeading) return;
    const parts = paragraph.parts(this.#text);
    this.#add(isItem ? 'item' : 'line', paragraph.itemLine, underWinHeading, parts);
  }

  /** Adds a heading of this level; `itemLine`: the line of the list item whose first block it is, else -1. */
  addHeading(parts: readonly LeafPart[], level: number, itemLine: number): void {
    if (this.#containers.depth === 0) {
      this.heading = { level, parts };
      this.#enterSection(parts, level);
    }
    const isItem = itemLine !== -1;
    const underWinHeading = isItem && this.#winLevel > 0 && this.#containers.isTopLevelItem;
    const from = parts[0]?.from ?? 0;
    if (!this.#holdsCandidate(from, parts.at(-1)?.to ?? from) && !underWinHeading) return;
    // All lines of a heading are its text, indented or not.
    const own = parts.map((part) => ({ ...part, isLazy: false }));
    this.#add(isItem ? 'item' : 'heading', itemLine, underWinHeading, own);
  }

  /** Adds a row of a table; nothing is kept of a row with only empty cells. */
  addRow(row: LeafPart): void {
    if (!this.#holdsCandidate(row.from, row.to)) return;
    const parts = tableCells(this.#text, row.from, row.to)
      .filter((cell) => cell.from < cell.to)
      .map((cell) => ({ ...row, ...cell, column: row.column + cell.from - row.from }));
    if (parts.length > 0) this.#add('row', -1, false, parts);
  }

  #add(
    kind: Leaf['kind'],
    itemLine: number,
    underWinHeading: boolean,
    parts: readonly LeafPart[],
  ): void {
    const line = itemLine === -1 ? (parts[0]?.line ?? 0) : itemLine;
    this.leaves.push({ kind, line, underWinHeading, parts, comments: this.comments });
  }

  #enterSection(parts: readonly LeafPart[], level: number): void {
    if (this.#winHeadings.size === 0) return;
    const name = parts.map((part) => this.#text.slice(part.from, part.to)).join(' ');
    const isOutside = this.#winLevel === 0 || level <= this.#winLevel;
    if (isOutside) this.#winLevel = this.#winHeadings.has(headingName(name)) ? level : 0;
  }

  /** Whether a mark may be in the range; ranges come in order. */
  #holdsCandidate(from: number, to: number): boolean {
    const candidates = this.#candidates;
    while ((candidates[this.#candidate] ?? Infinity) < from) this.#candidate++;
    return (candidates[this.#candidate] ?? Infinity) < to;
  }
}

function partLength(part: LeafPart | undefined): number {
  return part === undefined ? 0 : part.to - part.from;
}
