import { bisectLeft } from 'd3-array';
import { UNDERSCORE, isWhiteSpace } from '../markdown/character';
import type { Cut } from './found-fields';
import { inOrder } from './found-fields';
import { ownCopy } from '../text/own-copy';

/**
 * A block's words: its text without the `cuts`, white space folded. Emphasis around nothing but cuts goes with them
 * (`**#win**`), and where a cut was at its edge the words move up to it (`**#win did it**`), or it would show as
 * asterisks. `prose` is the text as {@link proseOf} hides what is not prose.
 */
export function textWithout(cuts: readonly Cut[], text: string, prose: string): string {
  let kept = '';
  let runs: EmphasisRuns | null = null;
  let at = 0;
  for (const gap of gapsOf(cuts, text)) {
    let { from, to } = gap;
    if (isDelimiter(prose.charCodeAt(from - 1)) || isDelimiter(prose.charCodeAt(to))) {
      runs ??= new EmphasisRuns(prose);
      ({ from, to } = runs.widen(gap, at));
    }
    kept += text.slice(at, from);
    if (CLOSING.test(text.charAt(to))) kept = kept.trimEnd();
    at = isWhiteSpace(text.charCodeAt(from - 1)) ? skipWhiteSpace(text, to) : to;
  }
  kept += text.slice(at);
  return ownCopy((UNFOLDED.test(kept) ? kept.replace(/\s+/g, ' ') : kept).trim());
}

/** What stands directly after a word, and so moves up to the one that is left. */
const CLOSING = /[,.;:!?)…،؛؟。，、！？]/u;

/** What folding would change: few lines have any, and a test is cheaper than replacing nothing. */
const UNFOLDED = /\s\s|[^\S ]/;

/** The cuts in order; those that meet, or have only white space between them, as one. */
function gapsOf(cuts: readonly Cut[], text: string): readonly Cut[] {
  if (cuts.length < 2) return cuts;
  const gaps: { from: number; to: number }[] = [];
  for (const { from, to } of inOrder(cuts)) {
    const last = gaps.at(-1);
    if (last !== undefined && skipWhiteSpace(text, last.to) >= from) {
      last.to = Math.max(last.to, to);
    } else gaps.push({ from, to });
  }
  return gaps;
}

function skipWhiteSpace(text: string, from: number): number {
  let at = from;
  while (isWhiteSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The runs that may be emphasis; counting separates openers from closers: every second one closes. */
class EmphasisRuns {
  readonly #prose: string;

  /** run as written → where such runs are, in order */
  readonly #places: Map<string, number[]>;

  constructor(prose: string) {
    this.#prose = prose;
    this.#places = placesOfRuns(prose);
  }

  /** A gap with the emphasis that it empties, or the white space at the emphasis' edge; not before `least`. */
  widen(gap: Cut, least: number): Cut {
    let { from, to } = gap;
    for (;;) {
      const opener = this.#openerBefore(from, least);
      const closer = this.#closerAfter(to);
      if (opener === '' || closer.charAt(0) !== opener.charAt(0)) {
        if (closer !== '' && this.#countBefore(closer, to) % 2 === 1)
          from = this.#back(from, least);
        if (opener !== '') to = skipWhiteSpace(this.#prose, to);
        return { from, to };
      }
      const length = Math.min(opener.length, closer.length);
      from -= length;
      to += length;
    }
  }

  /** The run that ends at an offset and opens emphasis, or `''`. */
  #openerBefore(at: number, least: number): string {
    const prose = this.#prose;
    const code = prose.charCodeAt(at - 1);
    if (at <= least || !isDelimiter(code)) return '';
    let from = at - 1;
    while (from > least && prose.charCodeAt(from - 1) === code) from--;
    const run = prose.slice(from, at);
    const isNone = isPair(code) ? run.length !== 2 : prose.charAt(from - 1) === '\\';
    return isNone || this.#countBefore(run, from) % 2 === 1 ? '' : run;
  }

  /** The run that begins at an offset and may close emphasis, or `''`. */
  #closerAfter(at: number): string {
    const prose = this.#prose;
    const code = prose.charCodeAt(at);
    if (!isDelimiter(code)) return '';
    let to = at + 1;
    while (prose.charCodeAt(to) === code) to++;
    return isPair(code) && to - at !== 2 ? '' : prose.slice(at, to);
  }

  /** How many runs like this one come before an offset. */
  #countBefore(run: string, at: number): number {
    return bisectLeft(this.#places.get(run) ?? [], at);
  }

  #back(from: number, least: number): number {
    let at = from;
    while (at > least && isWhiteSpace(this.#prose.charCodeAt(at - 1))) at--;
    return at;
  }
}

/** `*` and `_` of any length, `~~` and `==`. */
const RUN = /\\[^]|\*+|_+|~~|==/g;

function placesOfRuns(prose: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: run, index } of prose.matchAll(RUN)) {
    const found = places.get(run);
    if (found === undefined) places.set(run, [index]);
    else found.push(index);
  }
  return places;
}

function isDelimiter(code: number): boolean {
  return code === 0x2a || code === UNDERSCORE || isPair(code);
}

/** `~` and `=`, which mean something only in pairs. */
function isPair(code: number): boolean {
  return code === 0x7e || code === 0x3d;
}
