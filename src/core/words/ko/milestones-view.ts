import type { Words } from '../words';
import { days, months, number, weeks, wins } from './numbers';

/** What the section on milestones says besides their names. */
export const milestonesView: Words['milestonesView'] = {
  title: '이정표',
  left: (count) => `${number(count)} 남음`,
  soFar: (count) => `지금까지 ${number(count)}개`,
  winsLeft: (left) => `${wins(left)} 남음`,
  daysLeft: (left) => `${days(left)} 남음`,
  weeksLeft: (left) => `${weeks(left)} 남음`,
  monthsLeft: (left) => `${months(left)} 남음`,
  reached: '도달함',
  showAll: (count) => `${number(count)}개 모두 보기`,
  showLatest: '최근 것만 보기',
};
