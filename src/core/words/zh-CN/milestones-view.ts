import type { Words } from '../words';
import { days, months, number, weeks, wins } from './numbers';

/** What the section on milestones says besides their names. */
export const milestonesView: Words['milestonesView'] = {
  title: '里程碑',
  left: (count) => `还差 ${number(count)}`,
  soFar: (count) => `已有 ${number(count)} 个`,
  winsLeft: (left) => `还差 ${wins(left)}`,
  daysLeft: (left) => `还差 ${days(left)}`,
  weeksLeft: (left) => `还差 ${weeks(left)}`,
  monthsLeft: (left) => `还差 ${months(left)}`,
  reached: '已达到',
  showAll: (count) => `显示全部 ${number(count)} 个`,
  showLatest: '只显示最近的',
};
