import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { consistency } from '../../../src/core/insight/consistency';
import { summary, summaryDays } from '../../../src/core/insight/summary';
import { totals } from '../../../src/core/insight/totals';
import { aJournal } from '../journal/a-journal';

describe('totals', () => {
  it('add up the entries that count', () => {
    const context = aJournal()
      .won('2026-11-18', 2)
      .entry('2026-11-19', { kind: 'step', minutes: 5, metrics: { words: 250 } })
      .entry('2026-11-19', { minutes: 25, metrics: { words: 100, km: 5.2 } })
      .entry('2026-11-19', { kind: 'setback', minutes: 60, metrics: { km: -9 } })
      .entry('2026-11-19', { state: 'open', minutes: 60 })
      .won('2026-11-21')
      .asOf('2026-11-20');

    expect(totals(context)).toEqual({
      wins: 3,
      steps: 1,
      entries: 4,
      wonDays: 2,
      minutes: 30,
      metrics: { km: 5.2, words: 350 },
    });
  });

  it('leave steps out where they do not count', () => {
    const context = aJournal()
      .won('2026-11-18')
      .entry('2026-11-19', { kind: 'step', minutes: 5 })
      .asOf('2026-11-20', { countSteps: false });

    expect(totals(context)).toMatchObject({ wins: 1, steps: 0, entries: 1, minutes: 0 });
  });

  it('leave out days before `since`', () => {
    const context = aJournal()
      .won('2026-11-10', 7)
      .won('2026-11-15', 2)
      .asOf('2026-11-20', { since: '2026-11-15' });

    expect(totals(context)).toMatchObject({ wins: 2, wonDays: 1 });
  });

  it('do not drift over thousands of decimals', () => {
    const journal = aJournal();
    for (let i = 0; i < 1000; i++) {
      journal.entry(formatDay(19_000 + i), { metrics: { km: 0.1 } });
    }

    expect(totals(journal.asOf('2026-11-20')).metrics).toEqual({ km: 100 });
  });
});

describe('summary', () => {
  const context = aJournal()
    .note('2026-11-14')
    .won('2026-11-16', 3)
    .rest('2026-11-17')
    .won('2026-11-18')
    .note('2026-11-19')
    .asOf('2026-11-20', { target: 2 });

  it('lists every day from the first counted entry to today', () => {
    const days = summaryDays(context, null).map(
      ({ day, status, count, level, isPartial, hasNote }) =>
        [formatDay(day), status, count, level, isPartial, hasNote].join(' '),
    );

    expect(days).toEqual([
      '2026-11-16 won 3 4 false true',
      '2026-11-17 rest 0 0 false true',
      '2026-11-18 missed 1 1 true true',
      '2026-11-19 missed 0 0 false true',
      '2026-11-20 open 0 0 false false',
    ]);
  });

  it('lists days before `since` too', () => {
    const days = summaryDays(
      aJournal().won('2026-11-18').asOf('2026-11-20', { since: '2026-11-20' }),
      null,
    );

    expect(days.map(({ status }) => status)).toEqual(['before', 'before', 'open']);
  });

  it('lists no day without a counted entry', () => {
    expect(summaryDays(aJournal().note('2026-11-18').asOf('2026-11-20'), null)).toEqual([]);
  });

  it('takes the levels from the user’s thresholds', () => {
    expect(summaryDays(context, [1, 2, 3, 4]).map(({ level }) => level)).toEqual([3, 0, 1, 0, 0]);
  });

  it('reads one predicate: its won days are the streaks, totals, consistency', () => {
    const { totals, streak } = summary(context);
    const days = summaryDays(context, null);
    const won = days.filter(({ status }) => status === 'won').length;
    const missed = days.filter(({ status }) => status === 'missed').length;

    expect(totals.wonDays).toBe(won);
    expect(streak.longest.length).toBe(won);
    expect(consistency(context).all).toBe(won / (won + missed));
  });
});
