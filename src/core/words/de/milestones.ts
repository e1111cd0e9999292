import type { Words } from '../words';
import type { Milestone, NextMilestone } from '../../insight/milestones';
import { amount } from './amounts';
import { inARow, number, ofDays, plural, wins } from './numbers';

/** The names of milestones, and the way to the next one. */
export const milestones: Words['milestones'] = {
  name,
  reached: (milestone: Milestone, reward: string | null): string =>
    [
      `${name(milestone)}.`,
      ...(milestone.kind === 'wins' && milestone.count === 1 ? ['Ein schöner Anfang.'] : []),
      ...(reward === null ? [] : [`Deine eigene Belohnung dafür: ${reward}.`]),
    ].join(' '),
  nudge: 'Heute ist noch offen. Was lief gut, und sei es noch so klein?',
  next: (next: NextMilestone): string => `Als Nächstes: ${name(next)}, noch ${number(next.left)}.`,
};

/** `100 Erfolge`, `14 Tage in Folge`; for a challenge or a rung after its goal's name, where one is given. */
function name({
  kind,
  count,
  goal,
  of = 'entries',
}: Pick<Milestone, 'kind' | 'count' | 'goal' | 'of'>): string {
  const before = goal === undefined ? '' : `${goal}: `;
  switch (kind) {
    case 'wins':
      return count === 1 ? 'Dein erster Erfolg' : wins(count);
    case 'day-streak':
      return inARow(count, 'day');
    case 'week-streak':
      return inARow(count, 'week');
    case 'month-streak':
      return inARow(count, 'month');
    case 'full-weeks':
      return plural(count, {
        one: `${number(count)} Woche mit 3 oder mehr Erfolgstagen`,
        other: `${number(count)} Wochen mit 3 oder mehr Erfolgstagen`,
      });
    case 'comeback':
      return `Nach ${ofDays(count)} zurück`;
    case 'rung':
      return `${before}${amount(count, of)} an einem Tag`;
    case 'challenge':
      return `${before}Challenge von ${ofDays(count)} geschafft`;
  }
}
