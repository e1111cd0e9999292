import { CARRIAGE_RETURN, HASH, LINE_FEED, isBlank } from '../character';
import { isLineEnd } from './line-cursor';

/** What may begin text that is not read as Markdown, line by line: fences, HTML, math, comments. */
const OPAQUE = ['```', '~~~', '<', '$$', '%%'];
const BULLETS = '-*+';

/**
 * Finds lines at which a scan may start afresh, because nothing that was open before affects how they are read: a
 * heading, a bullet at the margin, a line at the margin below a blank one. From one mark to the next the scan then
 * only has to count lines, not read them.
 */
export class FreshStarts {
  readonly #text: string;
  readonly #candidates: readonly number[];

  /** for each text of `OPAQUE`: its next place, or the text's length */
  readonly #opaque = OPAQUE.map(() => -1);

  /** index of the next of `candidates` */
  #candidate = 0;
  /** no fresh start is left before this offset */
  #triedTo = -1;

  /** `candidates`: where a mark may be, in order */
  constructor(text: string, candidates: readonly number[]) {
    this.#text = text;
    this.#candidates = candidates;
  }

  /**
   * The start of a line from which the scan can continue, skipping lines that do not matter to the next candidate,
   * instead of from the line at `from`; -1 where there is none. The scan is outside of fences, HTML and math;
   * `paragraph` is where the open paragraph begins, which is not left if it holds a candidate.
   */
  after(from: number, paragraph: number): number {
    if (from <= this.#triedTo) return -1;
    while ((this.#candidates[this.#candidate] ?? Infinity) < from) this.#candidate++;
    if ((this.#candidates[this.#candidate - 1] ?? -1) >= paragraph) return -1;
    this.#triedTo = this.#clearTo(from, this.#candidates[this.#candidate] ?? from);
    return this.#lastFresh(from, this.#triedTo);
  }

  /** The end of the stretch without anything opaque that begins with the line at `from`; at most `target`. */
  #clearTo(from: number, target: number): number {
    let limit = target;
    for (let index = 0; index < OPAQUE.length; index++) {
      let at = this.#opaque[index] ?? -1;
      if (at < from) {
        at = this.#text.indexOf(OPAQUE[index] ?? '', from);
        if (at === -1) at = this.#text.length;
        this.#opaque[index] = at;
      }
      limit = Math.min(limit, at);
    }
    return limit;
  }

  /** The start of the last fresh line that begins after `from` and not after `limit`; -1 where there is none. */
  #lastFresh(from: number, limit: number): number {
    let start = this.#lineStart(limit);
    while (start > from) {
      if (this.#isFresh(start)) return start;
      start = this.#lineStart(this.#previousEnd(start));
    }
    return -1;
  }

  #isFresh(start: number): boolean {
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (isBlank(first) || isLineEnd(first)) return false;
    let at = start + 1;
    if (first === HASH) {
      while (text.charCodeAt(at) === HASH) at++;
      if (at - start <= 6 && isBlank(text.charCodeAt(at))) return true;
    } else if (BULLETS.includes(text.charAt(start)) && isBlank(text.charCodeAt(at))) {
      // An empty item would not end a paragraph; and what follows more white space may be code.
      const content = text.charCodeAt(++at);
      if (at < text.length && !isBlank(content) && !isLineEnd(content)) return true;
    }
    return this.#isBelowBlank(start);
  }

  #lineStart(at: number): number {
    let start = at;
    while (start > 0 && !isLineEnd(this.#text.charCodeAt(start - 1))) start--;
    return start;
  }

  /** The end of the line before the one that begins at `start`. */
  #previousEnd(start: number): number {
    const end = start - 1;
    const isCrLf =
      this.#text.charCodeAt(end) === LINE_FEED &&
      this.#text.charCodeAt(end - 1) === CARRIAGE_RETURN;
    return isCrLf ? end - 1 : end;
  }

  /** Whether the line before the one that begins at `start` is blank. */
  #isBelowBlank(start: number): boolean {
    let at = this.#previousEnd(start);
    while (at > 0 && isBlank(this.#text.charCodeAt(at - 1))) at--;
    return at === 0 || isLineEnd(this.#text.charCodeAt(at - 1));
  }
}
