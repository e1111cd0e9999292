import type { Challenge } from '../goals/challenge';
import type { Goal } from '../goals/goal';
import type { DayContext } from '../journal/day-status';
import type { ListedEntry } from '../journal/journal';
import type { GoalNudge } from './alignment';
import type { Milestones } from './milestones';
import type { StreakSummary } from './summary';
import type { Totals } from './totals';

/** Everything that is shown of a goal, as of one day: the vault's numbers, from the goal's own days. */
export interface GoalReport {
  readonly goal: Goal;
  /** its days, for a heatmap, beads, or a sentence that explains the streak */
  readonly context: DayContext;
  /** its last day has come and gone: the numbers are as of that day */
  readonly isOver: boolean;
  /** its entries that count; those before its start and after its end too */
  readonly totals: Totals;
  readonly streak: StreakSummary;
  /** strength, 0–1, at the end of each of the last 12 weeks, oldest first; the last is today's */
  readonly strengthSeries: readonly number[];
  readonly milestones: Milestones;
  /** its newest entry that counts */
  readonly lastWin: ListedEntry | null;
  /** null for a goal without an end */
  readonly challenge: Challenge | null;
  /** what there is to say, the weightiest first; empty for a goal that is not active */
  readonly nudges: readonly GoalNudge[];
  /** of a drifting goal one past win, another each day */
  readonly proof: ListedEntry | null;
}
