import type { Words } from '../words';
import { days, months, number, weeks, wins } from './numbers';

/** What the section on milestones says besides their names. */
export const milestonesView: Words['milestonesView'] = {
  title: 'المحطات',
  left: (count: number): string => `بقي ${number(count)}`,
  soFar: (count: number): string => `${number(count)} حتى الآن`,
  winsLeft: (left: number): string => `بقي ${wins(left)}`,
  daysLeft: (left: number): string => `بقي ${days(left)}`,
  weeksLeft: (left: number): string => `بقي ${weeks(left)}`,
  monthsLeft: (left: number): string => `بقي ${months(left)}`,
  reached: 'بُلغت',
  showAll: (count: number): string => `عرض الكل (${number(count)})`,
  showLatest: 'عرض الأحدث',
};
