/** What keeps a review from being written into its note. */
export type RegionProblem =
  /** an end without a begin, or a begin without an end */
  | { readonly kind: 'no-begin' | 'no-end'; readonly section: string }
  /** a second begin; `first` is the line of the other, 1-based */
  | { readonly kind: 'twin'; readonly section: string; readonly first: number }
  /** another section begins or ends inside of one that begins on the line `begin`, 1-based */
  | {
      readonly kind: 'crossed';
      readonly edge: 'begin' | 'end';
      readonly other: string;
      readonly section: string;
      readonly begin: number;
    }
  /** the text in a region leaves a code block open */
  | { readonly kind: 'open-code' }
  /** a comment or code is left open, so that a line would change its meaning */
  | { readonly kind: 'left-open' };

/** Why a note is not written to. `line` is 1-based, as editors count. */
export interface MergeProblem {
  readonly line: number;
  readonly problem: RegionProblem;
}
