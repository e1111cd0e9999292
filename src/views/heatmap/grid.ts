import type { Weekday } from '../../core/calendar/day';
import { dayOnWeekday } from '../../core/calendar/weekday';
import type { HeatmapColumn } from '../../core/insight/heatmap';
import type { Face } from './cells';
import { drawCells } from './cells';
import { mountMonthLabels } from './month-labels';
import { append, setName, setText, setVariable } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

/** The weeks in sight. */
export interface GridModel {
  readonly label: string;
  readonly firstWeekday: Weekday;
  /** a range with an end is no wider than its weeks */
  readonly hasEnd: boolean;
  readonly columns: readonly HeatmapColumn[];
  /** how many columns there is room for: more than are drawn in the last of several grids, and in the first weeks */
  readonly weeks: number;
  /** by weekday, seven rows; a row's faces in order of time */
  readonly rows: readonly (readonly Face[])[];
}

export interface HeatmapGrid {
  readonly update: (model: GridModel) => void;
}

/** The rows that show their weekday's name: three are enough to read the other four. */
const NAMED_WEEKDAYS: ReadonlySet<number> = new Set([1, 3, 5]);

/** The grid of days: a row per weekday, a column per week. */
export function mountHeatmapGrid(parent: HTMLElement, tools: ViewTools): HeatmapGrid {
  const { words } = tools;
  const element = append(parent, 'div', 'small-wins-grid');
  element.setAttribute('role', 'grid');
  // The names of the weekdays are a column too.
  const drawMonths = mountMonthLabels(element, tools, 1);
  const rows = Array.from({ length: 7 }, () => {
    const row = append(element, 'div', 'small-wins-row');
    row.setAttribute('role', 'row');
    const name = append(row, 'span', 'small-wins-weekday');
    name.setAttribute('role', 'rowheader');
    return { row, name };
  });

  return {
    update(model) {
      setName(element, model.label);
      element.classList.toggle('has-end', model.hasEnd);
      setVariable(element, '--small-wins-weeks', String(model.weeks));
      const first = model.columns[0]?.first ?? 0;
      drawMonths(model.columns, model.weeks);
      rows.forEach(({ row, name }, i) => {
        const weekday = (model.firstWeekday + i) % 7;
        setText(name, words.dates.weekdayShort(dayOnWeekday(weekday)));
        name.classList.toggle('is-spoken-only', !NAMED_WEEKDAYS.has(weekday));
        const faces = model.rows[i] ?? [];
        // A period may begin within a week: its other days have no cells.
        row.classList.toggle('begins-later', (faces[0]?.day ?? first) >= first + 7);
        drawCells(row, faces);
      });
    },
  };
}
