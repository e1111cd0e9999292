import type { Words } from '../words';
import { days as daysOf, number, wins as winsOf } from './numbers';

/** The week so far, compared with the one before. */
export const week: Words['week'] = {
  title: '今週',
  wins: (wins, days, soFar, last) => {
    const before = last === null || last === 0 ? '' : `先週は${number(last)}件でした。`;
    if (wins === 0) return `今週のできたことはこれからです。${before}`;
    if (wins === 1 || soFar === null || soFar < 2 || days > soFar)
      return `今週は今のところ、${winsOf(wins)}です。${before}`;
    return `今のところ、${daysOf(soFar)}のうち${daysOf(days)}で${winsOf(wins)}です。${before}`;
  },
  bar: (day, wins, last) =>
    last === null ? `${day}、${winsOf(wins)}` : `${day}、${winsOf(wins)}、先週${number(last)}件`,
  thisWeek: '今週',
  lastWeek: '先週',
  byArea: '分野別',
  byGoal: '目標別',
  noArea: '分野なし',
  noGoal: '目標なし',
  write: '週のふりかえりを書く',
  update: '週のふりかえりを更新',
  open: '開く',
};
