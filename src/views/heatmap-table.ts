import type { Day, Weekday } from '../core/calendar/day';
import type { HeatmapCell } from '../core/insight/heatmap';
import { append } from './element';
import type { Stage } from './stage';

export interface HeatmapTableModel {
  readonly label: string;
  readonly today: Day;
  readonly firstWeekday: Weekday;
  /** the first days of the weeks in sight, oldest first */
  readonly weeks: readonly Day[];
  readonly cells: readonly HeatmapCell[];
}

/** A Sunday, to name weekdays by. */
const SUNDAY: Day = 3;

/** The same weeks as a plain table, the newest first. */
export function mountHeatmapTable(
  parent: HTMLElement,
  { words, dates }: Stage,
): (model: HeatmapTableModel) => void {
  const scroller = append(parent, 'div', 'small-wins-table-scroller');
  const table = append(scroller, 'table', 'small-wins-table');
  const cellText = ({ status, count }: HeatmapCell): string => {
    if (count > 0) return words.number(count);
    if (status === 'rest' || status === 'paused' || status === 'frozen') {
      return words.heatmap.cell[status];
    }
    return status === 'before' || status === 'future' ? '' : words.number(0);
  };
  return ({ label, today, firstWeekday, weeks, cells }) => {
    const byDay = new Map(cells.map((cell) => [cell.day, cell]));
    // A table is read, not acted upon: nothing in it has a focus that drawing it anew could lose.
    table.textContent = '';
    append(table, 'caption', 'small-wins-spoken', label);
    const head = append(append(table, 'thead'), 'tr');
    append(head, 'th', '', words.heatmap.weekOf).scope = 'col';
    for (let i = 0; i < 7; i++) {
      append(head, 'th', '', dates.weekdayShort(SUNDAY + firstWeekday + i)).scope = 'col';
    }
    const body = append(table, 'tbody');
    for (const week of [...weeks].reverse()) {
      const row = append(body, 'tr');
      append(row, 'th', '', dates.short(week, today)).scope = 'row';
      for (let day = week; day < week + 7; day++) {
        const cell = byDay.get(day);
        const data = append(row, 'td', '', cell === undefined ? '' : cellText(cell));
        if (cell !== undefined) data.dataset.status = cell.status;
        data.classList.toggle('is-today', day === today);
      }
    }
  };
}
