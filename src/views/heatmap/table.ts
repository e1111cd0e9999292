import type { Day, Weekday } from '../../core/calendar/day';
import { dayOnWeekday } from '../../core/calendar/weekday';
import type { HeatmapCell } from '../../core/insight/heatmap';
import { append, appendButton, isElement } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

export interface HeatmapTableModel {
  readonly label: string;
  readonly today: Day;
  readonly firstWeekday: Weekday;
  /** the first days of the weeks in sight, oldest first */
  readonly weeks: readonly Day[];
  readonly cells: readonly HeatmapCell[];
}

const ICONS = { paused: 'pause', frozen: 'snowflake' } as const;

/** The same weeks as a plain table, the newest first. */
export function mountHeatmapTable(
  parent: HTMLElement,
  tools: ViewTools,
  showDay: (day: Day) => void,
): (model: HeatmapTableModel) => void {
  const { words } = tools;
  const scroller = append(parent, 'div', 'small-wins-table-scroller');
  // It scrolls sideways: on phones a swipe on it must not open the app's drawer.
  scroller.dataset.ignoreSwipe = 'true';
  const table = append(scroller, 'table', 'small-wins-table');

  function drawCell(data: HTMLElement, { day, status, count }: HeatmapCell): void {
    data.dataset.status = status;
    if (count > 0) {
      const button = appendButton(data, 'small-wins-link-button', () => {
        showDay(day);
      });
      button.dataset.day = String(day);
      button.textContent = words.number(count);
    } else if (status === 'rest') data.textContent = words.heatmap.cell.rest;
    else if (status === 'paused' || status === 'frozen') {
      tools.icon(append(data, 'span'), ICONS[status]);
      append(data, 'span', 'small-wins-spoken', words.heatmap.cell[status]);
    } else if (status !== 'before' && status !== 'future') data.textContent = words.number(0);
  }

  return ({ label, today, firstWeekday, weeks, cells }) => {
    const byDay = new Map(cells.map((cell) => [cell.day, cell]));
    const { activeElement } = table.ownerDocument;
    const held = isElement(activeElement) && table.contains(activeElement) ? activeElement : null;
    const focused = held?.getAttribute('data-day') ?? null;
    table.textContent = '';
    append(table, 'caption', 'small-wins-spoken', label);
    const head = append(append(table, 'thead'), 'tr');
    append(head, 'th', '', words.heatmap.weekOf).scope = 'col';
    for (let i = 0; i < 7; i++) {
      const weekday = dayOnWeekday(firstWeekday + i);
      const name = append(head, 'th', '', words.dates.weekdayShort(weekday));
      name.scope = 'col';
      name.setAttribute('aria-label', words.dates.weekday(weekday));
    }
    const body = append(table, 'tbody');
    for (const week of [...weeks].reverse()) {
      const row = append(body, 'tr');
      append(row, 'th', '', words.dates.short(week, today)).scope = 'row';
      for (let day = week; day < week + 7; day++) {
        const data = append(row, 'td');
        const cell = byDay.get(day);
        if (cell !== undefined) drawCell(data, cell);
        data.classList.toggle('is-today', day === today);
      }
    }
    if (focused !== null) {
      table.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
    }
  };
}
