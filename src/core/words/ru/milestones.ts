import type { Words } from '../words';
import type { Milestone, NextMilestone } from '../../insight/milestones';
import { amount } from './amounts';
import { dayCount, inARow, number, weekCount, winCount } from './numbers';

/** The names of milestones, and the way to the next one. */
export const milestones: Words['milestones'] = {
  name,
  reached: (milestone: Milestone, reward: string | null): string =>
    [
      `${name(milestone)}.`,
      ...(milestone.kind === 'wins' && milestone.count === 1 ? ['Хорошее начало.'] : []),
      ...(reward === null ? [] : [`Твоя собственная награда за это: ${reward}.`]),
    ].join(' '),
  nudge: 'Сегодняшний день ещё открыт. Что получилось, пусть и совсем небольшое?',
  next: (next: NextMilestone): string => `Дальше: ${name(next)}, осталось ${number(next.left)}.`,
};

/** `100 побед`, `14 дней подряд`; for a challenge or a rung after its goal's name, where one is given. */
function name({
  kind,
  count,
  goal,
  of = 'entries',
}: Pick<Milestone, 'kind' | 'count' | 'goal' | 'of'>): string {
  const before = goal === undefined ? '' : `${goal}: `;
  switch (kind) {
    case 'wins':
      return count === 1 ? 'Твоя первая победа' : winCount(count);
    case 'day-streak':
      return inARow(count, 'day');
    case 'week-streak':
      return inARow(count, 'week');
    case 'month-streak':
      return inARow(count, 'month');
    case 'full-weeks':
      return `${weekCount(count)} по 3 дня с победой и больше`;
    case 'comeback':
      return `Возвращение спустя ${dayCount(count)}`;
    case 'rung':
      return `${before}${amount(count, of)} за день`;
    case 'challenge':
      return `${before}челлендж пройден, ${dayCount(count)}`;
  }
}
