import type { Milestone } from '../../insight/milestones';
import type { Words } from '../words';
import { amount } from './amounts';
import { days, inARow, number, wins } from './numbers';

/** The names of milestones, and the way to the next one. */
export const milestones: Words['milestones'] = {
  name,
  reached: (milestone, reward) =>
    [
      `${name(milestone)}.`,
      ...(milestone.kind === 'wins' && milestone.count === 1 ? ['좋은 시작이에요.'] : []),
      ...(reward === null ? [] : [`스스로 정한 보상: ${reward}.`]),
    ].join(' '),
  nudge: '오늘은 아직 남아 있어요. 아주 작은 일이라도, 무엇이 잘됐나요?',
  next: (next) => `다음: ${name(next)}, ${number(next.left)} 남음.`,
};

/** `성취 100개`, `14일 연속`; for a challenge or a rung after its goal's name, where one is given. */
function name({
  kind,
  count,
  goal,
  of = 'entries',
}: Pick<Milestone, 'kind' | 'count' | 'goal' | 'of'>): string {
  const before = goal === undefined ? '' : `${goal}: `;
  switch (kind) {
    case 'wins':
      return count === 1 ? '첫 성취' : wins(count);
    case 'day-streak':
      return inARow(count, 'day');
    case 'week-streak':
      return inARow(count, 'week');
    case 'month-streak':
      return inARow(count, 'month');
    case 'full-weeks':
      return `3일 이상 성취한 주 ${number(count)}번`;
    case 'comeback':
      return `${days(count)} 만에 돌아옴`;
    case 'rung':
      return `${before}하루 ${amount(count, of)}`;
    case 'challenge':
      return `${before}${days(count)} 챌린지 완료`;
  }
}
