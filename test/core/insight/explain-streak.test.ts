import { describe, expect, it } from 'vitest';
import { dayWords } from '../../../src/core/calendar/day-words';
import { explainStreak } from '../../../src/core/insight/explain-streak';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal } from '../journal/a-journal';

const words = dayWords('en');

function explained(
  journal: JournalBuilder,
  today: string,
  { quiet = false, ...plan }: Parameters<JournalBuilder['asOf']>[1] & { quiet?: boolean } = {},
): string[] {
  return explainStreak(journal.asOf(today, plan), words, { quiet });
}

describe('the streak, explained', () => {
  it('says since when it runs, what it skipped, when it was last missed', () => {
    const journal = aJournal()
      .won('2026-11-06')
      .wonDaily('2026-11-08', '2026-11-14')
      .rest('2026-11-16')
      .rest('2026-11-17')
      .wonDaily('2026-11-18', '2026-11-22');

    expect(explained(journal, '2026-11-22')).toEqual([
      '12 days since 8 Nov · 2 rest days skipped · 1 freeze used · last miss 7 Nov',
    ]);
  });

  it('says that today is still open', () => {
    const journal = aJournal().wonDaily('2026-11-18', '2026-11-19');

    expect(explained(journal, '2026-11-20')).toEqual([
      '2 days since 18 Nov',
      '2 days stand, and today is still open. Two minutes count.',
    ]);
    expect(explained(aJournal().won('2026-11-19'), '2026-11-20')[1]).toBe(
      '1 day stands, and today is still open. Two minutes count.',
    );
  });

  it('says that yesterday was covered by a freeze', () => {
    const journal = aJournal().wonDaily('2026-11-11', '2026-11-18');

    expect(explained(journal, '2026-11-20')).toEqual([
      '8 days since 11 Nov',
      'Thursday was covered by a freeze. 8 days stand.',
      'Today is still open. Two minutes count.',
    ]);
  });

  it('says how many freezes are in hand, when the next comes', () => {
    const journal = aJournal().wonDaily('2026-11-11', '2026-11-20');

    expect(explained(journal, '2026-11-20')[1]).toBe(
      '1 freeze in hand. The next comes with 4 more days won.',
    );
    expect(explained(journal, '2026-11-20', { freezes: 1 })[1]).toBe('1 freeze in hand.');
  });

  it('names the year of another year', () => {
    const journal = aJournal().wonDaily('2026-12-30', '2027-01-02');

    expect(explained(journal, '2027-01-02')).toEqual(['4 days since 30 Dec 2026']);
  });

  it('starts anew after one miss, with what still stands', () => {
    const journal = aJournal()
      .wonDaily('2026-09-01', '2026-09-20')
      .wonDaily('2026-09-22', '2026-09-25');

    expect(explained(journal, '2026-09-27', { freezes: 0 })).toEqual([
      'A new start today. Strength is still 66: one day does not undo months.',
    ]);
    expect(explained(journal, '2026-09-29', { freezes: 0 })).toEqual([
      'A new start today. Strength is still 59.',
    ]);
  });

  it('says nothing of a run before there is any win', () => {
    expect(explained(aJournal(), '2026-11-20')).toEqual(['No wins yet. One is enough to begin.']);
  });

  it('of weeks says how this week stands', () => {
    const journal = aJournal()
      .wonDaily('2026-11-02', '2026-11-04')
      .wonDaily('2026-11-09', '2026-11-11')
      .wonDaily('2026-11-17', '2026-11-18');

    expect(explained(journal, '2026-11-19', { schedule: '3 per week' })).toEqual([
      '2 weeks in a row since 2 Nov',
      '2 of 3 this week.',
    ]);
  });

  it('of weeks says when this one has more won days than it takes', () => {
    const journal = aJournal()
      .wonDaily('2026-11-09', '2026-11-11')
      .wonDaily('2026-11-16', '2026-11-18');

    expect(explained(journal, '2026-11-19', { schedule: '2 per week' })).toEqual([
      '2 weeks in a row since 9 Nov',
      '3 won days this week; it takes 2.',
    ]);
  });

  it('of weeks says when this one can’t be kept any more', () => {
    const journal = aJournal().wonDaily('2026-11-02', '2026-11-04').won('2026-11-09');

    expect(explained(journal, '2026-11-15', { schedule: '3 per week' })).toEqual([
      '1 week in a row since 2 Nov',
      '1 of 3 this week.',
      "This week can't be kept any more. The next one starts on Monday.",
    ]);
  });

  it('in quiet mode names no run, no freeze, no miss', () => {
    const journal = aJournal()
      .wonDaily('2026-11-08', '2026-11-14')
      .wonDaily('2026-11-17', '2026-11-19');

    expect(explained(journal, '2026-11-20', { quiet: true })).toEqual([
      'Wins on 4 of the last 7 days. 10 so far.',
    ]);
    expect(explained(aJournal(), '2026-11-20', { quiet: true })).toEqual([
      'Wins on 0 of the last 7 days. 0 so far.',
    ]);
  });
});
