import { rollup } from 'd3-array';
import type { Day } from '../core/calendar/day';
import type { Goals } from '../core/goals/goals';
import { streaks } from '../core/insight/streak';
import { LANE_LEGEND, weekLane } from '../core/insight/week-lane';
import type { DayContext } from '../core/journal/day-status';
import type { Journal, ListedEntry } from '../core/journal/journal';
import type { Plan } from '../core/journal/plan';
import type { Lane } from '../views/heatmap/lanes';
import type { HeatmapModel } from '../views/heatmap/model';
import type { Words } from '../core/words/words';
import type { Filter } from './shown-days';

/** More rows than this no longer give an overview. */
const MOST_LANES = 12;

/** How often each area has counted, most entries first; children count for their parents too. */
export function areasOf(journal: Journal, plan: Plan, today: Day): readonly [string, number][] {
  const counted = journal.list(plan, today).filter(({ counts }) => counts);
  const counts = rollup(
    counted.flatMap(({ areas }) => [...new Set(areas.flatMap(withParents))]),
    (same) => same.length,
    (area) => area,
  );
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** How many entries of each goal count, by the goal's path. */
export function winsOfGoals(
  journal: Journal,
  goals: Goals,
  plan: Plan,
  today: Day,
): ReadonlyMap<string, number> {
  const counted = journal.list(plan, today).filter(({ counts }) => counts);
  return rollup(
    counted.flatMap((entry) => goals.goalsOf(entry, entry.path)),
    (same) => same.length,
    ({ path }) => path,
  );
}

/** `health/running` → `health`, `health/running`. */
function withParents(area: string): string[] {
  const parts = area.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** The source of a lane: a name, its days, its entries. */
export interface LaneSource {
  readonly name: string;
  readonly context: DayContext;
  readonly entriesBetween: (first: Day, last: Day) => readonly ListedEntry[];
}

/** The heatmap as rows of weeks, one for each of the first filters. */
export function lanesOf(
  filters: readonly Filter[],
  sourceOf: (filter: Filter) => LaneSource,
  quiet: boolean,
  words: Words,
): HeatmapModel['lanes'] {
  const rows = filters.slice(0, MOST_LANES).map((filter): Lane => {
    const { name, context, entriesBetween } = sourceOf(filter);
    const { current } = streaks(context);
    return {
      id: 'area' in filter ? filter.area : filter.goal,
      name,
      run: quiet ? '' : words.heatmap.laneRun(current.length, current.unit),
      weeks: (first, last) =>
        weekLane(first, last, context).map(({ first: week, wonDays, level, status, isToday }) => ({
          first: week,
          level,
          status,
          isToday,
          count: wonDays,
          label: words.heatmap.laneWeek(name, words.dates.full(week), wonDays),
        })),
      entriesOf: (week) => entriesBetween(week, Math.min(week + 6, context.today)),
    };
  });
  const [first] = filters;
  const of = first !== undefined && 'goal' in first ? 'goal' : 'area';
  return { rows, legend: LANE_LEGEND, of };
}
