import type { Words } from '../words';
import { counted, days, number, weeks, wins } from './numbers';

/** What the section on milestones says besides their names. */
export const milestonesView: Words['milestonesView'] = {
  title: 'Jalons',
  left: (count: number): string => `encore ${number(count)}`,
  soFar: (count: number): string => `${number(count)} jusqu’ici`,
  winsLeft: (left: number): string => `encore ${wins(left)}`,
  daysLeft: (left: number): string => `encore ${days(left)}`,
  weeksLeft: (left: number): string => `encore ${weeks(left)}`,
  monthsLeft: (left: number): string => `encore ${counted(left, 'mois', 'mois')}`,
  reached: 'Atteints',
  showAll: (count: number): string => `Afficher les ${number(count)}`,
  showLatest: 'Afficher les derniers',
};
