import type { Day } from '../core/calendar/day';
import { formatDay, parseDay } from '../core/calendar/day';
import { fieldsOf, textOf } from '../core/text/json';
import type { HeatmapLook } from '../views/heatmap/heatmap-state';
import type { Filter } from './shown-days';

/** What a user looks at in the sidebar, and finds again after a restart. */
export interface SidebarLook extends HeatmapLook {
  /** what the heatmap is limited to; null for all */
  readonly filter: Filter | null;
}

/** The newest weeks of everything. */
export const NEWEST_LOOK: SidebarLook = {
  filter: null,
  period: null,
  lastWeek: null,
  isTable: false,
  isMonth: false,
};

/** A look as the app keeps it with its layout. */
export function savedLook({ filter, period, lastWeek, isTable, isMonth }: SidebarLook) {
  return {
    filter,
    from: period && formatDay(period.first),
    to: period && formatDay(period.last),
    lastWeek: lastWeek === null ? null : formatDay(lastWeek),
    table: isTable,
    month: isMonth,
  };
}

/** A look from what the app has kept, read without trust: what cannot be used is as in {@link NEWEST_LOOK}. */
export function lookOf(saved: unknown, today: Day): SidebarLook {
  const { filter, from, to, lastWeek, table, month } = fieldsOf(saved);
  const [first, last, week] = [from, to, lastWeek].map((day) => parseDay(textOf(day) ?? ''));
  const isPeriod = first != null && last != null && first <= last;
  return {
    filter: filterOf(filter),
    period: isPeriod ? { first, last } : null,
    // A clock that was ahead: weeks to come would show nothing.
    lastWeek: week != null && week <= today ? week : null,
    isTable: table === true,
    isMonth: month === true && isPeriod,
  };
}

function filterOf(saved: unknown): Filter | null {
  const { area, goal } = fieldsOf(saved);
  if (typeof goal === 'string') return { goal };
  return typeof area === 'string' ? { area } : null;
}
