import type { Words } from '../words';
import { days as daysOf, number, wins as winsOf } from './numbers';

/** The week so far, compared with the one before. */
export const week: Words['week'] = {
  title: '本周',
  wins: (wins, days, soFar, last) => {
    const before = last === null || last === 0 ? '' : `上周：${number(last)} 个。`;
    if (wins === 0) return `本周还没有小成就。${before}`;
    if (wins === 1 || soFar === null || soFar < 2 || days > soFar)
      return `本周到目前为止有 ${winsOf(wins)}。${before}`;
    return `到目前为止，${daysOf(soFar)}里有 ${daysOf(days)}有小成就，共 ${number(wins)} 个。${before}`;
  },
  bar: (day, wins, last) =>
    last === null ? `${day}，${winsOf(wins)}` : `${day}，${winsOf(wins)}，上周 ${number(last)} 个`,
  thisWeek: '本周',
  lastWeek: '上周',
  byArea: '按领域',
  byGoal: '按目标',
  noArea: '没有领域',
  noGoal: '没有目标',
  write: '写周回顾',
  update: '更新周回顾',
  open: '打开',
};
