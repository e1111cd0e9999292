import type { Day } from '../calendar/day';
import { yearMonthDay } from '../calendar/day';
import { startOfWeek } from '../calendar/week';
import type { DayContext, DayStatus } from '../journal/day-status';
import { dayStatus } from '../journal/day-status';
import type { Level, LevelFloors, LevelRange } from './levels';
import { legend, levelOf } from './levels';

/** A day of the heatmap: its place and what it shows. */
export interface HeatmapCell extends DayStatus {
  /** 0 for the first week */
  readonly column: number;
  /** 0–6 from the week's first day */
  readonly row: number;
  readonly level: Level;
  readonly isToday: boolean;
}

/** A week of the heatmap. */
export interface HeatmapColumn {
  /** the week's first day, which may be before the range */
  readonly first: Day;
  /** a day of the month that begins in this week, for its label; the first column always has one */
  readonly month: Day | null;
  /** the same for the year */
  readonly year: Day | null;
}

export interface Heatmap {
  readonly columns: readonly HeatmapColumn[];
  /** the range's days in order */
  readonly cells: readonly HeatmapCell[];
  readonly legend: readonly LevelRange[];
}

/** Weeks side by side in a picture on paper; longer ranges continue below. */
export const BAND_WEEKS = 53;

/**
 * A heatmap of a range of days, first and last inclusive: one column a week, so that the week of New Year is one
 * column.
 */
export function heatmap(
  { from, to }: { readonly from: Day; readonly to: Day },
  floors: LevelFloors,
  context: DayContext,
): Heatmap {
  const cells: HeatmapCell[] = [];
  const columns: HeatmapColumn[] = [];
  const start = startOfWeek(from, context.plan.firstWeekday);
  for (let first = start; first <= to; first += 7) {
    const [firstDay, lastDay] = [Math.max(first, from), Math.min(first + 6, to)];
    columns.push({ first, ...labelsOf(firstDay, lastDay, columns.length === 0) });
    for (let day = firstDay; day <= lastDay; day++) {
      const { status, count, amount, isPartial, hasNote } = dayStatus(day, context);
      const [column, row] = [columns.length - 1, day - first];
      const [level, isToday] = [levelOf(count, floors), day === context.today];
      cells.push({ day, column, row, status, count, amount, isPartial, hasNote, level, isToday });
    }
  }
  return { columns, cells, legend: legend(floors) };
}

function labelsOf(
  firstDay: Day,
  lastDay: Day,
  isFirst: boolean,
): Pick<HeatmapColumn, 'month' | 'year'> {
  const { month, date } = yearMonthDay(lastDay);
  const begins = date <= lastDay - firstDay + 1;
  const label = begins ? lastDay : firstDay;
  return {
    month: begins || isFirst ? label : null,
    year: isFirst || (begins && month === 1) ? label : null,
  };
}

/** What a cell's label says. */
export interface CellState {
  readonly day: Day;
  /** its status; before the first win ever it is `before-wins` */
  readonly kind: DayStatus['status'] | 'before-wins';
  /** wins to mention: none for a day to come, or before the first win */
  readonly count: number;
  readonly isToday: boolean;
}

/** What a cell's label says. */
export function cellState(
  { day, status, count, isToday }: HeatmapCell,
  { firstCounted }: DayContext,
): CellState {
  const isFirst = status === 'before' && (firstCounted === null || day < firstCounted);
  const kind = isFirst ? 'before-wins' : status;
  return { day, kind, count: isFirst || status === 'future' ? 0 : count, isToday };
}
