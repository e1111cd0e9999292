import { many, number } from './numbers';
import { shortStatus, status } from './statuses';
import type { StreakUnit } from '../../journal/schedule';

/** The grid of days, the rows of weeks, their legend and the day that is unfolded. */
export const heatmap = {
  title: 'Heatmap',
  grid: (range: string): string => `Wins by day, ${range}`,
  lanes: (range: string): string => `Winning days by week, ${range}`,
  byArea: 'by area',
  byGoal: 'by goal',
  range: 'Choose a year or a range',
  filter: 'Choose what to show',
  table: 'Show as a table',
  month: 'Show as a month',
  earlier: 'Earlier',
  later: 'Later',
  more: (count: number): string => `and ${number(count)} more`,
  unread: (day: string): string => `${day}, not read yet`,
  weekOf: 'Week of',
  laneWeek: (name: string, week: string, days: number): string =>
    `${name}, week of ${week}, ${many(days, 'winning day')}`,
  /** after a lane's name: its run, or what an older range holds */
  laneDays: (days: number): string => (days === 0 ? 'quiet' : many(days, 'winning day')),
  laneRun: (length: number, unit: StreakUnit): string =>
    length === 0 ? 'quiet' : many(length, unit),
  legend: {
    /** the wins of a level, from the least to the most; null for no upper limit */
    level: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)}+`;
      return from === to ? number(from) : `${number(from)}–${number(to)}`;
    },
    rest: shortStatus.rest,
    paused: shortStatus.paused,
    frozen: shortStatus.frozen,
    today: 'today',
    weeks: 'winning days in the week',
  },
  cell: shortStatus,
  panel: {
    status,
    empty: 'No wins here yet.',
    before: 'The day before',
    after: 'The day after',
    close: 'Close',
    openNote: 'Open note',
    makeNote: "Create this day's note",
    log: 'Log for this day',
  },
};
