/** A part of a review as it is to be in a note, with its heading; its lines end with LF. */
export interface ReviewPart {
  /** `wins`, `numbers`, …: the name of its region, and of its place `{{wins}}` in a template */
  readonly name: string;
  readonly markdown: string;
}
