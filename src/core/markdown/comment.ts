import type { LineCursor } from './blocks/line-cursor';
import { isLineEnd } from './blocks/line-cursor';

/** A `%% comment %%` of a note: from its first percent sign to behind its last. */
export interface Comment {
  readonly from: number;
  readonly to: number;
}

const BACKTICK = 0x60;
const BACKSLASH = 0x5c;

/** What a line begins with that cannot go on a paragraph's code span: its end, or the start of another block. */
const BREAK = /[\r\n]|$|(?:#{1,6}|[-*+]|1[.)])[ \t]|```|~~~/y;

/**
 * Finds the comments of a note while its blocks are scanned. A comment ends at the next `%%`, whatever blocks or code
 * stand between; but it does not begin inside code. Ranges have to be asked for in the order of the note.
 */
export class CommentFinder {
  /** where the next `%%` stands, or the text's length */
  private mark = -1;
  /** the start of the paragraph, heading or row that was read last, and how far it was read */
  private leaf = -1;
  private read = 0;
  /** the code spans of the leaf are looked for up to here */
  private limit = 0;
  /** per length of a run of backticks: where the last one before `limit` stands */
  private backticks = new Map<number, number>();

  constructor(private readonly text: string) {}

  /** Whether `%%` stands in the range. */
  hasMark(from: number, to: number): boolean {
    if (this.mark < from) this.mark = this.find(from);
    return this.mark < to;
  }

  /**
   * The next comment that begins before `to` on the line, in the leaf that begins at `leaf`; null where there is
   * none. Unclosed, it goes on to the note's end if it stands alone on its line, else it is text.
   */
  next(leaf: number, to: number, line: LineCursor, isParagraph: boolean): Comment | null {
    this.enter(leaf);
    while (this.read < to) {
      const at = this.read;
      const code = this.text.charCodeAt(at);
      if (code === BACKTICK) this.readBackticks(to, line, isParagraph);
      else if (code === BACKSLASH) this.read += 2;
      else if (this.text.startsWith('%%', at) && at + 2 <= to) {
        const comment = this.commentAt(at, line);
        this.read = comment === null ? at + 2 : comment.to;
        if (comment !== null) return comment;
      } else this.read++;
    }
    return null;
  }

  /**
   * The comment that begins the line's text and ends on another line: a block of its own, which ends the paragraph
   * before it. `leaf` is where that paragraph begins, or the line's text.
   */
  block(leaf: number, line: LineCursor): Comment | null {
    if (!this.hasMark(line.textAt, line.textAt + 1)) return null;
    this.next(leaf, line.textAt, line, true);
    if (this.read > line.textAt) return null;
    const comment = this.commentAt(line.textAt, line);
    if (comment === null || comment.to <= line.end) return null;
    this.read = comment.to;
    return comment;
  }

  private enter(leaf: number): void {
    if (leaf === this.leaf) return;
    this.leaf = leaf;
    this.read = Math.max(this.read, leaf);
    this.limit = 0;
  }

  private commentAt(at: number, line: LineCursor): Comment | null {
    const close = this.find(at + 2);
    if (close < this.text.length) return { from: at, to: close + 2 };
    const isAlone = this.text.slice(line.start, line.end).trim() === '%%';
    return isAlone ? { from: at, to: close } : null;
  }

  /** Reads a run of backticks, and the code span if it opens one. */
  private readBackticks(to: number, line: LineCursor, isParagraph: boolean): void {
    const start = this.read;
    const end = this.runEnd(start);
    if (start >= this.limit) this.collectRuns(end, isParagraph ? this.paragraphEnd(line) : to);
    this.read = end;
    if ((this.backticks.get(end - start) ?? -1) < end) return;
    for (let at = end; at < this.limit; at++) {
      if (this.text.charCodeAt(at) !== BACKTICK) continue;
      const close = this.runEnd(at);
      if (close - at === end - start) {
        this.read = close;
        return;
      }
      at = close;
    }
  }

  private runEnd(at: number): number {
    let end = at;
    while (this.text.charCodeAt(end) === BACKTICK) end++;
    return end;
  }

  private collectRuns(from: number, to: number): void {
    this.backticks.clear();
    this.limit = to;
    for (let at = from; at < to; at++) {
      if (this.text.charCodeAt(at) !== BACKTICK) continue;
      const end = this.runEnd(at);
      this.backticks.set(end - at, at);
      at = end;
    }
  }

  /** Where the paragraph ends that goes on in the line, as far as one can say without scanning on. */
  private paragraphEnd(line: LineCursor): number {
    const { text } = this;
    let at = line.next;
    while (at < text.length) {
      let first = at;
      while (' \t>'.includes(text.charAt(first)) && first < text.length) first++;
      BREAK.lastIndex = first;
      if (BREAK.test(text)) break;
      at = first;
      while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
      at += text.startsWith('\r\n', at) ? 2 : 1;
    }
    return at;
  }

  private find(from: number): number {
    const at = this.text.indexOf('%%', from);
    return at === -1 ? this.text.length : at;
  }
}
