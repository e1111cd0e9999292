import type { Words } from '../words';
import type { Milestone, NextMilestone } from '../../insight/milestones';
import { amount } from './amounts';
import { dayCount, form, inARow, number, weekCount, winCount } from './numbers';

/** The names of milestones, and the way to the next one. */
export const milestones: Words['milestones'] = {
  name,
  reached: (milestone: Milestone, reward: string | null): string =>
    [
      `${name(milestone)}.`,
      ...(milestone.kind === 'wins' && milestone.count === 1 ? ['Buen comienzo.'] : []),
      ...(reward === null ? [] : [`Tu propia recompensa por esto: ${reward}.`]),
    ].join(' '),
  nudge: 'Hoy sigue abierto. ¿Qué salió bien, por pequeño que sea?',
  next: (next: NextMilestone): string =>
    `Próximo: ${name(next)}. ${form(next.left, 'Falta', 'Faltan')} ${number(next.left)}.`,
};

/** `100 logros`, `14 días seguidos`; for a challenge or a rung after its goal's name, where one is given. */
function name({
  kind,
  count,
  goal,
  of = 'entries',
}: Pick<Milestone, 'kind' | 'count' | 'goal' | 'of'>): string {
  const before = goal === undefined ? '' : `${goal}: `;
  switch (kind) {
    case 'wins':
      return count === 1 ? 'Tu primer logro' : winCount(count);
    case 'day-streak':
      return inARow(count, 'day');
    case 'week-streak':
      return inARow(count, 'week');
    case 'month-streak':
      return inARow(count, 'month');
    case 'full-weeks':
      return `${weekCount(count)} con 3 o más días logrados`;
    case 'comeback':
      return `De vuelta tras ${dayCount(count)}`;
    case 'rung':
      return `${before}${amount(count, of)} en un día`;
    case 'challenge':
      return `${before}reto de ${dayCount(count)} completado`;
  }
}
