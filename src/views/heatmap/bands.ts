import type { HeatmapCell, HeatmapColumn } from '../../core/insight/heatmap';
import { append } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';
import { gridFaces } from './faces';
import type { GridModel, HeatmapGrid } from './grid';
import { mountHeatmapGrid } from './grid';
import { bandLength } from './period';
import type { HeatmapSight } from './sight';
import { faceContext } from './sight';

/** The grid of days; a period that is wider than the view continues in further grids below. */
export function mountBands(parent: HTMLElement, tools: ViewTools) {
  const root = append(parent, 'div', 'small-wins-bands');
  let grids: { readonly root: HTMLElement; readonly grid: HeatmapGrid }[] = [];
  return {
    draw(sight: HeatmapSight | null): void {
      const bands = sight === null ? [] : bandsOf(sight);
      for (const surplus of grids.slice(bands.length)) surplus.root.remove();
      grids = grids.slice(0, bands.length);
      while (grids.length < bands.length) {
        const band = append(root, 'div');
        grids.push({ root: band, grid: mountHeatmapGrid(band, tools) });
      }
      bands.forEach((band, i) => {
        if (sight !== null) grids[i]?.grid.update(gridModel(sight, band, tools));
      });
    },
  };
}

/** Some of the weeks in sight, which one grid shows. */
interface Band {
  readonly columns: readonly HeatmapColumn[];
  readonly cells: readonly HeatmapCell[];
  readonly weeks: number;
}

function bandsOf({ heatmap: { columns, cells }, ground, measure }: HeatmapSight): Band[] {
  const weeks = ground.isWhole ? bandLength(columns.length, measure.weeks) : measure.weeks;
  return Array.from({ length: Math.ceil(columns.length / weeks) }, (_, band) => ({
    weeks,
    columns: columns.slice(band * weeks, (band + 1) * weeks),
    cells: cells.filter(({ column }) => Math.floor(column / weeks) === band),
  }));
}

/** Whether the weekdays' names stand right beside the weeks: in a range with an end, and a period in one row. */
export function isNoWider({ model, ground, measure }: HeatmapSight): boolean {
  return model.last !== undefined || (ground.isWhole && ground.weeks <= measure.weeks);
}

function gridModel(
  sight: HeatmapSight,
  { columns, cells, weeks }: Band,
  tools: ViewTools,
): GridModel {
  const { model } = sight;
  const { firstWeekday, today } = model;
  const { dates, heatmap } = tools.words;
  const isAll = cells.length === sight.heatmap.cells.length;
  const range = isAll
    ? sight.range
    : dates.range(cells[0]?.day ?? today, cells.at(-1)?.day ?? today, today);
  const rows = gridFaces(cells, faceContext(sight), tools);
  return {
    label: heatmap.grid(range),
    hasEnd: isNoWider(sight),
    firstWeekday,
    columns,
    weeks,
    rows,
  };
}
