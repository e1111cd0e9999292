import type { Words } from '../words';
import { days, many, number, weeks, wins } from './numbers';

/** What the section on milestones says besides their names. */
export const milestonesView: Words['milestonesView'] = {
  title: 'Meilensteine',
  left: (count: number): string => `noch ${number(count)}`,
  soFar: (count: number): string => `bisher ${number(count)}`,
  winsLeft: (left: number): string => `noch ${wins(left)}`,
  daysLeft: (left: number): string => `noch ${days(left)}`,
  weeksLeft: (left: number): string => `noch ${weeks(left)}`,
  monthsLeft: (left: number): string => `noch ${many(left, { one: 'Monat', other: 'Monate' })}`,
  reached: 'Erreicht',
  showAll: (count: number): string => `Alle ${number(count)} zeigen`,
  showLatest: 'Die letzten zeigen',
};
