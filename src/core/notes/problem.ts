import type { Day } from '../calendar/day';

/** What was not understood in a note: a stable code in kebab-case, and the facts of its sentence. */
export type NoteProblem =
  | {
      readonly code:
        | 'bad-front-matter'
        | 'unresolved-merge'
        | 'half-resolved-merge'
        | 'task-in-code'
        | 'looks-ticked'
        | 'looks-unticked'
        | 'bad-pause'
        | 'pause-ends-before-start';
    }
  | {
      readonly code: 'no-day';
      /** how many entries have this problem, the first of them on its line */
      readonly entries: number;
    }
  | { readonly code: 'dated-ahead'; readonly day: Day }
  | { readonly code: 'unknown-state'; readonly checkbox: string }
  | {
      readonly code: 'bad-date';
      readonly written: string;
      /** it may be two days · it may need the day of its note, which has none · it cannot be read as a date · it is a date, but
       * not where or as a date is written */
      readonly why: 'unclear' | 'no-note-day' | 'unreadable' | 'misplaced';
      /** the words it is probably meant to be */
      readonly near?: string;
    }
  | { readonly code: 'bad-completion' | 'bad-duration' | 'bad-pulse'; readonly written: string }
  | {
      readonly code: 'bad-metric';
      readonly written: string;
      readonly name: string;
      /** a good number, but after one of the same name */
      readonly isSecond: boolean;
      /** a number as it is written: where a comma stands for the point, the one that is meant */
      readonly number: string;
    }
  | { readonly code: 'mark-in-properties'; readonly tag: string }
  | {
      readonly code: 'bad-rest-property';
      readonly property: string;
      /** null for what is not text */
      readonly written: string | null;
    }
  | { readonly code: 'bad-win-property' | 'bad-date-property'; readonly property: string };

/** Something in a note that was not understood, and where. */
export type Problem = NoteProblem & {
  /** 0-based */
  readonly line: number;
};
