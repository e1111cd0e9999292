import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { cellState, heatmap } from '../../../src/core/insight/heatmap';
import { levelFloors } from '../../../src/core/insight/levels';
import { english } from '../../../src/core/words/en/english';
import type { DayContext } from '../../../src/core/journal/day-status';
import { aJournal, day } from '../journal/a-journal';

const EMPTY = aJournal().asOf('2026-11-20');

function picture(from: string, to: string, context: DayContext = EMPTY) {
  const floors = levelFloors(context, null);
  return heatmap({ from: day(from), to: day(to) }, floors, context);
}

/** What is said about each day from one on. */
function labels(context: DayContext, from: string, to: string): string[] {
  return picture(from, to, context).cells.map((cell) =>
    english.days.cell(cellState(cell, context)),
  );
}

describe('heatmap', () => {
  it('has a column for each week, a row for each weekday', () => {
    const { cells } = picture('2026-11-18', '2026-11-24');

    expect(cells.map(({ day, column, row }) => [formatDay(day), column, row])).toEqual([
      ['2026-11-18', 0, 2],
      ['2026-11-19', 0, 3],
      ['2026-11-20', 0, 4],
      ['2026-11-21', 0, 5],
      ['2026-11-22', 0, 6],
      ['2026-11-23', 1, 0],
      ['2026-11-24', 1, 1],
    ]);
  });

  it.each([
    [0, 3],
    [1, 2],
    [6, 4],
  ] as const)('begins its weeks with weekday %i', (firstWeekday, row) => {
    const context = aJournal().asOf('2026-11-20', { firstWeekday });
    const { cells } = picture('2026-11-18', '2026-11-18', context);

    expect(cells[0]).toMatchObject({ column: 0, row });
  });

  it('keeps the week of a New Year in one column', () => {
    const { cells, columns } = picture('2026-12-21', '2027-01-10');

    expect(columns).toHaveLength(3);
    expect(cells.filter(({ column }) => column === 1).map((cell) => formatDay(cell.day))).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });

  it('names a month in the week that it begins in, a year with its January', () => {
    const { columns } = picture('2026-11-18', '2027-02-03');

    const named = columns.flatMap(({ first, month, year }) =>
      month === null
        ? []
        : [`${formatDay(first)} ${formatDay(month).slice(0, 7)}${year === null ? '' : ' year'}`],
    );

    expect(named).toEqual([
      '2026-11-16 2026-11 year',
      '2026-11-30 2026-12',
      '2026-12-28 2027-01 year',
      '2027-02-01 2027-02',
    ]);
  });

  it('marks the real today, not the same date of another year', () => {
    const context = aJournal().wonDaily('2024-01-01', '2024-01-05').asOf('2026-11-20');

    const today = picture('2024-01-01', '2027-12-31', context).cells.filter((cell) => cell.isToday);

    expect(today.map((cell) => formatDay(cell.day))).toEqual(['2026-11-20']);
  });

  it('shows status, count and level of each day', () => {
    const context = aJournal()
      .won('2026-11-16', 1)
      .won('2026-11-17', 5)
      .rest('2026-11-18')
      .asOf('2026-11-20');

    const { cells, legend } = picture('2026-11-15', '2026-11-21', context);

    expect(cells.map(({ status, count, level }) => [status, count, level])).toEqual([
      ['before', 0, 0],
      ['won', 1, 1],
      ['won', 5, 4],
      ['rest', 0, 0],
      ['missed', 0, 0],
      ['open', 0, 0],
      ['future', 0, 0],
    ]);
    expect(legend.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
  });

  it('holds no day twice over any range', () => {
    const { cells } = picture('2026-01-01', '2027-12-31');

    expect(cells.map((cell) => cell.day)).toEqual(
      Array.from({ length: 730 }, (_, i) => day('2026-01-01') + i),
    );
    expect(new Set(cells.map(({ column, row }) => `${column}:${row}`)).size).toBe(730);
  });
});

describe('a cell, spoken', () => {
  it('says date, count, status', () => {
    const context = aJournal()
      .wonDaily('2026-11-01', '2026-11-07')
      .won('2026-11-10')
      .rest('2026-11-10')
      .rest('2026-11-11')
      .paused('2026-11-12', '2026-11-12')
      .won('2026-11-14', 3)
      .asOf('2026-11-14');

    expect(labels(context, '2026-10-31', '2026-11-01')).toEqual([
      'Saturday 31 October 2026, before your first win',
      'Sunday 1 November 2026, 1 win',
    ]);
    expect(labels(context, '2026-11-08', '2026-11-15')).toEqual([
      'Sunday 8 November 2026, covered by a freeze',
      'Monday 9 November 2026, no win',
      'Tuesday 10 November 2026, 1 win',
      'Wednesday 11 November 2026, rest day',
      'Thursday 12 November 2026, paused',
      'Friday 13 November 2026, no win',
      'Saturday 14 November 2026, 3 wins, today',
      'Sunday 15 November 2026, still to come',
    ]);
  });

  it('says what was done on a day that was not won', () => {
    const context = aJournal()
      .won('2026-11-18', 2)
      .won('2026-11-19', 1)
      .rest('2026-11-19')
      .asOf('2026-11-20', { target: 3 });

    expect(labels(context, '2026-11-18', '2026-11-20')).toEqual([
      'Wednesday 18 November 2026, 2 wins',
      'Thursday 19 November 2026, 1 win, rest day',
      'Friday 20 November 2026, no win yet, today',
    ]);
  });

  it('does not call days before `since` days before the first win', () => {
    const context = aJournal().won('2026-11-17').asOf('2026-11-20', { since: '2026-11-19' });

    expect(labels(context, '2026-11-16', '2026-11-18')).toEqual([
      'Monday 16 November 2026, before your first win',
      'Tuesday 17 November 2026, 1 win, before your start date',
      'Wednesday 18 November 2026, before your start date',
    ]);
  });
});
