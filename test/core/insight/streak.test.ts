import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import type { Streak } from '../../../src/core/insight/streak';
import { allStreaks, streaks } from '../../../src/core/insight/streak';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal } from '../journal/a-journal';

/** The fields of a streak, days as text. */
function shown({ start, end, lastMiss, ...others }: Streak) {
  const text = (day: number | null) => (day === null ? null : formatDay(day));
  return { ...others, start: text(start), end: text(end), lastMiss: text(lastMiss) };
}

type Plan = Parameters<JournalBuilder['asOf']>[1];

function current(journal: JournalBuilder, today: string, plan?: Plan) {
  return shown(streaks(journal.asOf(today, plan)).current);
}

function lengths(journal: JournalBuilder, today: string, plan?: Plan): number[] {
  return allStreaks(journal.asOf(today, plan)).map(({ length }) => length);
}

describe('streak', () => {
  it('counts won days, several wins on one day once', () => {
    const journal = aJournal().won('2026-09-01').won('2026-09-02', 2).won('2026-09-03');

    expect(current(journal, '2026-09-03')).toEqual({
      length: 3,
      unit: 'day',
      start: '2026-09-01',
      end: '2026-09-03',
      rest: 0,
      paused: 0,
      frozen: 0,
      lastMiss: null,
      state: 'kept',
      needed: 0,
      daysLeft: 0,
      freezesHeld: 0,
    });
  });

  it('survives until the end of a day that has no win yet', () => {
    const journal = aJournal().wonDaily('2026-11-16', '2026-11-19');

    expect(current(journal, '2026-11-20')).toMatchObject({
      length: 4,
      state: 'open',
      needed: 1,
      daysLeft: 1,
    });
    expect(current(journal, '2026-11-21')).toMatchObject({ length: 0, state: 'none' });
  });

  it('is neither lengthened nor zeroed by a note of a day to come', () => {
    const journal = aJournal()
      .wonDaily('2026-11-16', '2026-11-20')
      .won('2026-11-21')
      .won('2026-12-24');

    expect(current(journal, '2026-11-20')).toMatchObject({ length: 5, end: '2026-11-20' });
  });

  it('does not begin before the first win', () => {
    const journal = aJournal().entry('2026-11-01', { kind: 'setback' }).won('2026-11-19');

    expect(current(journal, '2026-11-20')).toMatchObject({ length: 1, lastMiss: null });
  });

  it('is broken by a missed day alone', () => {
    const journal = aJournal()
      .wonDaily('2026-11-01', '2026-11-03')
      .rest('2026-11-05')
      .wonDaily('2026-11-06', '2026-11-12')
      .paused('2026-11-14', '2026-11-16')
      .wonDaily('2026-11-17', '2026-11-18');

    // 4 November is missed; the seven from the 6th earn the freeze of the 13th.
    expect(current(journal, '2026-11-19')).toMatchObject({
      length: 9,
      start: '2026-11-06',
      end: '2026-11-18',
      rest: 0,
      paused: 3,
      frozen: 1,
      lastMiss: '2026-11-04',
      state: 'open',
    });
  });

  it('does not count rest days, but says how many it spans', () => {
    const journal = aJournal().won('2026-11-13').won('2026-11-16').won('2026-11-18');

    expect(current(journal, '2026-11-19', { schedule: 'mon, wed, fri' })).toMatchObject({
      length: 3,
      rest: 3,
      state: 'kept',
    });
  });

  it('counts a win on a day off', () => {
    const journal = aJournal().won('2026-11-13').won('2026-11-14').won('2026-11-16');

    expect(current(journal, '2026-11-16', { schedule: 'mon-fri' })).toMatchObject({ length: 3 });
  });

  it.each([
    ['won', (journal: JournalBuilder) => journal.won('2026-11-20')],
    ['a rest day', (journal: JournalBuilder) => journal.rest('2026-11-20')],
    ['paused', (journal: JournalBuilder) => journal.paused('2026-11-20', null)],
  ])('needs nothing while today is %s', (_, change) => {
    const journal = change(aJournal().wonDaily('2026-11-16', '2026-11-19'));

    expect(current(journal, '2026-11-20')).toMatchObject({ state: 'kept', needed: 0, daysLeft: 0 });
  });

  it('says how many freezes it holds', () => {
    const journal = aJournal().wonDaily('2026-11-01', '2026-11-14');

    expect(current(journal, '2026-11-15').freezesHeld).toBe(2);
    expect(current(journal, '2026-11-16').freezesHeld).toBe(1);
    expect(current(journal, '2026-11-18').freezesHeld).toBe(0);
  });

  it('is always there, of length 0 where nothing was won', () => {
    const none = {
      length: 0,
      unit: 'day',
      start: null,
      end: null,
      rest: 0,
      paused: 0,
      frozen: 0,
      lastMiss: null,
      state: 'none',
      needed: 0,
      daysLeft: 0,
      freezesHeld: 0,
    };

    const { current, longest } = streaks(aJournal().asOf('2026-11-20'));

    expect([current, longest]).toEqual([none, none]);
    expect(streaks(aJournal().asOf('2026-11-20', { schedule: '2 per week' })).current.unit).toBe(
      'week',
    );
  });

  it('lists all runs, newest first', () => {
    const journal = aJournal()
      .wonDaily('2026-11-01', '2026-11-03')
      .wonDaily('2026-11-05', '2026-11-06')
      .won('2026-11-10');

    expect(lengths(journal, '2026-11-10')).toEqual([1, 2, 3]);
    expect(lengths(journal, '2026-11-20')).toEqual([1, 2, 3]);
  });

  it('has a longest, of two equal ones the newest', () => {
    const journal = aJournal()
      .wonDaily('2026-11-01', '2026-11-03')
      .wonDaily('2026-11-05', '2026-11-07')
      .wonDaily('2026-11-09', '2026-11-10');

    expect(shown(streaks(journal.asOf('2026-11-20')).longest)).toMatchObject({
      length: 3,
      start: '2026-11-05',
      end: '2026-11-07',
      lastMiss: '2026-11-04',
      state: 'none',
    });
    journal.won('2026-11-11');
    expect(streaks(journal.asOf('2026-11-11'))).toMatchObject({
      longest: { length: 3, state: 'kept' },
      current: { length: 3 },
    });
  });

  it('reads the same predicate as every count: a day below the target does not lengthen it', () => {
    const journal = aJournal().won('2026-11-18', 3).won('2026-11-19', 2).won('2026-11-20', 3);

    expect(current(journal, '2026-11-20', { target: 3 })).toMatchObject({ length: 1 });
  });

  it('is the same across a change of clocks, a New Year, a leap day', () => {
    expect(current(aJournal().wonDaily('2026-10-24', '2026-10-27'), '2026-10-27').length).toBe(4);
    expect(current(aJournal().wonDaily('2026-12-30', '2027-01-02'), '2027-01-02').length).toBe(4);
    expect(current(aJournal().wonDaily('2028-02-27', '2028-03-01'), '2028-03-01').length).toBe(4);
  });
});

// Weeks begin on Mondays: 2, 9, 16 and 23 November 2026.
describe('streak of weeks', () => {
  const twice = { schedule: '2 per week' };

  function weeks(...days: readonly string[]): JournalBuilder {
    return days.reduce((journal, iso) => journal.won(iso), aJournal());
  }

  it('counts kept weeks, from the first day of the first to the last day of the last', () => {
    const journal = weeks('2026-11-04', '2026-11-06', '2026-11-09', '2026-11-15');

    expect(current(journal, '2026-11-16', twice)).toEqual({
      length: 2,
      unit: 'week',
      start: '2026-11-02',
      end: '2026-11-15',
      rest: 8,
      paused: 0,
      frozen: 0,
      lastMiss: null,
      state: 'open',
      needed: 2,
      daysLeft: 7,
      freezesHeld: 0,
    });
  });

  it('stands while this week can still be kept', () => {
    const journal = weeks('2026-11-02', '2026-11-03', '2026-11-09');

    expect(current(journal, '2026-11-15', twice)).toMatchObject({
      length: 1,
      state: 'open',
      needed: 1,
      daysLeft: 1,
    });
    expect(current(journal, '2026-11-16', twice)).toMatchObject({ length: 0, state: 'none' });
  });

  it('needs no more once this week is kept', () => {
    const journal = weeks('2026-11-02', '2026-11-03', '2026-11-09', '2026-11-10');

    expect(current(journal, '2026-11-10', twice)).toMatchObject({
      length: 2,
      end: '2026-11-15',
      state: 'kept',
      needed: 0,
    });
  });

  it('stays open on a won day whose week needs more', () => {
    const journal = weeks('2026-11-02', '2026-11-03', '2026-11-10');

    expect(current(journal, '2026-11-10', twice)).toMatchObject({
      state: 'open',
      needed: 1,
      daysLeft: 5,
    });
  });

  it('says when fewer days are left than wins are needed', () => {
    const journal = weeks('2026-11-02', '2026-11-03');

    expect(current(journal, '2026-11-15', twice)).toMatchObject({ needed: 2, daysLeft: 1 });
  });

  it('does not count paused days or days marked as rest among those that are left', () => {
    const journal = weeks('2026-11-02', '2026-11-03')
      .rest('2026-11-14')
      .paused('2026-11-15', '2026-11-16');

    // Five usable days ask for round(2 · 5/7) = 1.
    expect(current(journal, '2026-11-13', twice)).toMatchObject({ needed: 1, daysLeft: 1 });
  });

  it('is neither broken nor lengthened by a week that asks for nothing', () => {
    const journal = weeks('2026-11-02', '2026-11-03', '2026-11-16', '2026-11-17').paused(
      '2026-11-09',
      '2026-11-15',
    );

    expect(current(journal, '2026-11-20', twice)).toMatchObject({ length: 2, paused: 7 });
  });

  it('is broken by a closed week that was not kept, whose last day without a win is its last miss', () => {
    const journal = weeks('2026-11-02', '2026-11-03', '2026-11-15', '2026-11-16', '2026-11-17');

    expect(current(journal, '2026-11-20', twice)).toMatchObject({
      length: 1,
      start: '2026-11-16',
      lastMiss: '2026-11-14',
    });
    expect(lengths(journal, '2026-11-20', twice)).toEqual([1, 1]);
  });

  it('depends on the day a week begins with', () => {
    const journal = weeks('2026-11-02', '2026-11-08', '2026-11-09', '2026-11-15');

    expect(lengths(journal, '2026-11-20', { ...twice, firstWeekday: 1 })).toEqual([2]);
    expect(lengths(journal, '2026-11-20', { ...twice, firstWeekday: 0 })).toEqual([1]);
  });

  it('spans a New Year within one week', () => {
    const journal = weeks('2026-12-31', '2027-01-01', '2027-01-04', '2027-01-05');

    expect(current(journal, '2027-01-06', twice)).toMatchObject({ length: 2, start: '2026-12-28' });
  });
});
