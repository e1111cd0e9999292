import type { Day, Weekday } from '../../core/calendar/day';
import type { Heatmap } from '../../core/insight/heatmap';
import type { LevelRange } from '../../core/insight/levels';
import type { ListedEntry } from '../../core/journal/journal';
import type { CellLabel } from './cell-label';
import type { Lane } from './lanes';

export interface HeatmapModel {
  /** freezes look like any empty day */
  readonly quiet: boolean;
  readonly cellLabel: CellLabel;
  readonly today: Day;
  /** the earliest day that can be reached */
  readonly first: Day;
  /** the last one; weeks outside the two are not shown then. Defaults to today */
  readonly last?: Day | undefined;
  readonly firstWeekday: Weekday;
  /** the heatmap of a range of days, inclusive; called only for what is in sight */
  readonly read: (from: Day, to: Day) => Heatmap;
  /** a day's entries, filtered like the cells */
  readonly entriesOf: (day: Day) => readonly ListedEntry[];
  /** the area or goal that the heatmap is limited to; null for all */
  readonly filter: string | null;
  /** while notes are being read: days before this one are not read yet; otherwise null */
  readonly unreadBefore: Day | null;
  /** always as months, whatever the user chose elsewhere */
  readonly months?: true;
  /** a row of weeks for each area or goal, instead of days; null for days */
  readonly lanes: HeatmapLanesModel | null;
}

export interface HeatmapLanesModel {
  readonly rows: readonly Lane[];
  readonly legend: readonly LevelRange[];
  /** what the rows are of; areas by default */
  readonly of?: 'area' | 'goal';
}
