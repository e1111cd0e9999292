import type { Span, Tag } from './block';
import { isWhiteSpace } from './character';
import type { Emphasis } from './emphasis';
import { tagEnd } from './tag';

/** The `#` of a text, and which of them may begin a tag. */
export class Hashes {
  private readonly offsets: number[] = [];
  /** of each: whether a run of text starts with it */
  private readonly starts: boolean[] = [];

  constructor(private readonly text: string) {}

  /** Adds the `#` at `at`; `runStart`: where the token before it ended. */
  add(at: number, runStart: number): void {
    this.offsets.push(at);
    this.starts.push(at === runStart || isWhiteSpace(this.text.charCodeAt(at - 1)));
  }

  /** Tells, now that a link is known to be one, that its text starts a run of text at `at`. */
  startAt(at: number): void {
    let index = this.offsets.length - 1;
    while (index >= 0 && (this.offsets[index] ?? 0) > at) index--;
    if (this.offsets[index] === at) this.starts[index] = true;
  }

  /** The tags outside of the spans; `emphasis`, null in a text without `_`, tells which `_` are no tag's characters. */
  tags(spans: readonly Span[], emphasis: Emphasis | null): Tag[] {
    const { text } = this;
    const isEmphasis = emphasis === null ? null : (at: number) => emphasis.isUsed(at);
    const tags: Tag[] = [];
    let span = 0;
    let lastEnd = -1;
    for (let index = 0; index < this.offsets.length; index++) {
      const from = this.offsets[index] ?? 0;
      while ((spans[span]?.to ?? Infinity) <= from) span++;
      const limit = spans[span]?.from ?? text.length;
      if (limit <= from || !(from === lastEnd || this.starts[index] === true)) continue;
      const to = tagEnd(text, from, limit, isEmphasis);
      if (to === -1) continue;
      tags.push({ tag: text.slice(from, to), from, to });
      lastEnd = to;
    }
    return tags;
  }
}
