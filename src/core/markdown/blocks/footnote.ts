const FOOTNOTE = /\[\^[^\s[\]]{1,999}\]:/y;

/** The end of the `[^label]:` that opens a footnote at `at`; -1 where there is none. */
export function footnoteMarkEnd(text: string, at: number): number {
  FOOTNOTE.lastIndex = at;
  return FOOTNOTE.test(text) ? FOOTNOTE.lastIndex : -1;
}
