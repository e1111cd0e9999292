import type { Period } from '../calendar/period';
import type { ReviewPart } from './review-part';

/** A note that is written from entries around its owner's words, and again when they change. */
export interface NoteDocument {
  /** where it is, or is to be made: relative to the vault */
  readonly path: string;
  /** what its regions are marked with */
  readonly period: Period;
  /** written again whenever the notes change */
  readonly sections: readonly ReviewPart[];
  /** written once, and the user's from then on */
  readonly freeText: readonly ReviewPart[];
}
