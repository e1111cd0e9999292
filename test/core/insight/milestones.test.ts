import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { milestones } from '../../../src/core/insight/milestones';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal, day } from '../journal/a-journal';

type Plan = Parameters<JournalBuilder['asOf']>[1];

/** `wins 10 2026-11-04` of one kind, in order. */
function reached(journal: JournalBuilder, today: string, kind: string, plan?: Plan): string[] {
  return milestones(journal.asOf(today, plan))
    .reached.filter((milestone) => milestone.kind === kind)
    .map((milestone) => `${milestone.count} on ${formatDay(milestone.day)}`);
}

function wonFrom(first: string, days: number): JournalBuilder {
  return aJournal().wonDaily(first, formatDay(day(first) + days - 1));
}

describe('milestones', () => {
  it('of wins are reached on the day of that very win', () => {
    const journal = aJournal().won('2026-11-01', 9).won('2026-11-02', 20).won('2026-11-04', 21);

    expect(reached(journal, '2026-11-05', 'wins')).toEqual([
      '1 on 2026-11-01',
      '10 on 2026-11-02',
      '25 on 2026-11-02',
      '50 on 2026-11-04',
    ]);
  });

  it('of wins go on every 500', () => {
    const journal = aJournal().won('2026-11-01', 2100);

    expect(reached(journal, '2026-11-01', 'wins')).toEqual(
      [1, 10, 25, 50, 100, 250, 500, 1000, 1500, 2000].map((wins) => `${wins} on 2026-11-01`),
    );
  });

  it('count wins from `since` on', () => {
    const journal = aJournal().won('2026-11-01', 9).won('2026-11-05', 1);

    expect(reached(journal, '2026-11-05', 'wins', { since: '2026-11-03' })).toEqual([
      '1 on 2026-11-05',
    ]);
  });

  it('of a streak are reached once, however often it is run', () => {
    const journal = aJournal()
      .wonDaily('2026-11-01', '2026-11-04')
      .wonDaily('2026-11-06', '2026-11-12');

    expect(reached(journal, '2026-11-20', 'day-streak')).toEqual([
      '3 on 2026-11-03',
      '7 on 2026-11-12',
    ]);
  });

  it('of a streak go on every 365 days', () => {
    const counts = reached(wonFrom('2024-01-01', 1100), '2027-01-04', 'day-streak').map((text) =>
      Number(text.split(' ')[0]),
    );

    expect(counts).toEqual([3, 7, 14, 21, 30, 50, 66, 100, 150, 200, 365, 730, 1095]);
  });

  it('of a streak of weeks are reached on the day the week was kept', () => {
    const journal = aJournal()
      .wonDaily('2026-11-02', '2026-11-03')
      .won('2026-11-10')
      .won('2026-11-13')
      .won('2026-11-14');

    const plan = { schedule: '2 per week' };

    expect(reached(journal, '2026-11-14', 'week-streak', plan)).toEqual(['2 on 2026-11-13']);
    expect(reached(journal, '2026-11-14', 'day-streak', plan)).toEqual([]);
  });

  it('of a streak of months are reached on the day the month was kept', () => {
    const journal = aJournal()
      .wonDaily('2026-09-10', '2026-09-11')
      .wonDaily('2026-10-30', '2026-10-31')
      .wonDaily('2026-11-02', '2026-11-03');
    const plan = { schedule: '1 per month' };

    expect(reached(journal, '2026-11-14', 'month-streak', plan)).toEqual([
      '2 on 2026-10-30',
      '3 on 2026-11-02',
    ]);
    expect(reached(journal, '2026-11-14', 'week-streak', plan)).toEqual([]);
  });

  it('of a streak of weeks go on every 52', () => {
    const counts = reached(wonFrom('2020-01-06', 7 * 110), '2022-03-01', 'week-streak', {
      schedule: '7 per week',
    }).map((text) => Number(text.split(' ')[0]));

    expect(counts).toEqual([2, 4, 8, 12, 26, 52, 104]);
  });

  it('of weeks with three won days need not come in a row', () => {
    const journal = aJournal()
      .wonDaily('2026-10-05', '2026-10-07')
      .wonDaily('2026-10-13', '2026-10-14')
      .wonDaily('2026-10-20', '2026-10-25')
      .wonDaily('2026-10-26', '2026-10-28')
      .wonDaily('2026-11-13', '2026-11-15');

    expect(reached(journal, '2026-11-20', 'full-weeks')).toEqual(['4 on 2026-11-15']);
  });

  it('of a comeback are reached each time a win follows seven misses or more', () => {
    const journal = aJournal()
      .won('2026-10-01')
      .won('2026-10-09')
      .won('2026-10-16')
      .rest('2026-10-19')
      .paused('2026-10-20', '2026-10-21')
      .won('2026-10-27');

    // Seven misses, then six, then seven with a rest day, a pause between them.
    expect(reached(journal, '2026-11-20', 'comeback')).toEqual([
      '7 on 2026-10-09',
      '7 on 2026-10-27',
    ]);
  });

  it('are in order of days', () => {
    const { reached } = milestones(wonFrom('2026-11-01', 15).asOf('2026-11-15'));

    expect(reached.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'wins 1',
      'day-streak 3',
      'day-streak 7',
      'wins 10',
      'day-streak 14',
    ]);
  });

  it('have a next one, the closest ahead', () => {
    expect(milestones(wonFrom('2026-11-01', 5).asOf('2026-11-05')).next).toEqual({
      kind: 'day-streak',
      count: 7,
      left: 2,
    });
    expect(milestones(aJournal().won('2026-11-01', 9).asOf('2026-11-05')).next).toEqual({
      kind: 'wins',
      count: 10,
      left: 1,
    });
    expect(milestones(aJournal().asOf('2026-11-05')).next).toEqual({
      kind: 'wins',
      count: 1,
      left: 1,
    });
  });

  it('measure the next streak from the run that stands, past what was reached', () => {
    const journal = wonFrom('2026-11-01', 4).wonDaily('2026-11-10', '2026-11-13');

    expect(milestones(journal.won('2026-11-14', 12).asOf('2026-11-14')).next).toEqual({
      kind: 'day-streak',
      count: 7,
      left: 2,
    });
  });

  it('take a week for farther than a few days', () => {
    const journal = wonFrom('2026-11-02', 2);

    // One more kept week would be two in a row; ten wins are eight away.
    expect(milestones(journal.asOf('2026-11-03', { schedule: '2 per week' })).next).toEqual({
      kind: 'week-streak',
      count: 2,
      left: 1,
    });
    expect(
      milestones(journal.won('2026-11-02', 3).asOf('2026-11-03', { schedule: '2 per week' })).next,
    ).toEqual({ kind: 'wins', count: 10, left: 5 });
  });
});
