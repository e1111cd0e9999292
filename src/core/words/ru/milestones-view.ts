import type { Words } from '../words';
import { dayCount, monthCount, number, weekCount, winCount } from './numbers';

/** What the section on milestones says besides their names. */
export const milestonesView: Words['milestonesView'] = {
  title: 'Вехи',
  left: (count: number): string => `осталось ${number(count)}`,
  soFar: (count: number): string => `пока ${number(count)}`,
  winsLeft: (left: number): string => `ещё ${winCount(left)}`,
  daysLeft: (left: number): string => `ещё ${dayCount(left)}`,
  weeksLeft: (left: number): string => `ещё ${weekCount(left)}`,
  monthsLeft: (left: number): string => `ещё ${monthCount(left)}`,
  reached: 'Пройдены',
  showAll: (count: number): string => `Показать все: ${number(count)}`,
  showLatest: 'Только последние',
};
