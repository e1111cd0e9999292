import type { Day, Weekday } from '../core/calendar/day';
import { startOfWeek } from '../core/calendar/week';
import type { Heatmap, HeatmapCell } from '../core/insight/heatmap';
import type { LevelRange } from '../core/insight/levels';
import type { ListedEntry } from '../core/journal/journal';
import type { CellLabel } from './cell-label';
import type { Face } from './cells';
import type { DayPanelCallbacks, DayPanelModel } from './day-panel';
import { mountDayPanel } from './day-panel';
import { append, setShown } from './element';
import { textRuns } from './entry-text';
import { dayByKey } from './grid-keys';
import type { Place } from './heatmap-gestures';
import { watchHeatmap } from './heatmap-gestures';
import { mountHeatmapGrid } from './heatmap-grid';
import type { Lane } from './heatmap-lanes';
import { mountHeatmapLanes } from './heatmap-lanes';
import { mountHeatmapLegend } from './heatmap-legend';
import type { HeatmapMeasure } from './heatmap-measure';
import { UNMEASURED, measureHeatmap } from './heatmap-measure';
import { mountHeatmapTable } from './heatmap-table';
import type { HeatmapToolbarCallbacks } from './heatmap-toolbar';
import { mountHeatmapToolbar } from './heatmap-toolbar';
import { quietCell } from './quiet';
import type { Stage } from './stage';
import { dragWeeks } from './week-drag';
import type { LastWeek } from './week-window';
import { moveWindow, visibleDays, windowEndingAt, windowShowing } from './week-window';

export interface HeatmapModel {
  readonly today: Day;
  /** the earliest day one can go to */
  readonly first: Day;
  readonly firstWeekday: Weekday;
  /** the heatmap of a range of days, inclusive; only what shows is ever asked for */
  readonly read: (from: Day, to: Day) => Heatmap;
  /** a day's entries, filtered as the cells are */
  readonly entriesOf: (day: Day) => readonly ListedEntry[];
  /** the area or goal that alone is shown; null for all */
  readonly filter: string | null;
  /** while notes are being read: days before this one have not been; else null */
  readonly unreadBefore: Day | null;
  /** instead of days a row of weeks for each area or goal; null for days */
  readonly lanes: { readonly rows: readonly Lane[]; readonly legend: readonly LevelRange[] } | null;
}

export type HeatmapCallbacks = DayPanelCallbacks & HeatmapToolbarCallbacks;

export interface HeatmapView {
  readonly update: (model: HeatmapModel, label: CellLabel, quiet: boolean) => void;
  /** Brings a day into sight, unfolds it and gives it the focus. */
  readonly showDay: (day: Day) => void;
  readonly destroy: () => void;
}

/** Of a day's entries this many are in its tooltip. */
const TOOLTIP_ENTRIES = 2;

/** The heatmap: as many weeks as fit, and the entries of one day unfolded under them. */
export function mountHeatmap(
  parent: HTMLElement,
  stage: Stage,
  callbacks: HeatmapCallbacks,
  onSummary: (summary: string) => void,
): HeatmapView {
  const { words, dates } = stage;
  const toolbar = mountHeatmapToolbar(parent, stage, {
    openRangeMenu: (event) => {
      callbacks.openRangeMenu(event, (last) => {
        if (model !== null) moveTo(windowEndingAt(last, measure.weeks, model));
      });
    },
    openFilterMenu: callbacks.openFilterMenu,
    toggleTable: () => {
      isTable = !isTable;
      draw();
    },
    page: (by) => {
      // Two weeks stay in sight, so that the eye does not lose its place.
      const weeks = by * Math.max(1, measure.weeks - 2);
      if (model !== null) moveTo(moveWindow(lastWeek, weeks, measure.weeks, model));
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
  let label: CellLabel = () => '';
  let quiet = false;
  let measure: HeatmapMeasure = UNMEASURED;
  let lastWeek: LastWeek = null;
  let active: Place | null = null;
  let unfolded: Place | null = null;
  let isTable = false;

  function draw(): void {
    if (model === null) return;
    const { today, first } = model;
    const { from, to } = visibleDays(lastWeek, measure.weeks, model);
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
    setShown(lanes.element, !areDays);
    if (model.lanes === null) drawGrid(model, { ...shown, cells }, range, from, to);
    else drawLanes(model.lanes.rows, range, from, startOfWeek(to, model.firstWeekday));
    drawLegend({ levels: model.lanes?.legend ?? shown.legend, weeks: !areDays, quiet });
    drawPanel(from, to);
  }

  function drawGrid(
    { today, firstWeekday, unreadBefore }: HeatmapModel,
    { cells, columns }: Heatmap,
    range: string,
    from: Day,
    to: Day,
  ): void {
    const stop = clamp((active ?? unfolded)?.day ?? today, from, to);
    const rows: Face[][] = Array.from({ length: 7 }, () => []);
    for (const cell of cells) {
      const { day, level, count, isToday } = cell;
      const isUnread = unreadBefore !== null && day < unreadBefore;
      rows[cell.row]?.push({
        day,
        level,
        count,
        isToday,
        status: isUnread ? 'unread' : cell.status,
        isUnfolded: day === unfolded?.day,
        isTabStop: day === stop,
        label: () => (isUnread ? words.heatmap.unread(dates.full(day)) : label(cell)),
      });
    }
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
    });
  }

  function drawPanel(from: Day, to: Day): void {
    const shown = model === null || unfolded === null ? null : panelModel(model, unfolded);
    panel.update(shown);
    if (unfolded === null) return;
    const { pitch, cell, start } = measure;
    const column = Math.floor((unfolded.day - from) / 7);
    const isInSight = unfolded.day >= from && unfolded.day <= to;
    panel.pointAt(isInSight ? start + column * pitch + cell / 2 : null);
  }

  function panelModel(
    { today, first, firstWeekday, lanes: inLanes, entriesOf, read }: HeatmapModel,
    { day, lane }: Place,
  ): DayPanelModel | null {
    const row = inLanes?.rows.find(({ id }) => id === lane);
    if (row !== undefined) {
      const [week] = row.weeks(day, day);
      return {
        day,
        title: `${row.name}, ${dates.range(day, day + 6, today)}`,
        summary: words.wins(row.entriesOf(day).filter(({ counts }) => counts).length),
        entries: row.entriesOf(day),
        hasNote: null,
        canGoBack: day > first,
        canGoOn: week !== undefined && day < startOfWeek(today, firstWeekday),
      };
    }
    const [cell] = read(day, day).cells;
    if (lane !== null || cell === undefined) return null;
    return {
      day,
      title: dates.heading(day, today),
      summary: summaryOf(quiet ? quietCell(cell) : cell),
      entries: entriesOf(day),
      hasNote: cell.note,
      canGoBack: day > first,
      canGoOn: day < today,
    };
  }

  function summaryOf({ count, status }: HeatmapCell): string {
    return count > 0 ? words.wins(count) : words.heatmap.panel.status[status];
  }

  function moveTo(next: LastWeek): void {
    if (next === lastWeek) return;
    lastWeek = next;
    draw();
  }

  /** Makes a place the tab stop, moving the weeks where it is out of sight. */
  function bringIntoSight(place: Place): void {
    if (model === null) return;
    active = place;
    lastWeek = windowShowing(place.day, lastWeek, measure.weeks, model);
  }

  function focusActive(): void {
    surface.querySelector<HTMLElement>('.small-wins-cell[tabindex="0"]')?.focus();
  }

  function unfold({ day, lane }: Place): void {
    if (model === null) return;
    const place = { day: clamp(day, lane === null ? model.first : -Infinity, model.today), lane };
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

  function nextPlace(event: KeyboardEvent, { day, lane }: Place): Place | null {
    if (model === null) return null;
    const { first, today, firstWeekday } = model;
    const rows = model.lanes?.rows ?? [];
    const at = rows.findIndex(({ id }) => id === lane);
    if (at >= 0 && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const to = rows[event.key === 'ArrowUp' ? at - 1 : at + 1];
      return { day, lane: to?.id ?? lane };
    }
    const ground = { first, last: today, firstWeekday, isRightToLeft: measure.isRightToLeft };
    const to = dayByKey(event, day, ground);
    if (to === null) return null;
    return { day: lane === null ? to : startOfWeek(to, firstWeekday), lane };
  }

  watchHeatmap(surface, {
    toggle: (place) => {
      if (place.day === unfolded?.day && place.lane === unfolded.lane) fold();
      else unfold(place);
    },
    press: (event, place) => {
      const to = nextPlace(event, place);
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
      stage.showTooltip(cell, tooltipOf(face, place));
    },
  });
  picture.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || unfolded === null) return;
    event.preventDefault();
    event.stopPropagation();
    fold();
  });

  function tooltipOf(face: Face, { day, lane }: Place): string {
    const row = model?.lanes?.rows.find(({ id }) => id === lane);
    const entries = (row ?? model)?.entriesOf(day) ?? [];
    const lines = [face.label()];
    for (const { text } of entries.slice(0, TOOLTIP_ENTRIES)) {
      lines.push(textRuns(text).reduce((sum, run) => sum + run.text, ''));
    }
    const more = entries.length - TOOLTIP_ENTRIES;
    if (more > 0) lines.push(words.heatmap.more(more));
    return lines.join('\n');
  }

  dragWeeks(surface, {
    pitch: () => measure.pitch,
    isRightToLeft: () => measure.isRightToLeft,
    begin: () => {
      const start = lastWeek;
      return (by) => {
        if (model !== null) moveTo(moveWindow(start, by, measure.weeks, model));
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
    update(next, nextLabel, nextQuiet) {
      const isFirst = model === null || (model.lanes === null) !== (next.lanes === null);
      // The days' place means nothing among lanes.
      if (isFirst) [active, unfolded] = [null, null];
      model = next;
      label = nextLabel;
      quiet = nextQuiet;
      if (isFirst) remeasure();
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
