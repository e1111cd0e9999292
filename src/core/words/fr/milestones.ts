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
      ...(milestone.kind === 'wins' && milestone.count === 1 ? ['C’est bien parti.'] : []),
      ...(reward === null ? [] : [`Ta propre récompense pour ça\u00a0: ${reward}.`]),
    ].join(' '),
  nudge: 'La journée est encore ouverte. Qu’est-ce qui a marché, même tout petit ?',
  next: (next: NextMilestone): string =>
    `Le prochain\u00a0: ${name(next)}, encore ${number(next.left)}.`,
};

/** `100 victoires`, `14 jours de suite`; for a challenge or a rung after its goal's name, where one is given. */
function name({
  kind,
  count,
  goal,
  of = 'entries',
}: Pick<Milestone, 'kind' | 'count' | 'goal' | 'of'>): string {
  const before = goal === undefined ? '' : `${goal}\u00a0: `;
  switch (kind) {
    case 'wins':
      return count === 1 ? 'Ta première victoire' : wins(count);
    case 'day-streak':
      return inARow(count, 'day');
    case 'week-streak':
      return inARow(count, 'week');
    case 'month-streak':
      return inARow(count, 'month');
    case 'full-weeks':
      return `${weeks(count)} avec 3 jours de victoire ou plus`;
    case 'comeback':
      return `De retour après ${days(count)}`;
    case 'rung':
      return `${before}${amount(count, of)} en un jour`;
    case 'challenge':
      return `${before}défi de ${days(count)} terminé`;
  }
}
