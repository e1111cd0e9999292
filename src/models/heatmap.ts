import type { Day } from '../core/calendar/day';
import { cellState, heatmap } from '../core/insight/heatmap';
import { levelFloors } from '../core/insight/levels';
import { inOrderOfDay } from '../core/journal/day-order';
import type { HeatmapModel } from '../views/heatmap/model';
import type { ModelSource, ShownDays } from './shown-days';

/** Shown days as a heatmap, from `first` to today. */
export function heatmapModel(
  { name, context, entriesOf }: ShownDays,
  { setup: { plan, settings }, today, words }: ModelSource,
  first: Day,
): HeatmapModel {
  const floors = levelFloors(context, settings.heatmap.thresholds);
  return {
    quiet: settings.quiet,
    cellLabel: (cell) => words.days.cell(cellState(cell, context)),
    today,
    first,
    firstWeekday: plan.firstWeekday,
    read: (from, to) => heatmap({ from, to }, floors, context),
    entriesOf: (day) => inOrderOfDay(entriesOf(day, day), settings.plan.dayStart),
    filter: name,
    unreadBefore: null,
    lanes: null,
  };
}
