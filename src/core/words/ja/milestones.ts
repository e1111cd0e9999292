import type { Milestone } from '../../insight/milestones';
import type { Words } from '../words';
import { amount } from './amounts';
import { days, inARow, number, wins } from './numbers';

/** The names of milestones, and the way to the next one. */
export const milestones: Words['milestones'] = {
  name,
  reached: (milestone, reward) =>
    [
      `${name(milestone)}。`,
      ...(milestone.kind === 'wins' && milestone.count === 1 ? ['よい始まりです。'] : []),
      ...(reward === null ? [] : [`このためのごほうび：${reward}。`]),
    ].join(''),
  nudge: '今日はこれからです。どんなに小さくても、できたことは？',
  next: (next) =>
    `次の節目は「${name(next)}」、あと${number(next.left)}${LEFT[next.kind] ?? ''}です。`,
};

const LEFT: Readonly<Partial<Record<Milestone['kind'], string>>> = {
  wins: '件',
  'day-streak': '日',
  'week-streak': '週',
  'month-streak': 'か月',
  'full-weeks': '週',
};

/** `できたこと100件`, `14日連続`; for a challenge or a rung after its goal's name, where one is given. */
function name({
  kind,
  count,
  goal,
  of = 'entries',
}: Pick<Milestone, 'kind' | 'count' | 'goal' | 'of'>): string {
  const before = goal === undefined ? '' : `${goal}：`;
  switch (kind) {
    case 'wins':
      return count === 1 ? '最初のできたこと' : wins(count);
    case 'day-streak':
      return inARow(count, 'day');
    case 'week-streak':
      return inARow(count, 'week');
    case 'month-streak':
      return inARow(count, 'month');
    case 'full-weeks':
      return `3日以上できた週が${number(count)}週`;
    case 'comeback':
      return `${days(count)}ぶりの再開`;
    case 'rung':
      return `${before}1日に${amount(count, of)}`;
    case 'challenge':
      return `${before}${number(count)}日間チャレンジ達成`;
  }
}
