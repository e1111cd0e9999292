import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { CellState } from '../../insight/heatmap';
import { dates } from './dates';
import { number, wins as winsOf } from './numbers';
import { status } from './statuses';

/** A day of the heatmap in words, and its legend where it is a picture on paper. */
export const days: Words['days'] = {
  /** `الجمعة، 20 نوفمبر 2026، 3 إنجازات، اليوم`. */
  cell: (cell: CellState): string =>
    [
      dates.full(cell.day),
      ...(cell.count > 0 ? [winsOf(cell.count)] : []),
      ...inWords(cell),
      ...(cell.isToday ? ['اليوم'] : []),
    ].join('، '),
  picture: {
    untitled: 'إنجازات',
    title: (first: Day, last: Day): string =>
      `إنجازات من ${dates.full(first)} إلى ${dates.full(last)}`,
    summary: (wins: number, won: number, all: number): string =>
      `${winsOf(wins)}، وأيام الإنجاز: ${number(won)} من ${number(all)}.`,
    level: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)} أو أكثر`;
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
