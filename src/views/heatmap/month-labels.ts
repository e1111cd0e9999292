import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { HeatmapColumn } from '../../core/insight/heatmap';
import { append, setText, setVariable } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

/**
 * The names of months above a picture's weeks; `before` is how many columns of the picture come before the weeks, and
 * `room` how many weeks there is room for.
 */
export function mountMonthLabels(
  parent: HTMLElement,
  { words }: ViewTools,
  before: number,
): (columns: readonly HeatmapColumn[], room: number) => void {
  const months = append(parent, 'div', 'small-wins-months');
  months.setAttribute('aria-hidden', 'true');
  let drawn = '';
  return (columns, room) => {
    const signature = `${columns[0]?.first ?? ''} ${columns[0]?.month ?? ''} ${columns.length} ${room}`;
    if (signature === drawn) return;
    drawn = signature;
    select(months)
      .selectAll<HTMLElement, MonthLabel>('.small-wins-month')
      .data(monthLabels(columns), ({ day }) => day)
      .join((enter) => enter.append('span').attr('class', 'small-wins-month'))
      .each(function ({ column, day, isYear }) {
        setText(this, isYear ? words.dates.year(day) : words.dates.month(day));
        this.classList.toggle('is-year', isYear);
        this.classList.toggle('is-last', column >= room - 2);
        setVariable(this, '--small-wins-column', String(column + 1 + before));
      });
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
