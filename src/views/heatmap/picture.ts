import type { Selection } from 'd3-selection';
import { select } from 'd3-selection';
import type { Weekday } from '../../core/calendar/day';
import { dayOnWeekday } from '../../core/calendar/weekday';
import type { Heatmap, HeatmapCell, HeatmapColumn } from '../../core/insight/heatmap';
import { BAND_WEEKS } from '../../core/insight/heatmap';
import type { ViewTools } from '../elements/view-tools';

export interface HeatmapPictureModel {
  readonly heatmap: Heatmap;
  readonly firstWeekday: Weekday;
  /** text alternative of the picture */
  readonly label: string;
}

const [CELL, PITCH] = [13, 16];
const [LABELS, MONTHS, BAND_GAP] = [34, 18, 10];
const BAND = MONTHS + 7 * PITCH + BAND_GAP;
const NAMED_ROWS = [0, 2, 4];

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** The heatmap as a still picture, for paper and exports: nothing in it moves, opens or needs a script. */
export function mountHeatmapPicture(
  parent: HTMLElement,
  tools: ViewTools,
): (model: HeatmapPictureModel) => void {
  const svg: Svg = select(parent)
    .append('svg')
    .attr('class', 'small-wins-picture')
    .attr('role', 'img');
  return ({ heatmap: { cells, columns }, firstWeekday, label }) => {
    const weeks = Math.min(columns.length, BAND_WEEKS);
    const bands = Math.max(1, Math.ceil(columns.length / BAND_WEEKS));
    const [width, height] = [LABELS + weeks * PITCH, bands * BAND];
    svg
      .attr('aria-label', label)
      .attr('viewBox', `0 0 ${width} ${height}`)
      .attr('height', height)
      .attr('width', width)
      // Themes give every picture a width, which outweighs an attribute.
      .style('inline-size', `${width}px`);
    drawNames(svg, bands, firstWeekday, tools);
    drawMonths(svg, columns, tools);
    drawDays(svg, cells);
  };
}

function drawNames(svg: Svg, bands: number, firstWeekday: Weekday, { words }: ViewTools): void {
  const names = Array.from({ length: bands }, (_, band) => band).flatMap((band) =>
    NAMED_ROWS.map((row) => ({ band, row })),
  );
  svg
    .selectAll('.small-wins-picture-weekday')
    .data(names)
    .join('text')
    .attr('class', 'small-wins-picture-weekday')
    .attr('y', ({ band, row }) => band * BAND + MONTHS + row * PITCH + CELL - 2)
    .text(({ row }) => words.dates.weekdayShort(dayOnWeekday(firstWeekday + row)));
}

function drawMonths(svg: Svg, columns: readonly HeatmapColumn[], { words }: ViewTools): void {
  const months = columns.flatMap(({ month, year }, column) =>
    month === null
      ? []
      : [
          {
            column,
            text: year !== null && column > 0 ? words.dates.year(month) : words.dates.month(month),
          },
        ],
  );
  svg
    .selectAll('.small-wins-picture-month')
    // A cut-off month's label is dropped if it would touch the next.
    .data(months.filter(({ column }, i) => (months[i + 1]?.column ?? Infinity) - column > 2))
    .join('text')
    .attr('class', 'small-wins-picture-month')
    .attr('x', ({ column }) => xOf(column))
    .attr('y', ({ column }) => Math.floor(column / BAND_WEEKS) * BAND + MONTHS - 6)
    .text(({ text }) => text);
}

function drawDays(svg: Svg, cells: readonly HeatmapCell[]): void {
  svg
    .selectAll<SVGRectElement, HeatmapCell>('.small-wins-picture-day')
    .data(
      cells.filter(({ status }) => status !== 'future'),
      ({ day }) => day,
    )
    .join('rect')
    .attr('class', 'small-wins-picture-day')
    .attr('data-level', ({ level }) => level)
    .attr('data-status', ({ status }) => status)
    .classed('is-today', ({ isToday }) => isToday)
    .attr('x', ({ column }) => xOf(column))
    .attr('y', yOf)
    .attr('width', CELL)
    .attr('height', CELL)
    .attr('rx', 3);
  svg
    .selectAll<SVGPathElement, HeatmapCell>('.small-wins-picture-mark')
    .data(
      cells.filter(({ level, status }) => level === 0 && STATUS_SHAPES[status] !== undefined),
      ({ day }) => day,
    )
    .join('path')
    .attr('class', ({ status }) => `small-wins-picture-mark is-${status}`)
    .attr('transform', (cell) => `translate(${xOf(cell.column)} ${yOf(cell)})`)
    .attr('d', ({ status }) => STATUS_SHAPES[status] ?? '');
}

/** Statuses as shapes within their cells: a dot, a ring, a hatch. */
const STATUS_SHAPES: Partial<Record<HeatmapCell['status'], string>> = {
  rest: 'M5 6.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0',
  frozen: 'M2.75 6.5a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0 -7.5 0',
  paused: 'M1 5 5 1M1 9 9 1M2 12 12 2M6 12 12 6M10 12 12 10',
};

function xOf(column: number): number {
  return LABELS + (column % BAND_WEEKS) * PITCH;
}

function yOf({ column, row }: HeatmapCell): number {
  return Math.floor(column / BAND_WEEKS) * BAND + MONTHS + row * PITCH;
}
