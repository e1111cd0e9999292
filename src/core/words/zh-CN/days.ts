import type { CellState } from '../../insight/heatmap';
import type { Words } from '../words';
import { dates } from './dates';
import { days as daysOf, number, wins as winsOf } from './numbers';
import { status } from './statuses';

/** A day of the heatmap in words, and its legend where it is a picture on paper. */
export const days: Words['days'] = {
  /** `2026年11月20日星期五，3 个小成就，今天`. */
  cell: (cell) =>
    [
      dates.full(cell.day),
      ...(cell.count > 0 ? [winsOf(cell.count)] : []),
      ...inWords(cell),
      ...(cell.isToday ? ['今天'] : []),
    ].join('，'),
  picture: {
    untitled: '小成就',
    title: (first, last) => `小成就，从 ${dates.full(first)}到 ${dates.full(last)}`,
    summary: (wins, won, all) => `${winsOf(wins)}，${daysOf(all)}里有 ${daysOf(won)}达成。`,
    level: (from, to) => {
      if (to === null) return `${number(from)} 个或更多`;
      return from === to ? number(from) : `${number(from)}–${number(to)}`;
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
