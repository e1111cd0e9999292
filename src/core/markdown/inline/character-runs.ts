import { bisectLeft } from 'd3-array';

/** The runs of one character in a text: code spans and `$$` close at a run as long as the one that opened. */
export class CharacterRuns {
  readonly #text: string;
  readonly #code: number;

  /** for each length: the start of the last run */
  #last: Map<number, number> | null = null;

  constructor(text: string, code: number) {
    this.#text = text;
    this.#code = code;
  }

  /** The length of the run at `at`; 0 where there is none. */
  lengthAt(at: number): number {
    return runLength(this.#text, this.#code, at);
  }

  /**
   * The start of the next run of exactly this length at or after `from`; -1 where there is none. The last run of each
   * length is known, so a text of nothing but unclosed backticks is read once, not once for each of them.
   */
  next(length: number, from: number): number {
    this.#last ??= this.#lastByLength();
    if ((this.#last.get(length) ?? -1) < from) return -1;
    let at = from;
    while (at < this.#text.length) {
      const run = this.lengthAt(at);
      if (run === length) return at;
      at += run === 0 ? 1 : run;
    }
    return -1;
  }

  #lastByLength(): Map<number, number> {
    const last = new Map<number, number>();
    for (let at = 0; at < this.#text.length;) {
      const run = this.lengthAt(at);
      if (run > 0) last.set(run, at);
      at += run === 0 ? 1 : run;
    }
    return last;
  }
}

/** The same for a text of many leaves, in which the next run may be far away: each answer is a binary search. */
export class RunsByLength {
  readonly #text: string;
  readonly #code: number;

  /** for each length: the starts of its runs, in order */
  readonly #starts = new Map<number, number[]>();

  constructor(text: string, code: number) {
    this.#text = text;
    this.#code = code;
    const character = String.fromCharCode(code);
    for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at)) {
      const length = this.lengthAt(at);
      const starts = this.#starts.get(length);
      if (starts === undefined) this.#starts.set(length, [at]);
      else starts.push(at);
      at += length;
    }
  }

  /** The length of the rest of the run at `at`. */
  lengthAt(at: number): number {
    return runLength(this.#text, this.#code, at);
  }

  /** The start of the next run of exactly this length at or after `from`; -1 where there is none. */
  next(length: number, from: number): number {
    const starts = this.#starts.get(length) ?? [];
    return starts[bisectLeft(starts, from)] ?? -1;
  }
}

function runLength(text: string, code: number, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === code) end++;
  return end - at;
}
