import { trimEnd } from '../heading';
import type { LeafPart } from './leaf';
import type { LineCursor } from './line-cursor';

const PER_LINE = 5;

/** The lines of the open paragraph. They are kept as numbers: most paragraphs hold no mark and are dropped. */
export class Paragraph {
  count = 0;
  /** the line of the marker of the list item whose first block it is, else -1 */
  itemLine = -1;
  /** columns by which its last line is indented from its container */
  indent = 0;

  /** five numbers for each line: where it begins and ends, its number, its column, and 1 if it is lazy */
  readonly #numbers: number[] = [];

  /** offset of its first character */
  get from(): number {
    return this.#numbers[0] ?? 0;
  }

  /** offset after its last line */
  get to(): number {
    return this.#numbers[(this.count - 1) * PER_LINE + 1] ?? 0;
  }

  /** Adds what is left of the line, without the white space around it. */
  add(line: LineCursor, isLazy: boolean): void {
    const numbers = this.#numbers;
    const at = this.count++ * PER_LINE;
    this.indent = line.indent;
    numbers[at] = line.textAt;
    numbers[at + 1] = line.end;
    numbers[at + 2] = line.number;
    numbers[at + 3] = line.textAt - line.start;
    numbers[at + 4] = isLazy ? 1 : 0;
  }

  /** Starts over: as the first block of the list item whose marker is on that line, or of none (-1). */
  begin(itemLine: number): void {
    this.itemLine = itemLine;
    this.count = 0;
  }

  /** Takes off the first lines. */
  dropFirst(count: number): void {
    this.#numbers.splice(0, count * PER_LINE);
    this.count -= count;
  }

  /** Takes off the last line. */
  dropLast(): void {
    this.count--;
  }

  /** Its last line. */
  last(text: string): LeafPart {
    return this.#part(text, this.count - 1);
  }

  /** Its lines. */
  parts(text: string): LeafPart[] {
    // Most paragraphs are one line: give those an array of exactly one.
    if (this.count === 1) return [this.#part(text, 0)];
    const parts: LeafPart[] = [];
    for (let index = 0; index < this.count; index++) parts.push(this.#part(text, index));
    return parts;
  }

  #part(text: string, index: number): LeafPart {
    const numbers = this.#numbers;
    const at = index * PER_LINE;
    const from = numbers[at] ?? 0;
    return {
      from,
      to: trimEnd(text, from, numbers[at + 1] ?? 0),
      line: numbers[at + 2] ?? 0,
      column: numbers[at + 3] ?? 0,
      isLazy: numbers[at + 4] === 1,
    };
  }
}
