import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { CellState } from '../../insight/heatmap';
import { dates } from './dates';
import { number, ofDays, winCount } from './numbers';
import { status } from './statuses';

/** A day of the heatmap in words, and its legend where it is a picture on paper. */
export const days: Words['days'] = {
  cell: (cell: CellState): string =>
    [
      dates.full(cell.day),
      ...(cell.count > 0 ? [winCount(cell.count)] : []),
      ...inWords(cell),
      ...(cell.isToday ? ['сегодня'] : []),
    ].join(', '),
  picture: {
    untitled: 'Победы',
    title: (first: Day, last: Day): string => `Победы: ${dates.full(first)} – ${dates.full(last)}`,
    summary: (wins: number, won: number, all: number): string =>
      `${winCount(wins)}, засчитано ${number(won)} из ${ofDays(all)}.`,
    level: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)} и больше`;
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
