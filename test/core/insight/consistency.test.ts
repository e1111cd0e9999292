import { describe, expect, it } from 'vitest';
import { consistency } from '../../../src/core/insight/consistency';
import { aJournal } from '../journal/a-journal';

describe('consistency', () => {
  it('is the share of due days that were won', () => {
    const context = aJournal()
      .wonDaily('2026-11-01', '2026-11-06')
      .rest('2026-11-08')
      .paused('2026-11-09', '2026-11-10')
      .asOf('2026-11-12');

    // Six won; the 7th and the 11th missed; today open.
    expect(consistency(context)).toEqual({ days30: 6 / 8, days90: 6 / 8, all: 6 / 8 });
  });

  it('takes a frozen day for one that was not won', () => {
    const context = aJournal().wonDaily('2026-11-01', '2026-11-07').asOf('2026-11-09');

    expect(consistency(context).all).toBe(7 / 8);
  });

  it('leaves wins on days off out of both numbers', () => {
    const context = aJournal()
      .won('2026-11-16')
      .won('2026-11-17')
      .won('2026-11-18')
      .rest('2026-11-18')
      .won('2026-11-23')
      .paused('2026-11-23', '2026-11-23')
      .asOf('2026-11-26', { schedule: 'mon, wed' });

    // Due: Monday the 16th, won, with Wednesday the 25th, missed.
    expect(consistency(context).all).toBe(1 / 2);
  });

  it('looks back 30 and 90 days, today included', () => {
    const context = aJournal()
      .won('2026-08-23')
      .won('2026-10-22')
      .asOf('2026-11-20', { freezes: 0 });

    expect(consistency(context)).toEqual({ days30: 1 / 29, days90: 2 / 89, all: 2 / 89 });
    const nextDay = aJournal()
      .won('2026-08-23')
      .won('2026-10-22')
      .asOf('2026-11-21', { freezes: 0 });
    expect(consistency(nextDay)).toEqual({ days30: 0, days90: 1 / 89, all: 2 / 90 });
  });

  it('is the share of due days that were won under every N days, early wins in neither number', () => {
    const context = aJournal()
      .won('2026-11-01')
      .won('2026-11-02')
      .won('2026-11-05')
      .won('2026-11-09')
      .asOf('2026-11-13', { schedule: 'every 3 days' });

    // Won on the 1st, 5th and 9th; the 2nd was early; the 8th and the 12th missed; today open.
    expect(consistency(context).all).toBe(3 / 5);
  });

  it('is the share of closed months that were kept', () => {
    const context = aJournal()
      .wonDaily('2026-08-01', '2026-08-03')
      .wonDaily('2026-09-01', '2026-09-02')
      .wonDaily('2026-11-01', '2026-11-03')
      .asOf('2026-11-26', { schedule: '3 per month' });

    expect(consistency(context).all).toBe(1 / 3);
  });

  it('is the share of closed weeks that were kept, those that asked for nothing left out', () => {
    const context = aJournal()
      .wonDaily('2026-11-02', '2026-11-04')
      .won('2026-11-10')
      .paused('2026-11-16', '2026-11-22')
      .wonDaily('2026-11-23', '2026-11-25')
      .asOf('2026-11-26', { schedule: '3 per week' });

    expect(consistency(context).all).toBe(1 / 2);
  });

  it('looks at weeks by their last day', () => {
    const journal = aJournal().wonDaily('2026-10-12', '2026-10-14');
    const plan = { schedule: '3 per week' };

    expect(consistency(journal.asOf('2026-11-16', plan)).days30).toBe(1 / 5);
    expect(consistency(journal.asOf('2026-11-17', plan)).days30).toBe(0 / 4);
  });

  it('is null where nothing was due', () => {
    const nothing = { days30: null, days90: null, all: null };

    expect(consistency(aJournal().asOf('2026-11-20'))).toEqual(nothing);
    expect(
      consistency(aJournal().won('2026-11-16').asOf('2026-11-20', { schedule: '3 per week' })),
    ).toEqual(nothing);
  });
});
