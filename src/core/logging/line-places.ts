import { foldWhiteSpace } from '../markdown/inert-text';
import { headingName } from '../markdown/heading';
import type { LineEnd } from '../markdown/line-end';
import { prevailingLineEnd } from '../markdown/line-end';
import type { Outline, OutlineHeading, OutlineItem, OutlineLine } from '../markdown/outline';
import { readOutline } from '../markdown/outline';
import type { TextEdit } from '../markdown/text-edit';
import { insertBlock } from '../markdown/text-edit';
import type { ItemStart } from './list-item';
import { isEmptyItem, itemStart, nextItemStart, readItemStart } from './list-item';
import { footerOf } from './section-footer';

/** The places where a line may be put, the best first. */
export class LinePlaces {
  readonly #text: string;
  readonly #words: string;
  readonly #marker: string;
  readonly #task: { readonly checkbox: string; readonly ownCheckbox: string | null };

  readonly outline: Outline;
  readonly #lineEnd: LineEnd;

  constructor(
    text: string,
    words: string,
    marker: string,
    task: { readonly checkbox: string; readonly ownCheckbox: string | null },
  ) {
    this.#text = text;
    this.#words = words;
    this.#marker = marker;
    this.#task = task;
    this.outline = readOutline(text);
    this.#lineEnd = prevailingLineEnd(text);
  }

  *under(heading: string): Generator<TextEdit> {
    const name = headingName(heading);
    const { headings } = this.outline;
    const index = headings.findIndex((candidate) => candidate.name === name);
    const found = headings[index];
    if (name === '') yield* this.#atEnd();
    else if (found === undefined) yield* this.#afterNote(`${headingLine(heading)}${this.#lineEnd}`);
    else yield* this.#inSection(found, headings[index + 1]?.line ?? this.outline.lines.length);
  }

  *#atEnd(): Generator<TextEdit> {
    const last = this.#lastLine(-1, this.outline.lines.length, ({ isBlank }) => !isBlank);
    const items = this.outline.items.slice(-2).reverse();
    if (items[0]?.lastLine === last) {
      yield* this.#emptyItem(this.outline.items);
      for (const item of items) yield this.#afterItem(item);
    }
    yield* this.#afterNote('');
  }

  /** After everything that the note holds. */
  *#afterNote(before: string): Generator<TextEdit> {
    const { lines } = this.outline;
    const block = before + this.#marker + this.#words;
    yield this.#insertBlock(lines.length - 1, block);
    yield* this.#insertBlocks(-1, lines.length, block);
    yield this.#insertBlock(-1, block);
  }

  /** Below the heading on that line, before the line `end`; above a footer, if there is one and it is possible. */
  *#inSection({ lastLine }: OutlineHeading, end: number): Generator<TextEdit> {
    const footer = footerOf({ text: this.#text, outline: this.outline }, lastLine, end);
    const isEmpty = this.#lastLine(lastLine, footer, ({ isBlank }) => !isBlank) === lastLine;
    const items = this.outline.items.filter(({ line }) => line > lastLine && line < footer);
    const own = items.filter((item) => !this.#start(item).prefix.includes('>'));
    const list = own.length > 0 ? own : items;
    yield* this.#emptyItem(list);
    for (const item of list.reverse()) yield this.#afterItem(item);
    if (isEmpty) yield this.#afterHeading(lastLine);
    if (footer < end) yield* this.#insertBlocks(lastLine, footer, this.#marker + this.#words);
    yield* this.#insertBlocks(lastLine, end, this.#marker + this.#words);
    yield this.#afterHeading(lastLine);
  }

  /** Replaces the first of the empty items at the list's end. */
  *#emptyItem(list: readonly OutlineItem[]): Generator<TextEdit> {
    let first: OutlineItem | null = null;
    for (const item of [...list].reverse()) {
      if (!this.#isEmpty(item)) break;
      first = item;
    }
    const line = first === null ? undefined : this.outline.lines[first.line];
    if (line === undefined) return;
    const written = readItemStart(this.#text.slice(line.from, line.end));
    if (written === null) return;
    const start = itemStart(this.#manner(written), this.#task.ownCheckbox ?? this.#task.checkbox);
    yield { from: line.from, to: line.end, text: start + this.#words };
  }

  #isEmpty({ line: number, lastLine }: OutlineItem): boolean {
    const line = this.outline.lines[number];
    return number === lastLine && isEmptyItem(this.#text.slice(line?.from, line?.end));
  }

  /** After all text between two lines; if code or a comment is left open there, before it or before its list. */
  *#insertBlocks(after: number, end: number, block: string): Generator<TextEdit> {
    const { items } = this.outline;
    const lastText = this.#lastLine(after, end, ({ isBlank }) => !isBlank);
    const lastClosed = this.#lastLine(after, lastText, ({ isOpen }) => !isOpen);
    const lists = items.filter(({ line }) => line < end).map(({ line }) => line - 1);
    for (const line of [lastText, lastClosed, ...lists.reverse()]) {
      if (line > after) yield this.#insertBlock(line, block);
    }
  }

  #afterItem(item: OutlineItem): TextEdit {
    const start = this.#start(item);
    const { checkbox, ownCheckbox } = this.#task;
    const isRepeated = this.#isRepeated(item, start);
    const next = nextItemStart(this.#manner(start), isRepeated, ownCheckbox ?? checkbox);
    return this.#rightBelow(item.lastLine, next + this.#words, '');
  }

  /** How the new item is written after, or in place of, another. */
  #manner(start: ItemStart): ItemStart {
    return this.#task.ownCheckbox === null ? start : { ...start, isTask: true };
  }

  #afterHeading(line: number): TextEdit {
    const isFollowed = this.outline.lines[line + 1]?.isBlank === false;
    return this.#rightBelow(line, this.#marker + this.#words, isFollowed ? this.#lineEnd : '');
  }

  /** Puts a line right below another, without the blank line that separates blocks; `after` follows it. */
  #rightBelow(number: number, content: string, after: string): TextEdit {
    const line = this.outline.lines[number];
    const at = line?.next ?? this.#text.length;
    const isLast = line?.end === line?.next;
    const text = isLast ? this.#lineEnd + content : content + this.#lineEnd + after;
    return { from: at, to: at, text };
  }

  #insertBlock(line: number, block: string): TextEdit {
    return insertBlock(
      { text: this.#text, outline: this.outline, lineEnd: this.#lineEnd },
      line,
      block,
    );
  }

  /** The last line after `after` and before `end` that fits, or `after`. */
  #lastLine(after: number, end: number, fits: (line: OutlineLine) => boolean): number {
    let number = end - 1;
    for (; number > after; number--) {
      const line = this.outline.lines[number];
      if (line !== undefined && fits(line)) break;
    }
    return number;
  }

  #start(item: OutlineItem): ItemStart {
    const line = this.outline.lines[item.line];
    const start = readItemStart(this.#text.slice(line?.from, line?.end));
    return start ?? { prefix: '', marker: '-', space: ' ', isTask: false };
  }

  /** Whether the item's list has other items, and all have the same marker: `1.`, `1.`, `1.`. */
  #isRepeated(last: OutlineItem, { prefix, marker }: ItemStart): boolean {
    const { items, lines } = this.outline;
    let next = last;
    for (let index = items.indexOf(last) - 1; index >= 0; index--) {
      const item = items[index];
      if (item === undefined) break;
      for (let line = item.lastLine + 1; line < next.line; line++) {
        if (lines[line]?.isBlank === false) return next !== last;
      }
      const start = this.#start(item);
      const isSameList = start.prefix === prefix && start.marker.slice(-1) === marker.slice(-1);
      if (!isSameList) break;
      if (start.marker !== marker) return false;
      next = item;
    }
    return next !== last;
  }
}

/** The heading to add: as the setting writes it, on one line, and always a heading. */
function headingLine(written: string): string {
  const heading = foldWhiteSpace(written);
  return /^#{1,6} /.test(heading) ? heading : `## ${heading}`;
}
