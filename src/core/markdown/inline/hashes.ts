import type { TextSpan, Tag } from '../block';
import { isWhiteSpace } from '../character';
import type { Emphasis } from './emphasis';
import { tagEnd } from '../tag';

/** The `#` of a text, and which of them may begin a tag. */
export class Hashes {
  readonly #text: string;

  /** of each: its offset, doubled; plus one where a run of text starts with it */
  readonly #places: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Adds the `#` at `at`; `runStart`: where the token before it ended. */
  add(at: number, runStart: number): void {
    const starts = at === runStart || isWhiteSpace(this.#text.charCodeAt(at - 1));
    this.#places.push(2 * at + (starts ? 1 : 0));
  }

  /** Tells, now that a link is known to be one, that its text starts a run of text at `at`. */
  startAt(at: number): void {
    let index = this.#places.length - 1;
    while (index >= 0 && (this.#places[index] ?? 0) > 2 * at) index--;
    if (this.#places[index] === 2 * at) this.#places[index] = 2 * at + 1;
  }

  /** The tags outside of the spans; `emphasis`, null in a text without `_`, tells which `_` are no tag's characters. */
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
