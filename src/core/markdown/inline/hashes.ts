import type { TextSpan, Tag } from '../block';
import { isWhiteSpace } from '../character';
import type { Emphasis } from './emphasis';
import { tagEnd } from '../tag';

/** The `#` of a text, and which of them may begin a tag. */
export class Hashes {
  readonly #text: string;

  /** offset × 2, plus 1 if a run of text starts at this `#` */
  readonly #places: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Adds the `#` at `at`; `runStart`: where the token before it ended. */
  add(at: number, runStart: number): void {
    const starts = at === runStart || isWhiteSpace(this.#text.charCodeAt(at - 1));
    this.#places.push(2 * at + (starts ? 1 : 0));
  }

  /** Notes that a run of text starts at `at`: called once it is known that a link's text begins there. */
  startAt(at: number): void {
    let index = this.#places.length - 1;
    while (index >= 0 && (this.#places[index] ?? 0) > 2 * at) index--;
    if (this.#places[index] === 2 * at) this.#places[index] = 2 * at + 1;
  }

  /** The tags outside of the spans; `emphasis` knows which `_` do not belong to a tag, null in a text without `_`. */
  tags(spans: readonly TextSpan[], emphasis: Emphasis | null): Tag[] {
    const text = this.#text;
    const isEmphasis = emphasis === null ? null : (at: number) => emphasis.isUsed(at);
    const tags: Tag[] = [];
    let span = 0;
    let lastEnd = -1;
    for (const place of this.#places) {
      const from = place >> 1;
      while ((spans[span]?.to ?? Infinity) <= from) span++;
      const limit = spans[span]?.from ?? text.length;
      if (limit <= from || !(from === lastEnd || (place & 1) === 1)) continue;
      const to = tagEnd(text, from, limit, isEmphasis);
      if (to === -1) continue;
      tags.push({ tag: text.slice(from, to), from, to });
      lastEnd = to;
    }
    return tags;
  }
}
