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
  /** the earliest day one can go to */
  readonly first: Day;
  /** the last one; with it no week outside of the two is shown. Today, where it is left out */
  readonly last?: Day | undefined;
  readonly firstWeekday: Weekday;
  /** the heatmap of a range of days, inclusive; only what shows is ever asked for */
  readonly read: (from: Day, to: Day) => Heatmap;
  /** a day's entries, filtered as the cells are */
  readonly entriesOf: (day: Day) => readonly ListedEntry[];
  /** the area or goal that alone is shown; null for all */
  readonly filter: string | null;
  /** while notes are being read: days before this one have not been; else null */
  readonly unreadBefore: Day | null;
  /** instead of days a row of weeks for each area or goal; null for days */
  readonly lanes: HeatmapLanesModel | null;
}

export interface HeatmapLanesModel {
  readonly rows: readonly Lane[];
  readonly legend: readonly LevelRange[];
  /** what the rows are of; areas where it is left out */
  readonly of?: 'area' | 'goal';
}
