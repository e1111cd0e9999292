import { many, number } from './numbers';

/** The week so far, compared with the one before. */
export const week = {
  title: 'This week',
  /**
   * `15 wins on 5 of 6 days so far. Last week: 12.` Days are named once there are two to compare; a last week without
   * wins is not compared with this one. `soFar`, the days that asked for a win, is null if no single day is asked;
   * `last` if there is nothing to compare with.
   */
  wins: (wins: number, days: number, soFar: number | null, last: number | null): string => {
    const before = last === null || last === 0 ? '' : ` Last week: ${number(last)}.`;
    if (wins === 0) return `No wins yet this week.${before}`;
    if (wins === 1 || soFar === null || soFar < 2 || days > soFar)
      return `${many(wins, 'win')} so far this week.${before}`;
    return `${many(wins, 'win')} on ${number(days)} of ${many(soFar, 'day')} so far.${before}`;
  },
  bar: (day: string, wins: number, last: number | null): string =>
    last === null
      ? `${day}, ${many(wins, 'win')}`
      : `${day}, ${many(wins, 'win')}, last week ${number(last)}`,
  thisWeek: 'this week',
  lastWeek: 'last week',
  byArea: 'By area',
  byGoal: 'By goal',
  noArea: 'No area',
  noGoal: 'No goal',
  write: 'Write weekly review',
  update: 'Update weekly review',
  open: 'Open it',
};
