import type { CellState } from '../../insight/heatmap';
import type { Words } from '../words';
import { dates } from './dates';
import { days as daysOf, number, wins as winsOf } from './numbers';
import { status } from './statuses';

/** A day of the heatmap in words, and its legend where it is a picture on paper. */
export const days: Words['days'] = {
  /** `2026년 11월 20일 금요일, 성취 3개, 오늘`. */
  cell: (cell) =>
    [
      dates.full(cell.day),
      ...(cell.count > 0 ? [winsOf(cell.count)] : []),
      ...inWords(cell),
      ...(cell.isToday ? ['오늘'] : []),
    ].join(', '),
  picture: {
    untitled: '성취',
    title: (first, last) => `성취, ${dates.full(first)}부터 ${dates.full(last)}까지`,
    summary: (wins, won, all) => `${winsOf(wins)}, ${daysOf(all)} 중 ${daysOf(won)} 성취.`,
    level: (from, to) => {
      if (to === null) return `${number(from)}개 이상`;
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
