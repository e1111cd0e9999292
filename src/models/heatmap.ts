import type { Day } from '../core/calendar/day';
import { heatmap } from '../core/insight/heatmap';
import { levelFloors } from '../core/insight/levels';
import { inOrderOfDay } from '../core/journal/day-order';
import type { HeatmapModel } from '../views/heatmap/model';
import type { VaultSetup } from '../core/vault/vault-setup';
import type { ShownDays } from './shown-days';

/** Shown days as a heatmap, from `first` to `today`. */
export function heatmapModel(
  { name, context, entriesOf }: ShownDays,
  { plan, settings }: VaultSetup,
  { first, today }: { readonly first: Day; readonly today: Day },
): HeatmapModel {
  const floors = levelFloors(context, settings.heatmap.thresholds);
  return {
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
