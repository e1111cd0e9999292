import type { Day } from '../calendar/day';

/** What was not understood in a note: a stable code in kebab-case, and the facts that its sentence tells. */
export type NoteProblem =
  | {
      readonly code:
        | 'bad-front-matter'
        | 'unresolved-merge'
        | 'task-in-code'
        | 'looks-ticked'
        | 'looks-unticked'
        | 'bad-pause'
        | 'pause-ends-before-start';
    }
  | {
      readonly code: 'no-day';
      /** how many entries one problem speaks for, the first of them on its line */
      readonly entries: number;
    }
  | { readonly code: 'dated-ahead'; readonly day: Day }
  | { readonly code: 'unknown-state'; readonly checkbox: string }
  | {
      readonly code: 'bad-date';
      readonly written: string;
      /** it may be two days · it may need the day of a note, which has none · it is no date that can be read */
      readonly why: 'unclear' | 'no-note-day' | 'unreadable';
    }
  | { readonly code: 'bad-completion' | 'bad-duration'; readonly written: string }
  | {
      readonly code: 'bad-metric';
      readonly written: string;
      readonly name: string;
      /** a good number, after one of the same name */
      readonly isSecond: boolean;
    }
  | { readonly code: 'mark-in-properties'; readonly tag: string }
  | { readonly code: 'bad-win-property' | 'bad-date-property'; readonly property: string };

/** Something in a note that was not understood, and where. */
export type Problem = NoteProblem & {
  /** 0-based */
  readonly line: number;
};
