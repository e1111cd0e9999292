import type { Day } from '../../core/calendar/day';
import type { ListedEntry } from '../../core/journal/journal';
import type { FoundTotals } from '../../core/search/found-totals';
import type { Grouping } from '../../core/search/grouping';
import type { QueryProblem } from '../../core/search/query';

/** The beginning of a group, or an entry in it. */
export type FoundRow =
  /** a day, the first day of a month, or the name of a goal or area; null for none */
  { readonly group: Day | string | null; readonly count: number } | ListedEntry;

export interface AllWinsModel {
  readonly today: Day;
  readonly query: string;
  readonly by: Grouping;
  /** how many entries there are, whether found or not */
  readonly all: number;
  readonly rows: readonly FoundRow[];
  readonly totals: FoundTotals;
  readonly problems: readonly QueryProblem[];
}
