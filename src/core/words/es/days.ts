import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { CellState } from '../../insight/heatmap';
import { dates } from './dates';
import { dayCount, form, number, winCount } from './numbers';
import { status } from './statuses';

/** A day of the heatmap in words, and its legend where it is a picture on paper. */
export const days: Words['days'] = {
  cell: (cell: CellState): string =>
    [
      dates.full(cell.day),
      ...(cell.count > 0 ? [winCount(cell.count)] : []),
      ...inWords(cell),
      ...(cell.isToday ? ['hoy'] : []),
    ].join(', '),
  picture: {
    untitled: 'Logros',
    title: (first: Day, last: Day): string =>
      `Logros del ${dates.full(first)} al ${dates.full(last)}`,
    summary: (wins: number, won: number, all: number): string =>
      `${winCount(wins)}, y ${number(won)} de ${dayCount(all)} ${form(all, 'logrado', 'logrados')}.`,
    level: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)} o más`;
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
