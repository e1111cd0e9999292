import type { Day } from '../../core/calendar/day';
import type { ListedEntry } from '../../core/journal/journal';
import { setAttribute } from '../elements/element';
import { watchSize } from '../elements/watch-size';
import type { ViewTools } from '../elements/view-tools';
import type { DayPanelCallbacks } from './day-panel';
import { letDrop } from './entry-drop';
import type { HeatmapScene, HeatmapSight } from './sight';
import { mountHeatmapDrawing } from './drawing';
import { isInMonths, sightOf } from './sight';
import type { CellPlace, HeatmapGestures } from './gestures';
import { watchHeatmap } from './gestures';
import { dayByMonthKey } from './grid-keys';
import type { HeatmapLook } from './heatmap-state';
import {
  bringIntoSight,
  fold,
  isUnfolded,
  leavingPeriod,
  moveFrom,
  page,
  placeByKey,
  reachInMonth,
  showDay,
  showPeriod,
  toggleMonth,
  unfold,
  unfoldNext,
} from './heatmap-state';
import { LiveHeatmap } from './live-heatmap';
import type { HeatmapMeasure } from './measure';
import { measureHeatmap } from './measure';
import type { HeatmapModel } from './model';
import { yearTotals } from './period';
import type { HeatmapToolbarCallbacks, HeatmapToolbarModel } from './toolbar';
import { mountHeatmapToolbar } from './toolbar';
import { tooltipOf } from './tooltip';
import type { WeekDrag } from './week-drag';
import { dragWeeks } from './week-drag';

export interface HeatmapCallbacks extends DayPanelCallbacks, HeatmapToolbarCallbacks {
  /** The user looks at other weeks, at another period, or at a table. */
  readonly looked?: (look: HeatmapLook) => void;
  /** An entry was dropped on a day. */
  readonly giveDay?: (entry: ListedEntry, day: Day) => void;
}

export interface HeatmapView {
  readonly update: (model: HeatmapModel) => void;
  /** Brings a day into sight, unfolds it and focuses it. */
  readonly showDay: (day: Day) => void;
  /** Shows the weeks or the period that the user looked at before a restart. */
  readonly look: (look: HeatmapLook) => void;
  readonly destroy: () => void;
}

/** Where a heatmap stands. */
export interface HeatmapPlace {
  /** Takes what is in sight in a few words. */
  readonly onSummary?: (summary: string) => void;
  /** What fits, from a caller that has measured an element as wide as the parent while little was to be laid out. */
  readonly measured?: HeatmapMeasure | null;
}

/** The heatmap: as many weeks as fit, and the entries of one day unfolded under them. */
export function mountHeatmap(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: HeatmapCallbacks,
  { onSummary, measured }: HeatmapPlace = {},
): HeatmapView {
  // While the parent is empty: later the browser would have to lay out its contents twice.
  const live = new LiveHeatmap(parent, draw, measured ?? measureHeatmap(parent, true));
  const toolbar = mountToolbar(parent, tools, callbacks, live);
  const drawing = mountHeatmapDrawing(parent, tools, callbacks, {
    go: (by) => {
      live.change((state, ground) => unfoldNext(state, by, ground));
    },
    close,
    show,
  });
  const { picture, surface } = drawing;

  function draw(): void {
    if (live.scene === null) return;
    const sight = sightOf(live.scene, tools);
    onSummary?.(tools.words.today.wins(winsIn(sight)));
    toolbar.update(toolbarModel(sight));
    drawing.draw(sight);
    const { period, lastWeek, isTable, isMonth } = sight.state;
    callbacks.looked?.({ period, lastWeek, isTable, isMonth });
  }

  function show(day: Day): void {
    if (live.model?.lanes !== null) return;
    live.change((state) => leavingPeriod(state, day));
    live.change((state, ground) => showDay(state, day, ground));
    focusTabStop(surface);
  }

  function close(): void {
    live.change(fold);
    focusTabStop(surface);
  }

  watchHeatmap(surface, gesturesOf(live, surface, tools, close));
  dragWeeks(surface, dragOf(live));
  letDrop(surface, callbacks.giveDay);
  foldOnEscape(picture, live, close);

  return {
    update: (model) => {
      live.show(model);
    },
    showDay: show,
    look: (look) => {
      live.note(look);
      draw();
    },
    destroy: watchSize(parent, () => {
      live.resized();
    }),
  };
}

/** Escape, wherever in the picture, folds the day that is unfolded. */
function foldOnEscape(picture: HTMLElement, live: LiveHeatmap, close: () => void): void {
  picture.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || live.state.unfolded === null) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
}

function toolbarModel({ model, state, range, from, to }: HeatmapSight): HeatmapToolbarModel {
  return {
    range,
    filter: model.filter,
    isTable: model.lanes === null ? state.isTable : null,
    isMonth: canBeMonth(model) ? state.isMonth : null,
    isByRow: model.lanes !== null,
    canGoBack: from > model.first,
    canGoOn: state.period === null ? state.lastWeek !== null : to < model.today,
  };
}

/** A range of its own is shown as a whole, and rows of weeks have no days. */
function canBeMonth({ lanes, months, last }: HeatmapModel): boolean {
  return lanes === null && months !== true && last === undefined;
}

function mountToolbar(
  parent: HTMLElement,
  tools: ViewTools,
  { openRangeMenu, openFilterMenu }: HeatmapToolbarCallbacks,
  live: LiveHeatmap,
) {
  return mountHeatmapToolbar(parent, tools, {
    openRangeMenu:
      openRangeMenu &&
      ((event) => {
        const { model } = live;
        if (model === null) return;
        openRangeMenu(event, {
          years: yearTotals(model),
          period: live.state.period,
          show: (period) => {
            live.change((state) => showPeriod(state, period));
          },
        });
      }),
    openFilterMenu,
    toggleTable: () => {
      live.change((state) => ({ ...state, isTable: !state.isTable }));
    },
    toggleMonth: () => {
      live.change(toggleMonth);
    },
    page: (by) => {
      live.change((state, ground) => page(state, by, ground));
    },
  });
}

function gesturesOf(
  live: LiveHeatmap,
  surface: HTMLElement,
  tools: ViewTools,
  close: () => void,
): HeatmapGestures {
  return {
    toggle: (place) => {
      if (isUnfolded(live.state, place)) close();
      else live.change((state, ground) => unfold(state, place, ground));
    },
    press: (event, place) => {
      const { scene } = live;
      const to = scene && placeAfter(event, place, scene);
      if (to === null) return false;
      live.change((state, ground) =>
        state.isMonth ? reachInMonth(state, to.day) : bringIntoSight(state, to, ground),
      );
      focusTabStop(surface);
      return true;
    },
    focus: (active) => {
      live.note({ active });
    },
    reachByKey: ({ cell, face, place }) => {
      if (live.model === null) return;
      tools.showTooltip(cell, tooltipOf(live.model, face, place, tools.words));
    },
    // The app shows the name of what is hovered: a tooltip of our own would be replaced by it a moment later.
    enter: ({ cell, face, place }) => {
      if (live.model === null) return;
      tools.tooltip(cell, tooltipOf(live.model, face, place, tools.words), 'top');
    },
    leave: ({ cell, face }) => {
      setAttribute(cell, 'aria-label', face.label());
    },
  };
}

/** The place that a key leads to; from month to month where there is one to leave. */
function placeAfter(event: KeyboardEvent, place: CellPlace, scene: HeatmapScene): CellPlace | null {
  const { model, state, ground, measure } = scene;
  const { isRightToLeft } = measure;
  if (!isInMonths(scene)) return placeByKey(event, place, ground, isRightToLeft);
  const { firstWeekday } = ground;
  const { first, today: last } = state.period === null ? ground : model;
  const day = dayByMonthKey(event, place.day, { first, last, firstWeekday, isRightToLeft });
  return day === null ? null : { day, lane: null };
}

function dragOf(live: LiveHeatmap): WeekDrag {
  return {
    pitch: () => live.measure.pitch,
    isRightToLeft: () => live.measure.isRightToLeft,
    begin: () => {
      const { lastWeek } = live.state;
      return (by) => {
        live.change((state, ground) => moveFrom(state, lastWeek, by, ground));
      };
    },
  };
}

function focusTabStop(surface: HTMLElement): void {
  surface.querySelector<HTMLElement>('.small-wins-cell[tabindex="0"]')?.focus();
}

/** How many wins are in sight, in days that have been read. */
function winsIn({ heatmap, model: { unreadBefore } }: HeatmapSight): number {
  const read = heatmap.cells.filter(({ day }) => day >= (unreadBefore ?? -Infinity));
  return read.reduce((sum, { count }) => sum + count, 0);
}
