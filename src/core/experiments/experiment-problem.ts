import type { Expected } from '../text/expected';

/** What keeps an experiment from running as its note says, and what its owner should know of it. */
export type ExperimentProblem =
  /** a property that holds something else, or nothing where something is needed */
  | {
      readonly kind: 'property';
      readonly property: string;
      /** cut where it is long; null where nothing is written, or no text */
      readonly written: string | null;
      readonly expected: Expected;
    }
  /** the goal that is measured is not there any more */
  | { readonly kind: 'no-goal'; readonly measure: string }
  /** its plan was not written before it began */
  | { readonly kind: 'starts-in-past' }
  /** its plan's table cannot be read any more; `line` is 1-based */
  | { readonly kind: 'damaged-plan'; readonly line: number }
  /** its plan's table is for other days than its properties say */
  | { readonly kind: 'other-days' }
  /** its plan, from `line` (1-based) on, was changed by hand, and holds; `lopsided` pairs have two turns of one side */
  | { readonly kind: 'edited-plan'; readonly line: number; readonly lopsided: number }
  /** another one measures the same on some of its days */
  | { readonly kind: 'overlap'; readonly with: string };

/** Whether an experiment cannot run as long as this is so. */
export function isBlocking({ kind }: ExperimentProblem): boolean {
  return kind !== 'edited-plan' && kind !== 'overlap';
}
