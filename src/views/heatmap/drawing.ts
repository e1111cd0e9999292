import { group } from 'd3-array';
import type { Day } from '../../core/calendar/day';
import { startOfWeek } from '../../core/calendar/week';
import type { Heatmap, HeatmapCell, HeatmapColumn } from '../../core/insight/heatmap';
import { append, setShown } from '../elements/element';
import { quietCell } from '../elements/quiet';
import type { ViewTools } from '../elements/view-tools';
import type { DayPanelCallbacks, DayPanelMoves } from './day-panel';
import { mountDayPanel } from './day-panel';
import type { FaceContext } from './faces';
import { gridFaces } from './faces';
import type { GridModel, HeatmapGrid } from './grid';
import { mountHeatmapGrid } from './grid';
import type { HeatmapGround, HeatmapState } from './heatmap-state';
import { daysInSight, tabStop } from './heatmap-state';
import { mountHeatmapLanes } from './lanes';
import { mountHeatmapLegend } from './legend';
import type { HeatmapMeasure } from './measure';
import { LABEL_COLUMN } from './measure';
import type { HeatmapLanesModel, HeatmapModel } from './model';
import type { MonthGrid } from './month-grid';
import { mountMonthGrid } from './month-grid';
import { panelOf } from './panel';
import { bandLength, monthOf, yearOf } from './period';
import { mountHeatmapTable } from './table';
import type { Words } from '../../core/words/words';

/** The state of a heatmap: its model, and what the user looks at. */
export interface HeatmapScene {
  readonly model: HeatmapModel;
  readonly state: HeatmapState;
  readonly ground: HeatmapGround;
  readonly measure: HeatmapMeasure;
  /** counts that have grown were won just now */
  readonly isLive: boolean;
}

/** What is in sight: its days, those days in words, and their cells. */
export interface HeatmapSight extends HeatmapScene {
  readonly from: number;
  readonly to: number;
  readonly range: string;
  readonly heatmap: Heatmap;
}

/** Computes what is in sight; in quiet mode as quiet mode shows it. */
export function sightOf(scene: HeatmapScene, { words }: ViewTools): HeatmapSight {
  const { model, state, ground } = scene;
  const { from, to } = daysInSight(state, ground);
  const read = model.read(from, to);
  const heatmap = model.quiet ? { ...read, cells: read.cells.map(quietCell) } : read;
  return { ...scene, from, to, range: rangeInWords(scene, from, to, words), heatmap };
}

/** Whether days are shown as a calendar has them. */
export function isInMonths({ model, state }: Pick<HeatmapScene, 'model' | 'state'>): boolean {
  return model.lanes === null && (model.months === true || state.isMonth);
}

function isSameMonth(from: Day, to: Day): boolean {
  return monthOf(from).last >= to;
}

function rangeInWords(scene: HeatmapScene, from: Day, to: Day, words: Words): string {
  const { model, ground } = scene;
  const { dates } = words;
  if (isInMonths(scene) && isSameMonth(from, to)) return words.periodReview.month(from);
  if (!ground.isWhole) {
    return dates.range(Math.max(from, Math.min(model.first, to)), to, model.today);
  }
  const isYear = yearOf({ first: from, last: to }, model.today) !== null;
  return isYear ? dates.year(from) : dates.range(from, to, model.today);
}

export interface HeatmapDrawing {
  /** holds the cells, and what is unfolded below them */
  readonly picture: HTMLElement;
  readonly surface: HTMLElement;
  readonly draw: (sight: HeatmapSight) => void;
}

/** The weeks in sight: a grid of days or rows of weeks, with the legend and what is unfolded, or all as a table. */
export function mountHeatmapDrawing(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: DayPanelCallbacks,
  moves: DayPanelMoves & { readonly show: (day: Day) => void },
): HeatmapDrawing {
  const texts = tools.words.heatmap;
  const picture = append(parent, 'div', 'small-wins-heatmap-picture');
  const surface = append(picture, 'div', 'small-wins-surface');
  const grids = mountGrids(surface, tools);
  const months = mountMonths(surface, tools);
  const lanes = mountHeatmapLanes(surface, tools);
  const drawLegend = mountHeatmapLegend(picture, tools);
  const panel = mountDayPanel(picture, tools, callbacks, moves);
  const table = mountTable(parent, tools, moves.show);

  function drawLanes({ rows }: HeatmapLanesModel, sight: HeatmapSight): void {
    const { state, ground, isLive, range, from, to, heatmap, measure } = sight;
    lanes.update({
      label: texts.lanes(range),
      lanes: rows,
      columns: heatmap.columns,
      first: startOfWeek(from, ground.firstWeekday),
      last: startOfWeek(to, ground.firstWeekday),
      weeks: measure.weeks,
      isNewest: to === sight.model.today,
      stop: tabStop(state, ground),
      unfolded: state.unfolded,
      isLive,
    });
  }

  function drawPanel(sight: HeatmapSight): void {
    const { unfolded } = sight.state;
    panel.update(unfolded && panelOf(sight.model, unfolded, tools));
    if (unfolded !== null) panel.pointAt(pointerOf(unfolded.day, sight));
  }

  return {
    picture,
    surface,
    draw(sight) {
      const { model, state, heatmap } = sight;
      setShown(picture, !state.isTable);
      setShown(table.element, state.isTable);
      if (state.isTable) {
        table.draw(sight);
        return;
      }
      setShown(lanes.element, model.lanes !== null);
      const isMonths = isInMonths(sight);
      grids.draw(model.lanes === null && !isMonths ? sight : null);
      months.draw(isMonths ? sight : null);
      if (model.lanes !== null) drawLanes(model.lanes, sight);
      const levels = model.lanes?.legend ?? heatmap.legend;
      drawLegend({ levels, weeks: model.lanes !== null, quiet: model.quiet });
      drawPanel(sight);
    },
  };
}

/** Pixels from the picture's start to a day's column, for the panel to point at; null if the day is not right above it. */
function pointerOf(day: Day, sight: HeatmapSight): number | null {
  const { model, ground, measure, from, to } = sight;
  if (isInMonths(sight)) return null;
  const { pitch, cell, weeks } = measure;
  if (ground.weeks > weeks || day < from || day > to) return null;
  const start = model.last === undefined ? measure.start : LABEL_COLUMN + pitch - cell;
  const column = Math.floor((day - startOfWeek(from, model.firstWeekday)) / 7);
  return start + column * pitch + cell / 2;
}

/** The same days as numbers. */
function mountTable(parent: HTMLElement, tools: ViewTools, showDay: (day: Day) => void) {
  const element = append(parent, 'div', 'is-hidden');
  const drawTable = mountHeatmapTable(element, tools, showDay);
  return {
    element,
    draw({ model, range, heatmap: { columns, cells } }: HeatmapSight): void {
      const { today, firstWeekday } = model;
      const weeks = columns.map(({ first }) => first);
      drawTable({ label: tools.words.heatmap.grid(range), today, firstWeekday, weeks, cells });
    },
  };
}

/** The grid of days; a period that is wider than the view continues in further grids below. */
function mountGrids(parent: HTMLElement, tools: ViewTools) {
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

/** The months in sight, one grid each. */
function mountMonths(parent: HTMLElement, tools: ViewTools) {
  const root = append(parent, 'div', 'small-wins-calendars');
  let grids: MonthGrid[] = [];
  return {
    draw(sight: HeatmapSight | null): void {
      const months =
        sight === null
          ? []
          : [...group(sight.heatmap.cells, ({ day }) => monthOf(day).first).entries()];
      setShown(root, sight !== null);
      for (const surplus of grids.slice(months.length)) surplus.element.remove();
      grids = grids.slice(0, months.length);
      while (grids.length < months.length) grids.push(mountMonthGrid(root, tools));
      months.forEach(([month, cells], i) => {
        if (sight === null) return;
        const { dates, heatmap, periodReview } = tools.words;
        const [first = month, last = month] = [cells[0]?.day, cells.at(-1)?.day];
        grids[i]?.update({
          label: heatmap.grid(dates.range(first, last, sight.model.today)),
          title: months.length === 1 ? '' : periodReview.month(month),
          firstWeekday: sight.model.firstWeekday,
          faces: gridFaces(cells, faceContext(sight), tools)
            .flat()
            .sort((a, b) => a.day - b.day),
        });
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
  const weeks = ground.isWhole ? bandLength(columns.length, measure.weeks) : ground.weeks;
  return Array.from({ length: Math.ceil(columns.length / weeks) }, (_, band) => ({
    weeks,
    columns: columns.slice(band * weeks, (band + 1) * weeks),
    cells: cells.filter(({ column }) => Math.floor(column / weeks) === band),
  }));
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
    hasEnd: model.last !== undefined,
    firstWeekday,
    columns,
    weeks,
    rows,
  };
}

function faceContext({ model, state, ground, isLive }: HeatmapSight): FaceContext {
  const { unreadBefore, cellLabel: label } = model;
  const unfolded = state.unfolded?.day ?? null;
  return { unreadBefore, unfolded, isLive, stop: tabStop(state, ground).day, label };
}
