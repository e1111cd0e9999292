import type { Day, Weekday } from '../calendar/day';
import type { Pause } from '../notes/entry';
import type { Schedule } from './schedule';
import type { Target } from './target';

/** What is asked of a day, and what forgives it: the vault's, or a goal's own. */
export interface Plan {
  readonly schedule: Schedule;
  readonly target: Target;
  /** earlier days are neither won nor missed; their entries stay listed */
  readonly since: Day | null;
  /** whether micro-steps count as wins do */
  readonly countSteps: boolean;
  /** most freezes that can be held, 0–5 */
  readonly freezes: number;
  /** in addition to the pauses that notes hold */
  readonly pauses: readonly Pause[];
  /** where a week begins, for schedules of N per week */
  readonly firstWeekday: Weekday;
}
