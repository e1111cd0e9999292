import { startOfWeek } from '../../core/calendar/week';
import type { Heatmap } from '../../core/insight/heatmap';
import { append, setShown } from '../elements/element';
import { quietCell } from '../elements/quiet';
import type { Stage } from '../elements/stage';
import type { DayPanelCallbacks } from './day-panel';
import { mountDayPanel } from './day-panel';
import { gridFaces } from './faces';
import { mountHeatmapGrid } from './grid';
import type { HeatmapGround, HeatmapState } from './heatmap-state';
import { daysInSight, tabStop } from './heatmap-state';
import { mountHeatmapLanes } from './lanes';
import { mountHeatmapLegend } from './legend';
import type { HeatmapMeasure } from './measure';
import { LABEL_COLUMN } from './measure';
import type { HeatmapLanesModel, HeatmapModel } from './model';
import { panelOf } from './panel';
import { mountHeatmapTable } from './table';

/** The state of a heatmap: its model, and what the user looks at. */
export interface HeatmapLook {
  readonly model: HeatmapModel;
  readonly state: HeatmapState;
  readonly ground: HeatmapGround;
  readonly measure: HeatmapMeasure;
  /** counts that have grown were won just now */
  readonly isLive: boolean;
}

/** What is in sight: its days, those days in words, and their cells. */
export interface HeatmapSight extends HeatmapLook {
  readonly from: number;
  readonly to: number;
  readonly range: string;
  readonly heatmap: Heatmap;
}

/** Computes what is in sight; in quiet mode as quiet mode shows it. */
export function sightOf(look: HeatmapLook, { words }: Stage): HeatmapSight {
  const { model, state, ground } = look;
  const { from, to } = daysInSight(state, ground);
  const read = model.read(from, to);
  const heatmap = model.quiet ? { ...read, cells: read.cells.map(quietCell) } : read;
  const range = words.dates.range(Math.max(from, Math.min(model.first, to)), to, model.today);
  return { ...look, from, to, range, heatmap };
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
  stage: Stage,
  callbacks: DayPanelCallbacks,
  moves: Parameters<typeof mountDayPanel>[3],
): HeatmapDrawing {
  const texts = stage.words.heatmap;
  const picture = append(parent, 'div', 'small-wins-heatmap-picture');
  const surface = append(picture, 'div', 'small-wins-surface');
  const grid = mountHeatmapGrid(surface, stage);
  const lanes = mountHeatmapLanes(surface);
  const drawLegend = mountHeatmapLegend(picture, stage);
  const panel = mountDayPanel(picture, stage, callbacks, moves);
  const tableRoot = append(parent, 'div', 'is-hidden');
  const drawTable = mountHeatmapTable(tableRoot, stage);

  function drawGrid({ model, state, ground, isLive, range, heatmap }: HeatmapSight): void {
    const { firstWeekday, unreadBefore, cellLabel: label } = model;
    const unfolded = state.unfolded?.day ?? null;
    const look = { unreadBefore, unfolded, isLive, stop: tabStop(state, ground).day, label };
    const rows = gridFaces(heatmap.cells, look, stage);
    grid.element.classList.toggle('has-end', model.last !== undefined);
    grid.update({ label: texts.grid(range), firstWeekday, columns: heatmap.columns, rows });
  }

  function drawLanes({ rows }: HeatmapLanesModel, sight: HeatmapSight): void {
    const { state, ground, isLive, range, from, to } = sight;
    lanes.update({
      label: texts.lanes(range),
      lanes: rows,
      first: from,
      last: startOfWeek(to, ground.firstWeekday),
      stop: tabStop(state, ground),
      unfolded: state.unfolded,
      isLive,
    });
  }

  function drawPanel({ model, state: { unfolded }, measure, from, to }: HeatmapSight): void {
    panel.update(unfolded && panelOf(model, unfolded, stage));
    if (unfolded === null) return;
    const { pitch, cell } = measure;
    const start = model.last === undefined ? measure.start : LABEL_COLUMN + pitch - cell;
    const column = Math.floor((unfolded.day - from) / 7);
    const isInSight = unfolded.day >= from && unfolded.day <= to;
    panel.pointAt(isInSight ? start + column * pitch + cell / 2 : null);
  }

  return {
    picture,
    surface,
    draw(sight) {
      const { model, state, range, heatmap } = sight;
      setShown(picture, !state.isTable);
      setShown(tableRoot, state.isTable);
      if (state.isTable) {
        const { today, firstWeekday } = model;
        const weeks = heatmap.columns.map(({ first }) => first);
        drawTable({ label: texts.grid(range), today, firstWeekday, weeks, cells: heatmap.cells });
        return;
      }
      setShown(grid.element, model.lanes === null);
      setShown(lanes.element, model.lanes !== null);
      if (model.lanes === null) drawGrid(sight);
      else drawLanes(model.lanes, sight);
      const levels = model.lanes?.legend ?? heatmap.legend;
      drawLegend({ levels, weeks: model.lanes !== null, quiet: model.quiet });
      drawPanel(sight);
    },
  };
}
