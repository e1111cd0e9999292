import { trimEnd } from './heading';
import type { LeafPart } from './leaf';
import type { LineCursor } from './line-cursor';

/** The lines of the paragraph that is open. They are kept as numbers: most paragraphs hold no mark and are dropped. */
export class Paragraph {
  count = 0;
  /** the line of the marker of the list item whose first block it is, else -1 */
  itemLine = -1;
  /** columns by which its last line is indented against its container */
  indent = 0;

  private readonly froms: number[] = [];
  private readonly tos: number[] = [];
  private readonly lines: number[] = [];
  private readonly columns: number[] = [];
  private readonly lazies: boolean[] = [];

  /** offset of its first character */
  get from(): number {
    return this.froms[0] ?? 0;
  }

  /** offset after its last line */
  get to(): number {
    return this.tos[this.count - 1] ?? 0;
  }

  /** Adds what is left of the line, without the white space around it. */
  add(line: LineCursor, isLazy: boolean): void {
    const index = this.count++;
    this.indent = line.indent;
    this.froms[index] = line.textAt;
    this.tos[index] = line.end;
    this.lines[index] = line.number;
    this.columns[index] = line.textAt - line.start;
    this.lazies[index] = isLazy;
  }

  /** Begins anew: the first block of the list item whose marker stands on that line, or of none (-1). */
  begin(itemLine: number): void {
    this.itemLine = itemLine;
    this.count = 0;
  }

  /** Takes off the first lines. */
  dropFirst(count: number): void {
    for (const column of [this.froms, this.tos, this.lines, this.columns, this.lazies]) {
      column.splice(0, count);
    }
    this.count -= count;
  }

  /** Takes off the last line. */
  dropLast(): void {
    this.count--;
  }

  /** Its last line. */
  last(text: string): LeafPart {
    return this.part(text, this.count - 1);
  }

  /** Its lines. */
  parts(text: string): LeafPart[] {
    // A list that grows from nothing makes room for many; most paragraphs are one line.
    if (this.count === 1) return [this.part(text, 0)];
    const parts: LeafPart[] = [];
    for (let index = 0; index < this.count; index++) parts.push(this.part(text, index));
    return parts;
  }

  private part(text: string, index: number): LeafPart {
    const from = this.froms[index] ?? 0;
    return {
      from,
      to: trimEnd(text, from, this.tos[index] ?? 0),
      line: this.lines[index] ?? 0,
      column: this.columns[index] ?? 0,
      isLazy: this.lazies[index] ?? false,
    };
  }
}
