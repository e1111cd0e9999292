import type { Words } from '../words';
import { days, number, units, weeks, wins } from './numbers';

/** What the section on milestones says besides their names. */
export const milestonesView: Words['milestonesView'] = {
  title: 'Marcos',
  left: (count: number): string => `${count === 1 ? 'falta' : 'faltam'} ${number(count)}`,
  soFar: (count: number): string => `${number(count)} até agora`,
  winsLeft: (left: number): string => `mais ${wins(left)}`,
  daysLeft: (left: number): string => `mais ${days(left)}`,
  weeksLeft: (left: number): string => `mais ${weeks(left)}`,
  monthsLeft: (left: number): string => `mais ${units(left, 'month')}`,
  reached: 'Alcançados',
  showAll: (count: number): string => `Mostrar os ${number(count)}`,
  showLatest: 'Mostrar os mais recentes',
};
