import type { CellState } from '../../insight/heatmap';
import type { Words } from '../words';
import { dates } from './dates';
import { days as daysOf, number, wins as winsOf } from './numbers';
import { status } from './statuses';

/** A day of the heatmap in words, and its legend where it is a picture on paper. */
export const days: Words['days'] = {
  /** `2026年11月20日金曜日、できたこと3件、今日`. */
  cell: (cell) =>
    [
      dates.full(cell.day),
      ...(cell.count > 0 ? [winsOf(cell.count)] : []),
      ...inWords(cell),
      ...(cell.isToday ? ['今日'] : []),
    ].join('、'),
  picture: {
    untitled: 'できたこと',
    title: (first, last) => `${dates.full(first)}から${dates.full(last)}までのできたこと`,
    summary: (wins, won, all) =>
      `${winsOf(wins)}、${daysOf(all)}のうち${daysOf(won)}ができた日です。`,
    level: (from, to) => {
      if (to === null) return `${number(from)}件以上`;
      return from === to ? `${number(from)}件` : `${number(from)}〜${number(to)}件`;
    },
    missed: status.missed,
    rest: status.rest,
    paused: status.paused,
    frozen: status.frozen,
  },
};

function inWords({ kind, count }: CellState): string[] {
  switch (kind) {
    case 'before-wins':
      return [status.before];
    case 'before':
      return [status.beforeStart];
    case 'open':
    case 'won':
    case 'missed':
      // The number of wins says it already.
      return count > 0 ? [] : [status[kind]];
    default:
      return [status[kind]];
  }
}
