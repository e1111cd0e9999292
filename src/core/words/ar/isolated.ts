/**
 * Words that may go from the left inside of a sentence that goes from the right: between marks that keep both directions
 * from mixing, and from which no reader takes that of the paragraph. Words in Arabic alone need none.
 */
export function isolated(words: string): string {
  return words === '' || ARABIC.test(words) ? words : `\u2068${words}\u2069`;
}

/** Beside Arabic letters only numbers and what is in them; figures alone are more often a date. */
const ARABIC = /^(?=.*\p{Script=Arabic})[\p{Script=Arabic}\d\s.,]+$/u;
