import type { Words } from '../words';
import { number } from './numbers';

/** What the section on milestones says besides their names. */
export const milestonesView: Words['milestonesView'] = {
  title: '節目',
  left: (count) => `あと${number(count)}`,
  soFar: (count) => `これまで${number(count)}`,
  winsLeft: (left) => `あと${number(left)}件`,
  daysLeft: (left) => `あと${number(left)}日`,
  weeksLeft: (left) => `あと${number(left)}週`,
  monthsLeft: (left) => `あと${number(left)}か月`,
  reached: '到達済み',
  showAll: (count) => `${number(count)}件をすべて表示`,
  showLatest: '最近のものを表示',
};
