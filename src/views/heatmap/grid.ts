import { select } from 'd3-selection';
import type { Day, Weekday } from '../../core/calendar/day';
import { dayOnWeekday } from '../../core/calendar/weekday';
import type { HeatmapColumn } from '../../core/insight/heatmap';
import type { Face } from './cells';
import { drawCells } from './cells';
import { append, setName, setText, setVariable } from '../elements/element';
import type { Stage } from '../elements/stage';

/** The weeks in sight. */
export interface GridModel {
  readonly label: string;
  readonly firstWeekday: Weekday;
  readonly columns: readonly HeatmapColumn[];
  /** by weekday, seven rows; a row's faces in order of time */
  readonly rows: readonly (readonly Face[])[];
}

export interface HeatmapGrid {
  readonly element: HTMLElement;
  readonly update: (model: GridModel) => void;
}

/** The rows that show their weekday's name: three are enough to read the other four. */
const NAMED_WEEKDAYS: ReadonlySet<number> = new Set([1, 3, 5]);

/** The grid of days: a row per weekday, a column per week. */
export function mountHeatmapGrid(parent: HTMLElement, { words }: Stage): HeatmapGrid {
  const element = append(parent, 'div', 'small-wins-grid');
  element.setAttribute('role', 'grid');
  const months = append(element, 'div', 'small-wins-months');
  months.setAttribute('aria-hidden', 'true');
  const rows = Array.from({ length: 7 }, () => {
    const row = append(element, 'div', 'small-wins-row');
    row.setAttribute('role', 'row');
    const name = append(row, 'span', 'small-wins-weekday');
    name.setAttribute('role', 'rowheader');
    return { row, name };
  });

  let drawnColumns = '';

  function drawMonths(columns: readonly HeatmapColumn[]): void {
    const signature = `${columns[0]?.first ?? ''} ${columns.length}`;
    if (signature === drawnColumns) return;
    drawnColumns = signature;
    select(months)
      .selectAll<HTMLElement, MonthLabel>('.small-wins-month')
      .data(monthLabels(columns), ({ day }) => day)
      .join((enter) => enter.append('span').attr('class', 'small-wins-month'))
      .each(function ({ column, day, isYear }) {
        setText(this, isYear ? words.dates.year(day) : words.dates.month(day));
        this.classList.toggle('is-year', isYear);
        this.classList.toggle('is-last', column >= columns.length - 2);
        setVariable(this, '--small-wins-column', String(column + 2));
      });
  }

  return {
    element,
    update(model) {
      setName(element, model.label);
      setVariable(element, '--small-wins-weeks', String(model.columns.length));
      drawMonths(model.columns);
      rows.forEach(({ row, name }, i) => {
        const weekday = (model.firstWeekday + i) % 7;
        setText(name, words.dates.weekdayShort(dayOnWeekday(weekday)));
        name.classList.toggle('is-spoken-only', !NAMED_WEEKDAYS.has(weekday));
        drawCells(row, model.rows[i] ?? []);
      });
    },
  };
}

interface MonthLabel {
  readonly day: Day;
  readonly column: number;
  readonly isYear: boolean;
}

/** Fewest columns between two labels, or they would touch. */
const LABEL_COLUMNS = 3;

/**
 * The months that begin in sight; January is labelled with its year. A cut-off month's label is dropped if it would
 * touch.
 */
function monthLabels(columns: readonly HeatmapColumn[]): MonthLabel[] {
  const labels = columns.flatMap(({ month, year }, column) =>
    month === null ? [] : [{ day: month, column, isYear: year !== null && column > 0 }],
  );
  const [first, second] = labels;
  const touches =
    first !== undefined && second !== undefined && second.column - first.column < LABEL_COLUMNS;
  return touches ? labels.slice(1) : labels;
}
