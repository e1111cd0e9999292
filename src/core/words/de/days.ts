import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { CellState } from '../../insight/heatmap';
import { dates } from './dates';
import { number, ofDays, wins } from './numbers';
import { status } from './statuses';

/** A day of the heatmap in words, and its legend where it is a picture on paper. */
export const days: Words['days'] = {
  /** `Freitag, 20. November 2026: 3 Erfolge, heute` */
  cell: (cell: CellState): string => {
    const facts = [
      ...(cell.count > 0 ? [wins(cell.count)] : []),
      ...inWords(cell),
      ...(cell.isToday ? ['heute'] : []),
    ];
    return [dates.full(cell.day), ...(facts.length > 0 ? [facts.join(', ')] : [])].join(': ');
  },
  picture: {
    untitled: 'Erfolge',
    title: (first: Day, last: Day): string =>
      `Erfolge: ${dates.full(first)} bis ${dates.full(last)}`,
    summary: (count: number, won: number, all: number): string =>
      `${wins(count)}, Erfolgstage: ${number(won)} von ${ofDays(all)}.`,
    level: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)} oder mehr`;
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
