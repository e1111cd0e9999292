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
      ...(milestone.kind === 'wins' && milestone.count === 1 ? ['بداية جميلة.'] : []),
      ...(reward === null ? [] : [`مكافأتك التي اخترتها: ${reward}.`]),
    ].join(' '),
  nudge: 'اليوم لم ينتهِ بعد. ما الذي سار جيدًا، مهما صغر؟',
  next: (next: NextMilestone): string => `التالية: ${name(next)}، بقي ${number(next.left)}.`,
};

/** `100 إنجاز`, `14 يومًا على التوالي`; for a challenge or a rung after its goal's name, where one is given. */
function name({
  kind,
  count,
  goal,
  of = 'entries',
}: Pick<Milestone, 'kind' | 'count' | 'goal' | 'of'>): string {
  const before = goal === undefined ? '' : `\u2068${goal}\u2069: `;
  switch (kind) {
    case 'wins':
      return count === 1 ? 'إنجازك الأول' : wins(count);
    case 'day-streak':
      return inARow(count, 'day');
    case 'week-streak':
      return inARow(count, 'week');
    case 'month-streak':
      return inARow(count, 'month');
    case 'full-weeks':
      return `${weeks(count)} فيها 3 أيام إنجاز أو أكثر`;
    case 'comeback':
      return `عودة بعد ${days.of(count)}`;
    case 'rung':
      return `${before}${amount(count, of)} في يوم`;
    case 'challenge':
      return `${before}اكتمل تحدّي ${days.of(count)}`;
  }
}
