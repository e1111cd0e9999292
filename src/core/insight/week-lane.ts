import type { Day } from '../calendar/day';
import { startOfWeek } from '../calendar/week';
import type { DayContext } from '../journal/day-status';
import type { Status } from '../journal/status';
import { statusOf } from '../journal/day-status';
import type { Level, LevelRange } from './levels';

/** A week in a lane: a row of weeks of one area or goal. */
export interface LaneCell {
  /** the week's first day */
  readonly first: Day;
  readonly wonDays: number;
  readonly level: Level;
  /** the status of all its days, if they are alike; else won if any day was won, missed if none was */
  readonly status: Status;
  /** today is in it */
  readonly isToday: boolean;
}

const MOST_LEVEL = 4;

/** What each level of a lane means: won days in the week. */
export const LANE_LEGEND: readonly LevelRange[] = [
  { level: 0, from: 0, to: 0 },
  { level: 1, from: 1, to: 1 },
  { level: 2, from: 2, to: 2 },
  { level: 3, from: 3, to: 3 },
  { level: 4, from: 4, to: null },
];

/** The weeks from the one that begins on `first` to the one that begins on `last`. */
export function weekLane(first: Day, last: Day, context: DayContext): LaneCell[] {
  const thisWeek = startOfWeek(context.today, context.plan.firstWeekday);
  const cells: LaneCell[] = [];
  for (let week = first; week <= last; week += 7) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((i) => statusOf(week + i, context));
    const wonDays = days.filter((status) => status === 'won').length;
    cells.push({
      first: week,
      wonDays,
      level: levelOfDays(wonDays),
      status: statusOfWeek(days, wonDays),
      isToday: week === thisWeek,
    });
  }
  return cells;
}

function levelOfDays(wonDays: number): Level {
  return Math.min(wonDays, MOST_LEVEL) as Level;
}

function statusOfWeek(days: readonly Status[], wonDays: number): Status {
  if (wonDays > 0) return 'won';
  const come = days.filter((status) => status !== 'future');
  const [one = 'future'] = come;
  return come.every((status) => status === one) ? one : 'missed';
}
