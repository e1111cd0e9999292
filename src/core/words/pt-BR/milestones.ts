import type { Words } from '../words';
import type { Milestone, NextMilestone } from '../../insight/milestones';
import { amount } from './amounts';
import { days, inARow, number, weeks, wins } from './numbers';

/** The names of milestones, and the way to the next one. */
export const milestones: Words['milestones'] = {
  name,
  /** `reward` is one of the user's own, or null. */
  reached: (milestone: Milestone, reward: string | null): string =>
    [
      `${name(milestone)}.`,
      ...(milestone.kind === 'wins' && milestone.count === 1 ? ['Um belo começo.'] : []),
      ...(reward === null ? [] : [`Sua própria recompensa por isso: ${reward}.`]),
    ].join(' '),
  nudge: 'O dia ainda está aberto. O que deu certo, por menor que seja?',
  next: (next: NextMilestone): string =>
    `Próximo: ${name(next)}, ${next.left === 1 ? 'falta' : 'faltam'} ${number(next.left)}.`,
};

/** `100 conquistas`, `14 dias seguidos`; for a challenge or a rung after its goal's name, where one is given. */
function name({
  kind,
  count,
  goal,
  of = 'entries',
}: Pick<Milestone, 'kind' | 'count' | 'goal' | 'of'>): string {
  const before = goal === undefined ? '' : `${goal}: `;
  switch (kind) {
    case 'wins':
      return count === 1 ? 'Sua primeira conquista' : wins(count);
    case 'day-streak':
      return inARow(count, 'day');
    case 'week-streak':
      return inARow(count, 'week');
    case 'month-streak':
      return inARow(count, 'month');
    case 'full-weeks':
      return `${weeks(count)} com 3 ou mais dias com conquista`;
    case 'comeback':
      return `De volta depois de ${days(count)}`;
    case 'rung':
      return `${before}${amount(count, of)} em um dia`;
    case 'challenge':
      return `${before}desafio de ${days(count)} concluído`;
  }
}
