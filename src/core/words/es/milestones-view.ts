import type { Words } from '../words';
import { dayCount, form, monthCount, number, weekCount, winCount } from './numbers';

/** What the section on milestones says besides their names. */
export const milestonesView: Words['milestonesView'] = {
  title: 'Hitos',
  left: (count: number): string => toGo(count, number(count)),
  soFar: (count: number): string => `${number(count)} hasta ahora`,
  winsLeft: (left: number): string => toGo(left, winCount(left)),
  daysLeft: (left: number): string => toGo(left, dayCount(left)),
  weeksLeft: (left: number): string => toGo(left, weekCount(left)),
  monthsLeft: (left: number): string => toGo(left, monthCount(left)),
  reached: 'Alcanzados',
  showAll: (count: number): string => `Mostrar los ${number(count)}`,
  showLatest: 'Mostrar los últimos',
};

function toGo(left: number, what: string): string {
  return `${form(left, 'falta', 'faltan')} ${what}`;
}
