import { CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from '../character';

/** The value of {@link LineCursor.code} on a line with nothing more to read. */
export const NOTHING = -1;

/**
 * Walks a text line by line and, within a line, from container to container: `> `, then `- `, then the text.
 * Lines end at LF, CRLF or a lone CR. Columns are counted as Markdown does, with tab stops of four; a list item's
 * indentation can end in the middle of a tab.
 */
export class LineCursor {
  /** 0-based number of the line */
  number: number;
  /** offset of the line's first character, after a byte order mark */
  start: number;
  /** offset after its last character, before the line end */
  end: number;
  /** offset of the next line, or the text's length */
  next: number;
  /** offset of the first character that no container has taken */
  at: number;
  /** offset of the first character at or after `at` that is neither space nor tab, or `end` */
  textAt = 0;
  /** columns of white space between `at` and `textAt` */
  indent = 0;
  /** the code unit at `textAt`, or {@link NOTHING} */
  code: number = NOTHING;

  #column = 0;
  #nextLineFeed = -1;
  #nextCarriageReturn = -1;

  /** Is placed before the line that begins at `start`; {@link advance} enters it. */
  constructor(
    readonly text: string,
    start: number,
    number: number,
  ) {
    this.number = number - 1;
    this.start = this.end = this.next = this.at = start;
  }

  /** A cursor on the next line, with none of it taken: to look ahead. */
  fork(): LineCursor {
    const ahead = new LineCursor(this.text, this.next, this.number + 1);
    ahead.#nextLineFeed = this.#nextLineFeed;
    ahead.#nextCarriageReturn = this.#nextCarriageReturn;
    return ahead;
  }

  /** Enters the next line; false at the text's end. */
  advance(): boolean {
    if (this.next >= this.text.length) return false;
    this.#enter();
    this.#measure();
    return true;
  }

  /** Passes over the lines before the one that begins at `start`, which {@link advance} then enters. */
  skipTo(start: number): void {
    const { text } = this;
    this.#findLineEnds();
    let lineFeed = this.#nextLineFeed;
    for (; lineFeed < start; lineFeed = find(text, '\n', lineFeed + 1)) this.number++;
    let carriageReturn = this.#nextCarriageReturn;
    for (; carriageReturn < start; carriageReturn = find(text, '\r', carriageReturn + 1)) {
      if (text.charCodeAt(carriageReturn + 1) !== LINE_FEED) this.number++;
    }
    this.#nextLineFeed = lineFeed;
    this.#nextCarriageReturn = carriageReturn;
    this.next = start;
  }

  #findLineEnds(): void {
    if (this.#nextLineFeed < this.next) this.#nextLineFeed = find(this.text, '\n', this.next);
    if (this.#nextCarriageReturn < this.next) {
      this.#nextCarriageReturn = find(this.text, '\r', this.next);
    }
  }

  #enter(): void {
    const { text, next: start } = this;
    this.#findLineEnds();
    if (this.#nextLineFeed < this.#nextCarriageReturn) {
      this.end = this.#nextLineFeed;
      this.next = this.end + 1;
    } else if (this.#nextCarriageReturn < text.length) {
      this.end = this.#nextCarriageReturn;
      this.next = this.#nextLineFeed === this.end + 1 ? this.end + 2 : this.end + 1;
    } else {
      this.end = this.next = text.length;
    }
    this.number++;
    this.start = this.at = start;
    this.#column = 0;
  }

  /** Takes all of the line before the offset `at`. */
  takeTo(at: number): void {
    this.at = at;
    this.#measure();
  }

  /** Takes everything up to `textAt`, and `count` characters that are not tabs. */
  takeText(count: number): void {
    this.#column += this.indent + count;
    this.at = this.textAt + count;
    this.#measure();
  }

  /** Takes `count` columns of white space, which the line must have; a tab may be taken in part. */
  takeColumns(count: number): void {
    for (let left = count; left > 0;) {
      const width = this.text.charCodeAt(this.at) === TAB ? 4 - (this.#column & 3) : 1;
      if (width <= left) this.at++;
      const taken = Math.min(width, left);
      this.#column += taken;
      left -= taken;
    }
    // Measured again for each item, a line of a million spaces in a million nested items would take forever.
    this.indent -= count;
  }

  #measure(): void {
    const { text, end } = this;
    let at = this.at;
    let column = this.#column;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) column++;
      else if (code === TAB) column += 4 - (column & 3);
      else {
        this.textAt = at;
        this.indent = column - this.#column;
        this.code = code;
        return;
      }
    }
    this.textAt = end;
    this.indent = column - this.#column;
    this.code = NOTHING;
  }
}

/** The next place of `what`, or the text's length. */
function find(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at === -1 ? text.length : at;
}

/** Whether the unit ends a line. */
export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** How many lines end before the offset: the number of the line that begins there. */
export function countLines(text: string, to: number): number {
  let count = 0;
  const line = new LineCursor(text, 0, 0);
  while (line.next < to && line.advance() && line.next <= to) count++;
  return count;
}
