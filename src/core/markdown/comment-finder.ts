import type { LineCursor } from './blocks/line-cursor';
import type { Comment } from './comment';
import type { ParagraphEnds } from './blocks/paragraph-end';
import { RunsByLength } from './inline/character-runs';
import { closingTagEnd, openTagEnd } from './inline/html-tag';
import { autolinkEnd } from './inline/url';

const BACKTICK = 0x60;
const BACKSLASH = 0x5c;
const LESS = 0x3c;

/**
 * Finds the comments of a note while its blocks are scanned. A comment ends at the next `%%`, whatever blocks or code
 * are in between; but it does not begin inside code. Ranges have to be asked for in the order of the note.
 */
export class CommentFinder {
  readonly #text: string;
  readonly #paragraphEnds: ParagraphEnds;

  /** offset of the next `%%`, or the text's length */
  #nextPercentSigns = -1;
  /** how far the leaf was read: the paragraph, heading or cell that was asked about last */
  #read = 0;
  /** made when first needed */
  #backticks: RunsByLength | null = null;

  constructor(text: string, paragraphEnds: ParagraphEnds) {
    this.#text = text;
    this.#paragraphEnds = paragraphEnds;
  }

  /** Whether there is a `%%` in the range. */
  hasPercentSigns(from: number, to: number): boolean {
    if (this.#nextPercentSigns < from) this.#nextPercentSigns = this.#find(from);
    return this.#nextPercentSigns < to;
  }

  /**
   * The next comment that begins before `to` on the line, in the leaf that begins at `leaf`; null where there is
   * none. A `%%` that is never closed hides the rest of the note if it is alone on its line, else it is text.
   */
  next(leaf: number, to: number, line: LineCursor, isParagraph: boolean): Comment | null {
    this.#read = Math.max(this.#read, leaf);
    while (this.#read < to) {
      const at = this.#read;
      const code = this.#text.charCodeAt(at);
      if (code === BACKTICK) this.#readBackticks(to, isParagraph ? { from: leaf, line } : null);
      else if (code === BACKSLASH) this.#read += 2;
      else if (code === LESS) this.#read = this.#angleEnd(at, to);
      else if (this.#text.startsWith('%%', at) && at + 2 <= to) {
        const comment = this.#commentAt(at, line);
        this.#read = comment === null ? at + 2 : comment.to;
        if (comment !== null) return comment;
      } else this.#read++;
    }
    return null;
  }

  /**
   * The comment that begins the line's text and ends on another line: a block of its own, which ends the paragraph
   * before it. `leaf` is where that paragraph begins, or the line's text.
   */
  block(leaf: number, line: LineCursor): Comment | null {
    if (!this.hasPercentSigns(line.textAt, line.textAt + 1)) return null;
    this.next(leaf, line.textAt, line, true);
    if (this.#read > line.textAt) return null;
    const comment = this.#commentAt(line.textAt, line);
    if (comment === null || comment.to <= line.end) return null;
    this.#read = comment.to;
    return comment;
  }

  #commentAt(at: number, line: LineCursor): Comment | null {
    const close = this.#find(at + 2);
    if (close < this.#text.length) return { from: at, to: close + 2 };
    const isAlone = this.#text.slice(line.start, line.end).trim() === '%%';
    return isAlone ? { from: at, to: close } : null;
  }

  /** Reads a run of backticks, and the code span if it opens one; in a paragraph that may close on a later line. */
  #readBackticks(to: number, paragraph: { from: number; line: LineCursor } | null): void {
    this.#backticks ??= new RunsByLength(this.#text, BACKTICK);
    const start = this.#read;
    const length = this.#backticks.lengthAt(start);
    this.#read = start + length;
    const close = this.#backticks.next(length, this.#read);
    if (close === -1) return;
    if (paragraph === null) {
      if (close + length <= to) this.#read = close + length;
      return;
    }
    const { from, line } = paragraph;
    // A backtick inside a link's definition is part of its destination.
    const textStart = this.#paragraphEnds.textStart(from, line);
    if (start < textStart) this.#read = textStart;
    else if (close < this.#paragraphEnds.after(line, start)) this.#read = close + length;
  }

  /**
   * The end of the tag or address in angle brackets at `at`, in which no code begins; else the place after the
   * bracket.
   */
  #angleEnd(at: number, to: number): number {
    const text = this.#text;
    const link = autolinkEnd(text, at);
    if (link !== -1 && link <= to) return link;
    const end = text.startsWith('</', at) ? closingTagEnd(text, at, to) : openTagEnd(text, at, to);
    return end === -1 ? at + 1 : end;
  }

  #find(from: number): number {
    const at = this.#text.indexOf('%%', from);
    return at === -1 ? this.#text.length : at;
  }
}
