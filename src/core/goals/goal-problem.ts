import type { Day } from '../calendar/day';
import type { Expected } from '../text/expected';

/** A property of a goal note that could not be used: a stable code in kebab-case, and the facts of its sentence. */
export type GoalProblem =
  | {
      readonly code: 'bad-goal-property';
      readonly property: string;
      /** what it holds, cut where it is long; null for what is not text, such as a list */
      readonly written: string | null;
      readonly problem: GoalPropertyProblem;
    }
  | {
      readonly code: 'goal-ends-before-start';
      readonly property: 'end';
      readonly start: Day;
      readonly end: Day;
    };

/** What is wrong with a property of a goal. */
export type GoalPropertyProblem =
  /** it is left out */
  | { readonly kind: 'unusable'; readonly expected: Expected }
  /** `days` leads to another last day than `end`, which is used */
  | { readonly kind: 'other-end'; readonly end: Day }
  /** `days` has no `start` to count from */
  | { readonly kind: 'no-start' }
  /** its unit is none of the goal's metrics, so nothing would add up to it */
  | { readonly kind: 'other-unit'; readonly metrics: readonly string[] }
  /** a rung of a ladder that is not above the one before it */
  | { readonly kind: 'falls'; readonly rung: number; readonly before: number }
  /** `by` without an aim */
  | { readonly kind: 'no-aim' }
  /** `by` is before the goal's start */
  | { readonly kind: 'before-start'; readonly start: Day }
  /** `by` is over, and the aim is not reached; it is used all the same */
  | { readonly kind: 'passed' }
  /** `60.000`, which is 60 here and may be meant as 60000; it is used all the same */
  | { readonly kind: 'thousands'; readonly number: number; readonly or: number }
  /** more metrics than are read: those beyond are left out */
  | { readonly kind: 'too-many'; readonly most: number; readonly beyond: string };

/** What is said below a field of a goal's form, where which property it is goes without saying. */
export type FormProblem = Exclude<GoalPropertyProblem, { readonly kind: 'other-end' | 'no-start' }>;
