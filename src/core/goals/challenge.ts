import type { Day } from '../calendar/day';

/** How a goal with an end stands. */
export interface Challenge {
  /** its `start`, else the day of its first win; null before there is one */
  readonly first: Day | null;
  readonly last: Day;
  /** how many days it is long; null without a first day */
  readonly days: number | null;
  /** which of them today is, from 1: `day 5 of 7`; 0 before it begins, `days` once it is over */
  readonly day: number;
  /** `completed`: over, with no due day missed · `ended`: over, with some */
  readonly state: 'ahead' | 'running' | 'completed' | 'ended';
  /** due days won so far, and due days in all up to its end: `5 of 7` */
  readonly won: number;
  readonly due: number;
}
