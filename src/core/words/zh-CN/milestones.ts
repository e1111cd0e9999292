import type { Milestone } from '../../insight/milestones';
import type { Words } from '../words';
import { amount } from './amounts';
import { days, months, number, weeks, wins } from './numbers';

/** The names of milestones, and the way to the next one. */
export const milestones: Words['milestones'] = {
  name,
  reached: (milestone, reward) =>
    [
      `${name(milestone)}。`,
      ...(milestone.kind === 'wins' && milestone.count === 1 ? ['开了个好头。'] : []),
      ...(reward === null ? [] : [`你给自己的奖励：${reward}。`]),
    ].join(''),
  nudge: '今天还没过完。有什么顺利的事，哪怕再小？',
  next: (next) => `下一个：${name(next)}，还差 ${number(next.left)}。`,
};

/** `100 个小成就`, `连续 14 天`; for a challenge or a rung after its goal's name, where one is given. */
function name({
  kind,
  count,
  goal,
  of = 'entries',
}: Pick<Milestone, 'kind' | 'count' | 'goal' | 'of'>): string {
  const before = goal === undefined ? '' : `${goal}：`;
  switch (kind) {
    case 'wins':
      return count === 1 ? '你的第一个小成就' : wins(count);
    case 'day-streak':
      return `连续 ${days(count)}`;
    case 'week-streak':
      return `连续 ${weeks(count)}`;
    case 'month-streak':
      return `连续 ${months(count)}`;
    case 'full-weeks':
      return `${weeks(count)}，每周达成 3 天以上`;
    case 'comeback':
      return `${days(count)}后归来`;
    case 'rung':
      return `${before}一天 ${amount(count, of)}`;
    case 'challenge':
      return `${before}完成 ${number(count)} 天挑战`;
  }
}
