import { UNDERSCORE, isPunctuation, isWhiteSpace } from '../character';

/** A run of `*` or `_`, or a pair `~~` or `==`, that may open or close emphasis. */
interface Delimiter {
  readonly code: number;
  /** start of what is left of the run */
  from: number;
  length: number;
  /** how long the run was at first */
  readonly size: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  previous: Delimiter | null;
  next: Delimiter | null;
}

type Neighbour = 'space' | 'punctuation' | 'word';

/** The characters that open emphasis and those that close it: `length` characters each, from these offsets. */
export interface EmphasisPair {
  readonly open: number;
  readonly close: number;
  readonly length: number;
}

/** A place on the stack of delimiters: those above it are inside a link's text. */
export type StackPlace = Delimiter | null;

/**
 * CommonMark's delimiter stack (spec 0.31, "An algorithm for parsing nested emphasis and links"), run to find what
 * opens and closes emphasis. A `_` that does so is not part of a tag it touches.
 */
export class Emphasis {
  readonly #text: string;

  #top: Delimiter | null = null;
  readonly #used = new Set<number>();
  /** inner ones before those around them */
  readonly pairs: EmphasisPair[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get mark(): StackPlace {
    return this.#top;
  }

  /** Whether the `_` at this offset opens or closes emphasis. */
  isUsed(at: number): boolean {
    return this.#used.has(at);
  }

  /** Adds the run of `length` characters at `from`. */
  push(from: number, length: number): void {
    const code = this.#text.charCodeAt(from);
    const before = neighbourOf(codePointBefore(this.#text, from));
    const after = neighbourOf(this.#text.codePointAt(from + length) ?? NaN);
    const isLeftFlanking = flanks(after, before);
    const isRightFlanking = flanks(before, after);
    const keepsWords = code === UNDERSCORE;
    const delimiter: Delimiter = {
      code,
      from,
      length,
      size: length,
      canOpen: isLeftFlanking && (!keepsWords || !isRightFlanking || before === 'punctuation'),
      canClose: isRightFlanking && (!keepsWords || !isLeftFlanking || after === 'punctuation'),
      previous: this.#top,
      next: null,
    };
    if (this.#top !== null) this.#top.next = delimiter;
    this.#top = delimiter;
  }

  /** Matches all runs above `bottom` (null: the whole stack) and takes them off the stack. */
  resolve(bottom: StackPlace): void {
    let closer = this.#above(bottom);
    /**
     * for each kind of closer: no opener before this offset matches; without it every closer would search to the
     * bottom
     */
    const searched = new Map<number, number>();
    while (closer !== null) {
      const next: StackPlace = closer.next;
      if (!closer.canClose) {
        closer = next;
        continue;
      }
      const kind = closer.code * 6 + (closer.size % 3) * 2 + (closer.canOpen ? 1 : 0);
      const opener = openerOf(closer, bottom, searched.get(kind) ?? 0);
      if (opener === null) {
        searched.set(kind, closer.from);
        if (!closer.canOpen) this.#remove(closer);
        closer = next;
      } else {
        this.#use(opener, closer);
        // Delimiters between the two can match nothing outside.
        opener.next = closer;
        closer.previous = opener;
        if (opener.length === 0) this.#remove(opener);
        if (closer.length === 0) {
          this.#remove(closer);
          closer = next;
        }
      }
    }
    this.#top = bottom;
    if (bottom !== null) bottom.next = null;
  }

  /** The lowest delimiter above `bottom`. */
  #above(bottom: StackPlace): StackPlace {
    let lowest: StackPlace = null;
    for (let at = this.#top; at !== bottom && at !== null; at = at.previous) lowest = at;
    return lowest;
  }

  #use(opener: Delimiter, closer: Delimiter): void {
    const length = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
    opener.length -= length;
    this.pairs.push({ open: opener.from + opener.length, close: closer.from, length });
    if (opener.code === UNDERSCORE) {
      for (let index = 0; index < length; index++) {
        this.#used.add(opener.from + opener.length + index);
        this.#used.add(closer.from + index);
      }
    }
    closer.from += length;
    closer.length -= length;
  }

  #remove(delimiter: Delimiter): void {
    if (delimiter.previous !== null) delimiter.previous.next = delimiter.next;
    if (delimiter.next !== null) delimiter.next.previous = delimiter.previous;
    else this.#top = delimiter.previous;
  }
}

/** The nearest delimiter above `bottom` that makes emphasis with the closer; none before the offset `lowest` does. */
function openerOf(closer: Delimiter, bottom: StackPlace, lowest: number): Delimiter | null {
  let opener = closer.previous;
  while (opener !== bottom && opener !== null && !matches(opener, closer)) {
    opener = opener.from > lowest ? opener.previous : bottom;
  }
  return opener === bottom ? null : opener;
}

/** Whether the two make emphasis, by the rule of three that keeps `*foo**bar*` one. */
function matches(opener: Delimiter, closer: Delimiter): boolean {
  if (!opener.canOpen || opener.code !== closer.code) return false;
  if (!opener.canClose && !closer.canOpen) return true;
  return (opener.size + closer.size) % 3 !== 0 || (opener.size % 3 === 0 && closer.size % 3 === 0);
}

/** Whether a run belongs to what is beside it on one side, rather than to what is on the other. */
function flanks(side: Neighbour, other: Neighbour): boolean {
  return side === 'word' || (side === 'punctuation' && other !== 'word');
}

/** What is beside a run: its code point, NaN at the text's edge. */
function neighbourOf(codePoint: number): Neighbour {
  if (Number.isNaN(codePoint) || isWhiteSpace(codePoint)) return 'space';
  return isPunctuation(codePoint) ? 'punctuation' : 'word';
}

function codePointBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
  return isLowSurrogate ? (text.codePointAt(at - 2) ?? unit) : unit;
}
