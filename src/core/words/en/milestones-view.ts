import { many, number } from './numbers';

/** What the section on milestones says besides their names. */
export const milestonesView = {
  title: 'Milestones',
  left: (count: number): string => `${number(count)} to go`,
  soFar: (count: number): string => `${number(count)} so far`,
  winsLeft: (left: number): string => `${many(left, 'win')} to go`,
  daysLeft: (left: number): string => `${many(left, 'day')} to go`,
  weeksLeft: (left: number): string => `${many(left, 'week')} to go`,
  monthsLeft: (left: number): string => `${many(left, 'month')} to go`,
  reached: 'Reached',
  showAll: (count: number): string => `Show all ${number(count)}`,
  showLatest: 'Show the latest',
};
