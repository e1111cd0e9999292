/**
 * Words that may go from the left inside of a sentence that goes from the right: between marks that keep both directions
 * from mixing, and from which no reader takes that of the paragraph.
 */
export function isolated(words: string): string {
  return words === '' ? '' : `\u2068${words}\u2069`;
}
