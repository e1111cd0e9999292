import type { Loc, Pos } from 'obsidian';

/** Turns offsets into lines and columns, both from 0, columns in UTF-16 units. */
export class LineTable {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) {
      this.#starts.push(index + ending.length);
    }
  }

  line(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  start(line: number): number {
    return this.#starts[line] ?? 0;
  }

  loc(offset: number): Loc {
    const line = this.line(offset);
    return { line, col: offset - this.start(line), offset };
  }

  pos(start: number, end: number): Pos {
    return { start: this.loc(start), end: this.loc(end) };
  }
}
