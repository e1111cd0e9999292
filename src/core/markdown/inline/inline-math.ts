import { isDigit, isWhiteSpace } from '../character';
import { CharacterRuns } from './character-runs';

const DOLLAR = 0x24;
const BACKSLASH = 0x5c;

/** Reads the formulas `$…$` and `$$…$$` of a paragraph. */
export class InlineMath {
  readonly #text: string;

  readonly #runs: CharacterRuns;
  /** from here on no single dollar closes a formula */
  #closedUpTo = Infinity;

  constructor(text: string) {
    this.#text = text;
    this.#runs = new CharacterRuns(text, DOLLAR);
  }

  /** How many dollars follow one another from `at`. */
  lengthAt(at: number): number {
    return this.#runs.lengthAt(at);
  }

  /** The end of the formula that the `length` dollars at `at` open; -1 where they are text: `$50, now $100`. */
  endAt(at: number, length: number): number {
    if (length > 1) {
      const close = this.#runs.next(length, at + length);
      return close === -1 ? -1 : close + length;
    }
    const first = this.#text.charCodeAt(at + 1);
    if (Number.isNaN(first) || isWhiteSpace(first) || at >= this.#closedUpTo) return -1;
    for (let close = at + 1; close < this.#text.length;) {
      const code = this.#text.charCodeAt(close);
      const run = code === DOLLAR ? this.lengthAt(close) : 1;
      if (code === DOLLAR && run === 1 && this.#closes(close)) return close + 1;
      close += code === BACKSLASH ? 2 : run;
    }
    this.#closedUpTo = at;
    return -1;
  }

  #closes(at: number): boolean {
    return !isWhiteSpace(this.#text.charCodeAt(at - 1)) && !isDigit(this.#text.charCodeAt(at + 1));
  }
}
