import { startOfWeek } from '../../core/calendar/week';
import type { HeatmapCell } from '../../core/insight/heatmap';
import type { DayPanelModel } from './day-panel';
import type { CellPlace } from './gestures';
import type { HeatmapModel } from './model';
import { quietCell } from '../elements/quiet';
import type { ViewTools } from '../elements/view-tools';
import type { Words } from '../../core/words/words';

/** What unfolds for a place of the heatmap: a day, or a lane's week; null if the model has no such place. */
export function panelOf(
  model: HeatmapModel,
  { day, lane }: CellPlace,
  { words }: ViewTools,
): DayPanelModel | null {
  const { today, first, last = today, firstWeekday, lanes, entriesOf, read, quiet } = model;
  const row = lanes?.rows.find(({ id }) => id === lane);
  if (row !== undefined) {
    const [week] = row.weeks(day, day);
    return {
      day,
      title: words.list([row.name, words.dates.range(day, day + 6, today)]),
      summary: words.today.wins(row.entriesOf(day).filter(({ counts }) => counts).length),
      entries: row.entriesOf(day),
      hasNote: null,
      canGoBack: day > first,
      canGoOn: week !== undefined && day < startOfWeek(today, firstWeekday),
    };
  }
  const [cell] = read(day, day).cells;
  if (lane !== null || cell === undefined) return null;
  return {
    day,
    title: words.dates.heading(day, today),
    summary: summaryOf(quiet ? quietCell(cell) : cell, words),
    entries: entriesOf(day),
    hasNote: cell.hasNote,
    canGoBack: day > first,
    canGoOn: day < last,
  };
}

function summaryOf({ count, status }: HeatmapCell, words: Words): string {
  return count > 0 ? words.today.wins(count) : words.heatmap.panel.status[status];
}
