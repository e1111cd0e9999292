import type { Day } from '../../core/calendar/day';
import { startOfWeek } from '../../core/calendar/week';
import { append, setShown, setVariable } from '../elements/element';
import type { Words } from '../../core/words/words';
import type { ViewTools } from '../elements/view-tools';
import { isNoWider, mountBands } from './bands';
import { mountCalendars } from './calendars';
import type { DayPanelCallbacks, DayPanelMoves } from './day-panel';
import { mountDayPanel } from './day-panel';
import { tabStop } from './heatmap-state';
import type { LanesModel } from './lanes';
import { mountHeatmapLanes } from './lanes';
import { mountHeatmapLegend } from './legend';
import { LABEL_COLUMN } from './measure';
import type { HeatmapLanesModel } from './model';
import { panelOf } from './panel';
import { bandLength } from './period';
import type { HeatmapSight } from './sight';
import { isInMonths } from './sight';
import { mountHeatmapTable } from './table';

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
  const picture = append(parent, 'div', 'small-wins-heatmap-picture');
  const surface = append(picture, 'div', 'small-wins-surface');
  const bands = mountBands(surface, tools);
  const calendars = mountCalendars(surface, tools);
  const lanes = mountHeatmapLanes(surface, tools);
  const drawLegend = mountHeatmapLegend(picture, tools);
  const panel = mountDayPanel(picture, tools, callbacks, moves);
  const table = mountTable(parent, tools, moves.show);

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
      parent.classList.toggle('is-short', isShort(sight));
      setVariable(parent, '--small-wins-drawn', drawnWidth(sight));
      // Rows of weeks have no days, which are what the table tells.
      const isTable = state.isTable && model.lanes === null;
      setShown(picture, !isTable);
      setShown(table.element, isTable);
      if (isTable) {
        table.draw(sight);
        return;
      }
      setShown(lanes.element, model.lanes !== null);
      const isMonths = isInMonths(sight);
      bands.draw(model.lanes === null && !isMonths ? sight : null);
      calendars.draw(isMonths ? sight : null);
      if (model.lanes !== null) lanes.update(lanesIn(model.lanes, sight, tools.words));
      const levels = model.lanes?.legend ?? heatmap.legend;
      drawLegend({ levels, weeks: model.lanes !== null, quiet: model.quiet });
      drawPanel(sight);
    },
  };
}

/** Rows of weeks, as far as they are in sight. */
function lanesIn(
  { rows }: HeatmapLanesModel,
  { model, state, ground, isLive, range, from, to, heatmap, measure }: HeatmapSight,
  words: Words,
): LanesModel {
  return {
    label: words.heatmap.lanes(range),
    lanes: rows,
    columns: heatmap.columns,
    first: startOfWeek(from, ground.firstWeekday),
    last: startOfWeek(to, ground.firstWeekday),
    weeks: measure.weeks,
    isNewest: to === model.today,
    stop: tabStop(state, ground),
    unfolded: state.unfolded,
    isLive,
  };
}

/** How wide weeks are that leave room beside them: what belongs to them ends where they end. */
function drawnWidth(sight: HeatmapSight): string {
  const { model, ground, measure } = sight;
  const { cell, pitch, weeks } = measure;
  const drawn = ground.isWhole ? bandLength(ground.weeks, weeks) : ground.weeks;
  const isAtStart = model.last !== undefined || ground.weeks <= weeks;
  const isPlain = model.lanes === null && !isInMonths(sight) && !isShort(sight);
  if (!isPlain || !isAtStart || drawn >= weeks) return '100%';
  return `${firstWeekAt(sight) + (drawn - 1) * pitch + cell}px`;
}

/** Pixels from the picture's start to the first week. */
function firstWeekAt(sight: HeatmapSight): number {
  const { pitch, cell, start } = sight.measure;
  return isNoWider(sight) ? LABEL_COLUMN + pitch - cell : start;
}

/** As many weeks as fit into a column of a main tab. */
const SHORT_WEEKS = 16;

/** Whether all there is to show fits beside other sections. */
function isShort({ model, state }: HeatmapSight): boolean {
  const { first, today, lanes, unreadBefore } = model;
  const isKnown = lanes === null && unreadBefore === null;
  return isKnown && state.period === null && today - first < (SHORT_WEEKS - 1) * 7;
}

/** Pixels from the picture's start to a day's column, for the panel to point at; null if the day is not right above it. */
function pointerOf(day: Day, sight: HeatmapSight): number | null {
  const { model, ground, measure, from, to } = sight;
  if (isInMonths(sight)) return null;
  const { pitch, cell, weeks } = measure;
  if (ground.weeks > weeks || day < from || day > to) return null;
  const start = firstWeekAt(sight);
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
