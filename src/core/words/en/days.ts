import type { Day } from '../../calendar/day';
import type { CellState } from '../../insight/heatmap';
import { dates } from './dates';
import { many, number } from './numbers';

/** A day of the heatmap in words, and its legend where it is a picture on paper. */
export const days = {
  /** `Friday 20 November 2026, 3 wins, today`. */
  cell: (cell: CellState): string =>
    [
      dates.full(cell.day),
      ...(cell.count > 0 ? [many(cell.count, 'win')] : []),
      ...status(cell),
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
    missed: 'no win',
    rest: 'rest day',
    paused: 'paused',
    frozen: 'covered by a freeze',
  },
};

function status({ kind, count }: CellState): string[] {
  switch (kind) {
    case 'rest':
      return ['rest day'];
    case 'paused':
      return ['paused'];
    case 'frozen':
      return ['covered by a freeze'];
    case 'future':
      return ['still to come'];
    case 'open':
      return unlessWon(count, 'no win yet');
    case 'before-wins':
      return ['before your first win'];
    case 'before':
      return ['before your start date'];
    case 'after':
      return ['after the end'];
    case 'won':
    case 'missed':
      return unlessWon(count, 'no win');
  }
}

/** The number of wins says it already. */
function unlessWon(count: number, said: string): string[] {
  return count > 0 ? [] : [said];
}
