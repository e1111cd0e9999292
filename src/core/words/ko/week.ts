import type { Words } from '../words';
import { days as daysOf, number, wins as winsOf } from './numbers';

/** The week so far, compared with the one before. */
export const week: Words['week'] = {
  title: '이번 주',
  wins: (wins, days, soFar, last) => {
    const before = last === null || last === 0 ? '' : ` 지난주: ${number(last)}개.`;
    if (wins === 0) return `이번 주에는 아직 성취가 없어요.${before}`;
    if (wins === 1 || soFar === null || soFar < 2 || days > soFar)
      return `이번 주 지금까지 ${winsOf(wins)}.${before}`;
    return `지금까지 ${daysOf(soFar)} 중 ${daysOf(days)} 동안 ${winsOf(wins)}.${before}`;
  },
  bar: (day, wins, last) =>
    last === null ? `${day}, ${winsOf(wins)}` : `${day}, ${winsOf(wins)}, 지난주 ${number(last)}개`,
  thisWeek: '이번 주',
  lastWeek: '지난주',
  byArea: '영역별',
  byGoal: '목표별',
  noArea: '영역 없음',
  noGoal: '목표 없음',
  write: '주간 회고 쓰기',
  update: '주간 회고 업데이트',
  open: '열기',
};
