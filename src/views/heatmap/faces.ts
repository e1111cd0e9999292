import type { Day } from '../../core/calendar/day';
import type { HeatmapCell } from '../../core/insight/heatmap';
import type { CellLabel } from './cell-label';
import type { Face } from './cells';
import type { ViewTools } from '../elements/view-tools';

/** What the faces of a grid need besides their cells. */
export interface FaceContext {
  /** days before this one are not read yet; null once all are */
  readonly unreadBefore: Day | null;
  readonly unfolded: Day | null;
  /** counts that have grown were won just now */
  readonly isLive: boolean;
  /** the day that the tab key reaches */
  readonly stop: Day;
  readonly label: CellLabel;
}

/** The faces of a grid's cells by weekday, seven rows, each in order of time. */
export function gridFaces(
  cells: readonly HeatmapCell[],
  { unreadBefore, unfolded, isLive, stop, label }: FaceContext,
  { words }: ViewTools,
): Face[][] {
  const rows: Face[][] = Array.from({ length: 7 }, () => []);
  for (const cell of cells) {
    const { day, level, count, isToday } = cell;
    const isUnread = unreadBefore !== null && day < unreadBefore;
    rows[cell.row]?.push({
      day,
      level,
      count,
      isLive,
      isToday,
      status: isUnread ? 'unread' : cell.status,
      isUnfolded: day === unfolded,
      isTabStop: day === stop,
      label: () => (isUnread ? words.heatmap.unread(words.dates.full(day)) : label(cell)),
    });
  }
  return rows;
}
