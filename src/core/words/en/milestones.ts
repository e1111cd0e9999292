import type { Milestone, NextMilestone } from '../../insight/milestones';
import { amount } from './amounts';
import { many, number } from './numbers';

/** The names of milestones, and the way to the next one. */
export const milestones = {
  name,
  /** `reward` is one of the user's own, or null. */
  reached: (milestone: Milestone, reward: string | null): string =>
    [
      `${name(milestone)}.`,
      ...(milestone.kind === 'wins' && milestone.count === 1 ? ['Nicely begun.'] : []),
      ...(reward === null ? [] : [`Your own reward for this: ${reward}.`]),
    ].join(' '),
  nudge: 'Today is still open. What went right, however small?',
  next: (next: NextMilestone): string => `Next: ${name(next)}, ${number(next.left)} to go.`,
};

/** `100 wins`, `14 days in a row`; for a challenge or a rung after its goal's name, where one is given. */
function name({
  kind,
  count,
  goal,
  of = 'entries',
}: Pick<Milestone, 'kind' | 'count' | 'goal' | 'of'>): string {
  const before = goal === undefined ? '' : `${goal}: `;
  switch (kind) {
    case 'wins':
      return count === 1 ? 'Your first win' : many(count, 'win');
    case 'day-streak':
      return `${many(count, 'day')} in a row`;
    case 'week-streak':
      return `${many(count, 'week')} in a row`;
    case 'month-streak':
      return `${many(count, 'month')} in a row`;
    case 'full-weeks':
      return `${many(count, 'week')} with 3 or more winning days`;
    case 'comeback':
      return `Back after ${many(count, 'day')}`;
    case 'rung':
      return `${before}${amount(count, of)} in a day`;
    case 'challenge':
      return `${before}${number(count)}-day challenge completed`;
  }
}
