import type { Day } from '../../calendar/day';
import type { CellState } from '../../insight/heatmap';
import { dates } from './dates';
import { many, number } from './numbers';
import { status } from './statuses';

/** A day of the heatmap in words, and its legend where it is a picture on paper. */
export const days = {
  /** `Friday 20 November 2026, 3 wins, today`. */
  cell: (cell: CellState): string =>
    [
      dates.full(cell.day),
      ...(cell.count > 0 ? [many(cell.count, 'win')] : []),
      ...inWords(cell),
      ...(cell.isToday ? ['today'] : []),
    ].join(', '),
  picture: {
    untitled: 'Wins',
    title: (first: Day, last: Day): string =>
      `Wins from ${dates.full(first)} to ${dates.full(last)}`,
    summary: (wins: number, won: number, all: number): string =>
      `${many(wins, 'win')}, and ${number(won)} of ${many(all, 'day')} won.`,
    level: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)} or more`;
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
