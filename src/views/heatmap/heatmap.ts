import type { Day } from '../../core/calendar/day';
import { startOfWeek } from '../../core/calendar/week';
import type { Heatmap } from '../../core/insight/heatmap';
import type { DayPanelCallbacks } from './day-panel';
import { mountDayPanel } from './day-panel';
import { append, setShown } from '../elements/element';
import { gridFaces } from './faces';
import type { CellPlace } from './gestures';
import { watchHeatmap } from './gestures';
import { mountHeatmapGrid } from './grid';
import { placeByKey } from './keys';
import type { Lane } from './lanes';
import { mountHeatmapLanes } from './lanes';
import { mountHeatmapLegend } from './legend';
import type { HeatmapMeasure } from './measure';
import { LABEL_COLUMN, UNMEASURED, measureHeatmap } from './measure';
import type { HeatmapModel } from './model';
import { panelOf } from './panel';
import { mountHeatmapTable } from './table';
import type { HeatmapToolbarCallbacks } from './toolbar';
import { mountHeatmapToolbar } from './toolbar';
import { tooltipOf } from './tooltip';
import { quietCell } from '../elements/quiet';
import type { Stage } from '../elements/stage';
import { dragWeeks } from './week-drag';
import type { LastWeek } from './week-window';
import {
  moveWindow,
  spanOf,
  visibleDays,
  weeksOf,
  windowEndingAt,
  windowShowing,
} from './week-window';

export type HeatmapCallbacks = DayPanelCallbacks & HeatmapToolbarCallbacks;

export interface HeatmapView {
  readonly update: (model: HeatmapModel) => void;
  /** Brings a day into sight, unfolds it and gives it the focus. */
  readonly showDay: (day: Day) => void;
  readonly destroy: () => void;
}

/** The heatmap: as many weeks as fit, and the entries of one day unfolded under them. */
export function mountHeatmap(
  parent: HTMLElement,
  stage: Stage,
  callbacks: HeatmapCallbacks,
  onSummary: (summary: string) => void,
): HeatmapView {
  const { words, dates } = stage;
  const { openRangeMenu } = callbacks;
  // While nothing stands in it yet: later the browser would have to lay all of that out first, and then again.
  let measure: HeatmapMeasure = measureHeatmap(parent, true) ?? UNMEASURED;
  const toolbar = mountHeatmapToolbar(parent, stage, {
    openRangeMenu:
      openRangeMenu === undefined
        ? null
        : (event) => {
            openRangeMenu(event, (last) => {
              if (model !== null) moveTo(windowEndingAt(last, weeks(model), spanOf(model)));
            });
          },
    openFilterMenu: callbacks.openFilterMenu ?? null,
    toggleTable: () => {
      isTable = !isTable;
      draw();
    },
    page: (by) => {
      // Two weeks stay in sight, so that the eye does not lose its place.
      if (model === null) return;
      const fitting = weeks(model);
      const moved = by * Math.max(1, fitting - 2);
      moveTo(moveWindow(lastWeek, moved, fitting, spanOf(model)));
    },
  });
  const picture = append(parent, 'div', 'small-wins-heatmap-picture');
  const surface = append(picture, 'div', 'small-wins-surface');
  const grid = mountHeatmapGrid(surface, stage);
  const lanes = mountHeatmapLanes(surface);
  const drawLegend = mountHeatmapLegend(picture, stage);
  const panel = mountDayPanel(picture, stage, callbacks, {
    go: (by) => {
      if (unfolded === null) return;
      const days = unfolded.lane === null ? by : by * 7;
      unfold({ ...unfolded, day: unfolded.day + days });
    },
    close: fold,
  });
  const tableRoot = append(parent, 'div', 'is-hidden');
  const drawTable = mountHeatmapTable(tableRoot, stage);

  let model: HeatmapModel | null = null;
  let lastWeek: LastWeek = null;
  let active: CellPlace | null = null;
  let unfolded: CellPlace | null = null;
  let isTable = false;
  let isLive = false;

  /** How many weeks show. */
  function weeks(of: HeatmapModel): number {
    return weeksOf(of, measure.weeks);
  }

  function draw(): void {
    if (model === null) return;
    const { today, first, quiet } = model;
    const { from, to } = visibleDays(lastWeek, weeks(model), spanOf(model));
    const shown = model.read(from, to);
    const cells = quiet ? shown.cells.map(quietCell) : shown.cells;
    const range = dates.range(Math.max(from, Math.min(first, to)), to, today);
    const read = cells.filter(({ day }) => day >= (model?.unreadBefore ?? -Infinity));
    onSummary(words.wins(read.reduce((sum, { count }) => sum + count, 0)));
    toolbar.update({
      range,
      filter: model.filter,
      isTable,
      canGoBack: from > first,
      canGoOn: lastWeek !== null,
    });
    setShown(picture, !isTable);
    setShown(tableRoot, isTable);
    if (isTable) {
      drawTable({
        label: words.heatmap.grid(range),
        today,
        firstWeekday: model.firstWeekday,
        weeks: shown.columns.map((column) => column.first),
        cells,
      });
      return;
    }
    const areDays = model.lanes === null;
    setShown(grid.element, areDays);
    grid.element.classList.toggle('has-end', model.last !== undefined);
    setShown(lanes.element, !areDays);
    if (model.lanes === null) drawGrid(model, { ...shown, cells }, range, from, to);
    else drawLanes(model.lanes.rows, range, from, startOfWeek(to, model.firstWeekday));
    drawLegend({ levels: model.lanes?.legend ?? shown.legend, weeks: !areDays, quiet });
    drawPanel(from, to);
  }

  function drawGrid(
    { today, firstWeekday, unreadBefore, cellLabel: label }: HeatmapModel,
    { cells, columns }: Heatmap,
    range: string,
    from: Day,
    to: Day,
  ): void {
    const stop = clamp((active ?? unfolded)?.day ?? today, from, to);
    const look = { unreadBefore, unfolded: unfolded?.day ?? null, isLive, stop, label };
    const rows = gridFaces(cells, look, stage);
    grid.update({ label: words.heatmap.grid(range), firstWeekday, columns, rows });
  }

  function drawLanes(rows: readonly Lane[], range: string, first: Day, last: Day): void {
    const wanted = active ?? unfolded;
    const lane = rows.some(({ id }) => id === wanted?.lane) ? wanted?.lane : rows[0]?.id;
    lanes.update({
      label: words.heatmap.lanes(range),
      lanes: rows,
      first,
      last,
      stop: { lane: lane ?? null, day: clamp(wanted?.day ?? last, first, last) },
      unfolded,
      isLive,
    });
  }

  function drawPanel(from: Day, to: Day): void {
    const shown = model === null || unfolded === null ? null : panelOf(model, unfolded, stage);
    panel.update(shown);
    if (unfolded === null) return;
    const { pitch, cell } = measure;
    const start = model?.last === undefined ? measure.start : LABEL_COLUMN + pitch - cell;
    const column = Math.floor((unfolded.day - from) / 7);
    const isInSight = unfolded.day >= from && unfolded.day <= to;
    panel.pointAt(isInSight ? start + column * pitch + cell / 2 : null);
  }

  function moveTo(next: LastWeek): void {
    if (next === lastWeek) return;
    lastWeek = next;
    draw();
  }

  /** Makes a place the tab stop, moving the weeks where it is out of sight. */
  function bringIntoSight(place: CellPlace): void {
    if (model === null) return;
    active = place;
    lastWeek = windowShowing(place.day, lastWeek, weeks(model), spanOf(model));
  }

  function focusActive(): void {
    surface.querySelector<HTMLElement>('.small-wins-cell[tabindex="0"]')?.focus();
  }

  function unfold({ day, lane }: CellPlace): void {
    if (model === null) return;
    const { first, today } = spanOf(model);
    const place = { day: clamp(day, lane === null ? first : -Infinity, today), lane };
    bringIntoSight(place);
    unfolded = place;
    draw();
  }

  function fold(): void {
    if (unfolded === null) return;
    bringIntoSight(unfolded);
    unfolded = null;
    draw();
    focusActive();
  }

  watchHeatmap(surface, {
    toggle: (place) => {
      if (place.day === unfolded?.day && place.lane === unfolded.lane) fold();
      else unfold(place);
    },
    press: (event, place) => {
      const to =
        model && placeByKey(event, place, { ...model, ...spanOf(model) }, measure.isRightToLeft);
      if (to === null) return false;
      bringIntoSight(to);
      draw();
      focusActive();
      return true;
    },
    focus: (place) => {
      active = place;
    },
    look: (cell, face, place) => {
      if (model !== null) stage.showTooltip(cell, tooltipOf(model, face, place, words));
    },
  });
  picture.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || unfolded === null) return;
    event.preventDefault();
    event.stopPropagation();
    fold();
  });

  dragWeeks(surface, {
    pitch: () => measure.pitch,
    isRightToLeft: () => measure.isRightToLeft,
    begin: () => {
      const start = lastWeek;
      return (by) => {
        if (model !== null) moveTo(moveWindow(start, by, weeks(model), spanOf(model)));
      };
    },
  });

  /** Measures anew; false where nothing has changed, or nothing can be measured. */
  function remeasure(): boolean {
    const hasLabels = model?.lanes == null;
    const next = measureHeatmap(parent, hasLabels);
    if (next === null || JSON.stringify(next) === JSON.stringify(measure)) return false;
    measure = next;
    return true;
  }

  const view = parent.ownerDocument.defaultView;
  const observer =
    view === null
      ? null
      : new view.ResizeObserver(() => {
          if (remeasure()) draw();
        });
  observer?.observe(parent);

  return {
    update(next) {
      const wasEmpty = model === null;
      const isFirst = wasEmpty || (model?.lanes === null) !== (next.lanes === null);
      // The days' place means nothing among lanes.
      if (isFirst) [active, unfolded] = [null, null];
      isLive = model?.unreadBefore === null && model.filter === next.filter;
      model = next;
      // What was measured at first was for days.
      const isMeasured = wasEmpty && next.lanes === null && measure !== UNMEASURED;
      if (isFirst && !isMeasured) remeasure();
      draw();
    },
    showDay(day) {
      if (model === null || model.lanes !== null) return;
      isTable = false;
      unfold({ day, lane: null });
      focusActive();
    },
    destroy() {
      observer?.disconnect();
    },
  };
}

function clamp(day: Day, first: Day, last: Day): Day {
  return Math.min(Math.max(day, first), last);
}
