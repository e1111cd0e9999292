import type { Day } from '../calendar/day';
import type { PeriodNotes } from '../calendar/period-notes';
import type { Goals } from '../goals/goals';
import type { Plan } from '../journal/plan';
import type { Words } from '../words/words';

/** What a review was made of. */
export interface ReviewedVault {
  readonly reviews: PeriodNotes;
  readonly plan: Plan;
  readonly today: Day;
  readonly goals: Goals;
  readonly words: Words;
}
