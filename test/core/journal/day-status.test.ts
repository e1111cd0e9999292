import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import type { DayContext } from '../../../src/core/journal/day-status';
import type { Status } from '../../../src/core/journal/status';
import { dayStatus, isDue } from '../../../src/core/journal/day-status';
import { aJournal, aNote, anEntry, day } from './a-journal';

/** Statuses from one day on: `statuses(context, '2026-11-01', 3)` → of three days. */
function statuses(context: DayContext, first: string, count: number): Status[] {
  return Array.from({ length: count }, (_, i) => dayStatus(day(first) + i, context).status);
}

function status(context: DayContext, iso: string): Status {
  return dayStatus(day(iso), context).status;
}

describe('day status', () => {
  it('of a day after today is future, whatever its note says', () => {
    const context = aJournal()
      .won('2026-11-19')
      .won('2026-11-21')
      .rest('2026-11-22')
      .asOf('2026-11-20');

    expect(statuses(context, '2026-11-21', 2)).toEqual(['future', 'future']);
    expect(dayStatus(day('2026-11-21'), context)).toMatchObject({ count: 0, hasNote: true });
  });

  it('of a day before the first counted entry is neither success nor failure', () => {
    const context = aJournal()
      .entry('2026-11-10', { kind: 'setback' })
      .entry('2026-11-12', { state: 'open' })
      .won('2026-11-16')
      .rest('2026-11-14')
      .asOf('2026-11-18');

    expect(statuses(context, '2026-11-10', 6)).toEqual(Array(6).fill('before'));
    expect(statuses(context, '2026-11-16', 3)).toEqual(['won', 'missed', 'open']);
  });

  it('of every past day is before while nothing counts', () => {
    const context = aJournal().entry('2026-11-10', { kind: 'lesson' }).asOf('2026-11-20');

    expect(statuses(context, '2026-11-10', 11)).toEqual([...Array(10).fill('before'), 'open']);
  });

  it('of today is never before', () => {
    const context = aJournal().won('2026-11-20').asOf('2026-11-20', { since: '2027-01-01' });

    expect(statuses(context, '2026-11-19', 2)).toEqual(['before', 'won']);
  });

  it('of a day before `since` is before, its wins still listed', () => {
    const context = aJournal()
      .wonDaily('2026-11-10', '2026-11-14')
      .asOf('2026-11-17', { since: '2026-11-13', freezes: 0 });

    expect(statuses(context, '2026-11-10', 8)).toEqual([
      'before',
      'before',
      'before',
      'won',
      'won',
      'missed',
      'missed',
      'open',
    ]);
    expect(dayStatus(day('2026-11-10'), context).count).toBe(1);
  });

  it('judges days from `since` on where an entry lies before it', () => {
    const context = aJournal()
      .won('2026-11-01')
      .won('2026-11-12')
      .asOf('2026-11-13', { since: '2026-11-10' });

    expect(statuses(context, '2026-11-09', 5)).toEqual([
      'before',
      'missed',
      'missed',
      'won',
      'open',
    ]);
  });

  it('is won once the target is met, on a rest day too', () => {
    const context = aJournal()
      .won('2026-11-02', 3)
      .won('2026-11-03', 3)
      .rest('2026-11-03')
      .won('2026-11-04', 4)
      .paused('2026-11-04', '2026-11-04')
      .won('2026-11-05', 2)
      .asOf('2026-11-06', { target: 3, schedule: 'mon, tue, wed, thu' });

    expect(statuses(context, '2026-11-02', 5)).toEqual(['won', 'won', 'won', 'missed', 'rest']);
  });

  it('is won by exactly the target, today as on a later look', () => {
    const journal = aJournal()
      .entry('2026-11-19', { metrics: { km: 0.7 } })
      .entry('2026-11-19', { metrics: { km: 0.1 } });

    expect(status(journal.asOf('2026-11-19', { target: '0.8 km' }), '2026-11-19')).toBe('won');
    expect(status(journal.asOf('2026-11-25', { target: '0.8 km' }), '2026-11-19')).toBe('won');
    expect(status(journal.asOf('2026-11-19', { target: '0.81 km' }), '2026-11-19')).toBe('open');
  });

  it('is paused within a pause of a note or of the plan, with both its ends', () => {
    const context = aJournal()
      .won('2026-11-01')
      .paused('2026-11-03', '2026-11-04')
      .asOf('2026-11-08', {
        pauses: [
          ['2026-11-04', '2026-11-05'],
          ['2026-11-07', null],
        ],
      });

    expect(statuses(context, '2026-11-01', 8)).toEqual([
      'won',
      'missed',
      'paused',
      'paused',
      'paused',
      'missed',
      'paused',
      'paused',
    ]);
  });

  it('is paused rather than a rest day', () => {
    const context = aJournal()
      .won('2026-11-01')
      .rest('2026-11-03')
      .paused('2026-11-03', '2026-11-03')
      .asOf('2026-11-05');

    expect(status(context, '2026-11-03')).toBe('paused');
  });

  it('is rest on a marked day, by any note of that day', () => {
    const context = aJournal()
      .won('2026-11-01')
      .with({ ...aNote('Trip.md', { on: '2026-11-02', rest: true }), isDaily: false })
      .with(aNote('No day.md', { rest: true }))
      .asOf('2026-11-04');

    expect(statuses(context, '2026-11-01', 3)).toEqual(['won', 'rest', 'missed']);
  });

  it('is rest on weekdays that are not scheduled', () => {
    const context = aJournal().won('2026-11-16').asOf('2026-11-22', { schedule: 'mon, wed, fri' });

    expect(statuses(context, '2026-11-16', 7)).toEqual([
      'won',
      'rest',
      'missed',
      'rest',
      'missed',
      'rest',
      'rest',
    ]);
  });

  it('of today is open until it is won', () => {
    const journal = aJournal().won('2026-11-19');

    expect(status(journal.asOf('2026-11-20'), '2026-11-20')).toBe('open');
    expect(status(journal.won('2026-11-20').asOf('2026-11-20'), '2026-11-20')).toBe('won');
  });

  it('is partial where something was done on a missed day', () => {
    const context = aJournal()
      .won('2026-11-16', 3)
      .won('2026-11-17', 2)
      .won('2026-11-19', 1)
      .asOf('2026-11-19', { target: 3 });

    expect(dayStatus(day('2026-11-17'), context)).toEqual({
      day: day('2026-11-17'),
      status: 'missed',
      count: 2,
      amount: 2,
      isPartial: true,
      hasNote: true,
    });
    expect(dayStatus(day('2026-11-18'), context)).toMatchObject({
      isPartial: false,
      hasNote: false,
    });
    expect(dayStatus(day('2026-11-19'), context)).toMatchObject({
      status: 'open',
      isPartial: false,
    });
  });

  it('knows whether a day has a daily note or any entry', () => {
    const context = aJournal()
      .note('2026-11-01')
      .won('2026-11-02')
      .entry('2026-11-03', { kind: 'setback' })
      .with({ ...aNote('Meeting.md', { on: '2026-11-04' }), isDaily: false })
      .with(
        aNote('Ideas.md', { entries: [anEntry({ day: day('2026-11-05'), daySource: 'text' })] }),
      )
      .note('2026-11-30')
      .asOf('2026-11-10');

    const noted = [
      '2026-11-01',
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-30',
    ];

    expect(noted.filter((iso) => dayStatus(day(iso), context).hasNote)).toEqual([
      '2026-11-01',
      '2026-11-02',
      '2026-11-03',
      '2026-11-05',
      '2026-11-30',
    ]);
  });

  it('takes a negative sum for nothing', () => {
    const context = aJournal()
      .entry('2026-11-01', { metrics: { saved: 5 } })
      .entry('2026-11-02', { metrics: { saved: -3 } })
      .asOf('2026-11-03', { target: '5 saved', freezes: 0 });

    expect(dayStatus(day('2026-11-02'), context)).toMatchObject({
      status: 'missed',
      amount: 0,
      count: 1,
      isPartial: false,
    });
  });

  it('sums minutes where the target is a time', () => {
    const context = aJournal()
      .entry('2026-11-01', { minutes: 70 })
      .entry('2026-11-01', { minutes: 50 })
      .entry('2026-11-02', { minutes: 119 })
      .entry('2026-11-02', { minutes: 30, kind: 'setback' })
      .asOf('2026-11-03', { target: '2 h', freezes: 0 });

    expect(statuses(context, '2026-11-01', 2)).toEqual(['won', 'missed']);
    expect(dayStatus(day('2026-11-01'), context).amount).toBe(120);
  });

  it('goes by calendar days on the days when clocks change', () => {
    // 25 and 23 hours in Europe, Chatham and Los Angeles; a day that Apia never had.
    for (const iso of ['2026-10-25', '2026-03-29', '2026-04-05', '2026-11-01', '2011-12-30']) {
      const change = day(iso);
      const context = aJournal()
        .wonDaily(formatDay(change - 2), formatDay(change + 2))
        .asOf(formatDay(change + 2));

      expect(statuses(context, formatDay(change - 2), 5)).toEqual(Array(5).fill('won'));
    }
  });
});

describe('a freeze', () => {
  it('is earned by every 7th won day of a run, to cover a miss', () => {
    const context = aJournal().wonDaily('2026-11-01', '2026-11-07').asOf('2026-11-10');

    expect(statuses(context, '2026-11-07', 4)).toEqual(['won', 'frozen', 'missed', 'open']);
  });

  it('is not earned by six', () => {
    const context = aJournal().wonDaily('2026-11-01', '2026-11-06').asOf('2026-11-08');

    expect(status(context, '2026-11-07')).toBe('missed');
  });

  it('starts its count again after a miss', () => {
    const context = aJournal()
      .wonDaily('2026-11-01', '2026-11-06')
      .wonDaily('2026-11-08', '2026-11-13')
      .asOf('2026-11-15');

    expect(statuses(context, '2026-11-14', 1)).toEqual(['missed']);
  });

  it('keeps its count over rest days, pauses and freezes used', () => {
    const context = aJournal()
      .wonDaily('2026-11-01', '2026-11-10')
      .rest('2026-11-12')
      .paused('2026-11-13', '2026-11-14')
      .wonDaily('2026-11-15', '2026-11-18')
      .asOf('2026-11-20');

    // Seven by the 7th; three by the 10th, one freeze used on the 11th, four more make the next seven.
    expect(statuses(context, '2026-11-11', 4)).toEqual(['frozen', 'rest', 'paused', 'paused']);
    expect(status(context, '2026-11-19')).toBe('frozen');
  });

  it('is earned by a win on a rest day too', () => {
    const context = aJournal()
      .wonDaily('2026-11-02', '2026-11-08')
      .asOf('2026-11-10', { schedule: 'mon-fri' });

    expect(status(context, '2026-11-09')).toBe('frozen');
  });

  it('is not added if the most are held already: the count starts again', () => {
    const journal = aJournal().wonDaily('2026-11-01', '2026-11-16').won('2026-11-19');

    // One at most: earned on the 7th, none on the 14th, so 16 days leave one freeze and a count of two.
    const context = journal.asOf('2026-11-20', { freezes: 1 });

    expect(statuses(context, '2026-11-17', 2)).toEqual(['frozen', 'missed']);
    expect(context.wonTowardsFreeze).toBe(1);
  });

  it('covers today only once today is over', () => {
    const journal = aJournal().wonDaily('2026-11-01', '2026-11-07');

    expect(status(journal.asOf('2026-11-08'), '2026-11-08')).toBe('open');
    expect(status(journal.asOf('2026-11-09'), '2026-11-08')).toBe('frozen');
  });

  it('is never taken by rest days or pauses', () => {
    const context = aJournal()
      .wonDaily('2026-11-01', '2026-11-07')
      .rest('2026-11-08')
      .paused('2026-11-09', '2026-11-10')
      .asOf('2026-11-12');

    expect(status(context, '2026-11-11')).toBe('frozen');
  });

  it('can be turned off', () => {
    const context = aJournal()
      .wonDaily('2026-11-01', '2026-11-07')
      .asOf('2026-11-09', { freezes: 0 });

    expect(status(context, '2026-11-08')).toBe('missed');
  });

  it('is not there under N per week', () => {
    const context = aJournal()
      .wonDaily('2026-11-02', '2026-11-08')
      .asOf('2026-11-17', { schedule: '3 per week' });

    expect(statuses(context, '2026-11-09', 7)).toEqual(Array(7).fill('missed'));
  });
});

// Mondays: 2 November 2026 and every seven days from there.
describe('a week of N wins', () => {
  it('leaves its other days free once it is kept', () => {
    const context = aJournal()
      .won('2026-11-02')
      .won('2026-11-04')
      .won('2026-11-08')
      .asOf('2026-11-10', { schedule: '3 per week' });

    expect(statuses(context, '2026-11-02', 7)).toEqual([
      'won',
      'rest',
      'won',
      'rest',
      'rest',
      'rest',
      'won',
    ]);
  });

  it('is missed on its days without a win once it is over', () => {
    const context = aJournal()
      .won('2026-11-02')
      .won('2026-11-04')
      .rest('2026-11-05')
      .paused('2026-11-06', '2026-11-06')
      .asOf('2026-11-10', { schedule: '4 per week' });

    // Five usable days ask for round(4 · 5/7) = 3.
    expect(statuses(context, '2026-11-02', 7)).toEqual([
      'won',
      'missed',
      'won',
      'rest',
      'paused',
      'missed',
      'missed',
    ]);
  });

  it('leaves past days of the running week free, and today open', () => {
    const context = aJournal()
      .won('2026-11-02')
      .won('2026-11-10')
      .asOf('2026-11-12', { schedule: '3 per week' });

    expect(statuses(context, '2026-11-09', 5)).toEqual(['rest', 'won', 'rest', 'open', 'future']);
  });

  it('leaves today free once its need is met', () => {
    const context = aJournal()
      .wonDaily('2026-11-09', '2026-11-11')
      .asOf('2026-11-12', { schedule: '3 per week' });

    expect(status(context, '2026-11-12')).toBe('rest');
  });

  it.each([
    // The beginning cuts the first week short: for Friday to Sunday, 3 per week asks for round(9/7) = 1.
    ['3 per week', '2026-11-06', 1],
    ['5 per week', '2026-11-06', 2],
    ['7 per week', '2026-11-06', 3],
    // For a single day at least one.
    ['1 per week', '2026-11-08', 1],
    ['3 per week', '2026-11-02', 3],
  ])('asks for its share: %s from %s on for %i', (schedule, first, need) => {
    const context = aJournal().won(first).asOf('2026-11-20', { schedule });

    expect(context.periods[0]).toMatchObject({ first: day('2026-11-02'), need });
  });

  it('needs no win if none of its days can be used', () => {
    const context = aJournal()
      .won('2026-11-02')
      .paused('2026-11-09', '2026-11-15')
      .asOf('2026-11-17', { schedule: '3 per week' });

    expect(context.periods[1]).toMatchObject({ need: 0, isKept: true });
    expect(statuses(context, '2026-11-09', 7)).toEqual(Array(7).fill('paused'));
  });

  it('takes days to come for usable unless they are paused or marked as rest', () => {
    const context = aJournal()
      .won('2026-11-02')
      .rest('2026-11-14')
      .paused('2026-11-15', null)
      .asOf('2026-11-10', { schedule: '7 per week' });

    expect(context.periods[1]).toMatchObject({ need: 5, daysLeft: 4 });
  });

  it.each([
    [1, '2026-11-02'],
    [0, '2026-11-01'],
    [6, '2026-10-31'],
  ] as const)('begins on weekday %i', (firstWeekday, first) => {
    const context = aJournal()
      .won('2026-11-04')
      .asOf('2026-11-20', { schedule: '3 per week', firstWeekday });

    expect(formatDay(context.periods[0]?.first ?? NaN)).toBe(first);
  });
});

describe('a month of N wins', () => {
  it('leaves its other days free once it is kept', () => {
    const context = aJournal()
      .wonDaily('2026-10-01', '2026-10-03')
      .asOf('2026-11-02', { schedule: '3 per month' });

    expect(statuses(context, '2026-10-03', 3)).toEqual(['won', 'rest', 'rest']);
    expect(statuses(context, '2026-10-31', 3)).toEqual(['rest', 'rest', 'open']);
  });

  it('is missed on its days without a win once it is over', () => {
    const context = aJournal()
      .wonDaily('2026-10-01', '2026-10-02')
      .rest('2026-10-30')
      .asOf('2026-11-02', { schedule: '3 per month' });

    expect(statuses(context, '2026-10-29', 3)).toEqual(['missed', 'rest', 'missed']);
  });

  it.each([
    // 16 of 31 days ask for round(10 · 16/31) = 5, a single day at least for one, February for all of its 28.
    ['10 per month', '2026-10-16', 5],
    ['10 per month', '2026-10-31', 1],
    ['28 per month', '2026-02-01', 28],
    ['10 per month', '2026-11-01', 10],
  ])('asks for its share: %s from %s on for %i', (schedule, first, need) => {
    const context = aJournal().won(first).asOf('2026-11-20', { schedule });

    expect(context.periods[0]).toMatchObject({ need });
  });

  it('knows the days of a leap February, and of the change of a year', () => {
    const context = aJournal().won('2027-12-31').asOf('2028-03-01', { schedule: '2 per month' });

    expect(context.periods.map(({ first, last }) => [formatDay(first), formatDay(last)])).toEqual([
      ['2027-12-01', '2027-12-31'],
      ['2028-01-01', '2028-01-31'],
      ['2028-02-01', '2028-02-29'],
      ['2028-03-01', '2028-03-31'],
    ]);
  });

  it('takes days to come for usable unless they are paused or marked as rest', () => {
    const context = aJournal()
      .won('2026-11-01')
      .rest('2026-11-29')
      .paused('2026-11-25', '2026-11-26')
      .asOf('2026-11-20', { schedule: '20 per month' });

    // 27 of 30 days ask for 18; the 20th to the 30th are eleven days, three of them off.
    expect(context.periods[0]).toMatchObject({ need: 18, daysLeft: 8 });
  });
});

describe('every N days', () => {
  it('rests after a win, and is due on the N-th day until the next', () => {
    const context = aJournal()
      .won('2026-11-01')
      .won('2026-11-04')
      .won('2026-11-09')
      .asOf('2026-11-12', { schedule: 'every 3 days' });

    expect(statuses(context, '2026-11-01', 13)).toEqual([
      ...['won', 'rest', 'rest'],
      ...['won', 'rest', 'rest', 'missed', 'missed'],
      ...['won', 'rest', 'rest', 'open', 'future'],
    ]);
  });

  it('counts again from an early win', () => {
    const context = aJournal()
      .won('2026-11-01')
      .won('2026-11-02')
      .asOf('2026-11-06', { schedule: 'every 3 days' });

    expect(statuses(context, '2026-11-01', 6)).toEqual([
      ...['won', 'won', 'rest', 'rest'],
      ...['missed', 'open'],
    ]);
  });

  it('takes no freezes, and passes over pauses and marked rest', () => {
    const context = aJournal()
      .wonDaily('2026-11-01', '2026-11-08')
      .paused('2026-11-09', '2026-11-11')
      .rest('2026-11-12')
      .asOf('2026-11-15', { schedule: 'every 2 days', freezes: 5 });

    expect(statuses(context, '2026-11-09', 7)).toEqual([
      ...['paused', 'paused', 'paused', 'rest'],
      ...['missed', 'missed', 'open'],
    ]);
    expect(context.freezesHeld).toBe(0);
  });

  it('is not put off by a day below its target', () => {
    const context = aJournal()
      .won('2026-11-01', 2)
      .won('2026-11-04')
      .asOf('2026-11-05', { schedule: 'every 3 days', target: 2 });

    expect(statuses(context, '2026-11-01', 5)).toEqual(['won', 'rest', 'rest', 'missed', 'open']);
  });

  it('asks only for days that are due', () => {
    const context = aJournal().won('2026-11-20').asOf('2026-11-20', { schedule: 'every 30 days' });

    expect(isDue(day('2026-11-20'), context)).toBe(true);
    expect(isDue(day('2026-12-19'), context)).toBe(false);
    expect(isDue(day('2026-12-20'), context)).toBe(true);
  });
});
