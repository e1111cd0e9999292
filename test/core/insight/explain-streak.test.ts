import { describe, expect, it } from 'vitest';
import { explainStreak } from '../../../src/core/insight/explain-streak';
import { english } from '../../../src/core/words/en/english';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal } from '../journal/a-journal';

function explained(
  journal: JournalBuilder,
  today: string,
  { quiet = false, ...plan }: Parameters<JournalBuilder['asOf']>[1] & { quiet?: boolean } = {},
): string[] {
  const context = journal.asOf(today, plan);
  return english.streak.facts(explainStreak(context, { quiet }), context.today);
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
      '12 days in a row.',
      'Since 8 Nov, with 2 rest days skipped and 1 freeze used. Last missed day: 7 Nov.',
    ]);
  });

  it('says that today is still open', () => {
    const journal = aJournal().wonDaily('2026-11-18', '2026-11-19');

    expect(explained(journal, '2026-11-20')).toEqual([
      '2 days in a row.',
      'Since 18 Nov.',
      'Your 2 days are safe. Today is still open, and two minutes count.',
    ]);
    expect(explained(aJournal().won('2026-11-19'), '2026-11-20')[2]).toBe(
      'Your streak is safe. Today is still open, and two minutes count.',
    );
  });

  it('promises two minutes only where any win is enough', () => {
    const journal = aJournal()
      .won('2026-11-18', 3)
      .entry('2026-11-19', { metrics: { words: 400 } });
    const lastFor = (target: string, today: string) => explained(journal, today, { target }).at(-1);

    expect(lastFor('1', '2026-11-20')).toContain('two minutes count');
    expect(lastFor('3', '2026-11-19')).toContain('every bit counts');
    expect(lastFor('250 words', '2026-11-20')).toContain('every bit counts');
  });

  it('says that yesterday was covered by a freeze', () => {
    const journal = aJournal().wonDaily('2026-11-11', '2026-11-18');

    expect(explained(journal, '2026-11-20')).toEqual([
      '8 days in a row.',
      'Since 11 Nov.',
      'Thursday was covered by a freeze, so your 8 days are safe.',
      'Today is still open, and two minutes count.',
    ]);
  });

  it('says how many freezes are in hand, when the next comes', () => {
    const journal = aJournal().wonDaily('2026-11-11', '2026-11-20');

    expect(explained(journal, '2026-11-20')[2]).toBe(
      'You have 1 freeze. Four more winning days earn the next.',
    );
    expect(explained(journal, '2026-11-20', { freezes: 1 })[2]).toBe('You have 1 freeze.');
  });

  it('names the year of another year', () => {
    const journal = aJournal().wonDaily('2026-12-30', '2027-01-02');

    expect(explained(journal, '2027-01-02')).toEqual(['4 days in a row.', 'Since 30 Dec 2026.']);
  });

  it('starts again after one miss, with what is kept', () => {
    const journal = aJournal()
      .wonDaily('2026-09-01', '2026-09-20')
      .wonDaily('2026-09-22', '2026-09-25');

    expect(explained(journal, '2026-09-27', { freezes: 0 })).toEqual([
      "A new start today. Your strength is still 66%: one missed day doesn't undo the rest.",
    ]);
    expect(explained(journal, '2026-09-29', { freezes: 0 })).toEqual([
      'A new start today. Your strength is still 59%.',
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
      '2 weeks in a row.',
      'Since 2 Nov.',
      '2 of 3 winning days this week.',
    ]);
  });

  it('of weeks says when this one has more won days than it takes', () => {
    const journal = aJournal()
      .wonDaily('2026-11-09', '2026-11-11')
      .wonDaily('2026-11-16', '2026-11-18');

    expect(explained(journal, '2026-11-19', { schedule: '2 per week' })).toEqual([
      '2 weeks in a row.',
      'Since 9 Nov.',
      '3 winning days this week. You only need 2.',
    ]);
  });

  it('of weeks says when this one can’t be kept any more', () => {
    const journal = aJournal().wonDaily('2026-11-02', '2026-11-04').won('2026-11-09');

    expect(explained(journal, '2026-11-15', { schedule: '3 per week' })).toEqual([
      '1 week in a row.',
      'Since 2 Nov.',
      '1 of 3 winning days this week.',
      'This week is out of reach. A fresh one starts on Monday.',
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
      'No wins yet. One is enough to begin.',
    ]);
  });

  it('says on which day the next win is due under every N days', () => {
    const journal = aJournal().won('2026-11-16').won('2026-11-18');
    const on = (today: string) => explained(journal, today, { schedule: 'every 3 days' });

    expect(on('2026-11-18')).toEqual([
      '2 days in a row.',
      'Since 16 Nov.',
      'The next win is due on Sat 21 Nov.',
    ]);
    expect(on('2026-11-20').at(-1)).toBe('The next win is due tomorrow.');
    expect(on('2026-11-21').at(-1)).toBe(
      'Your 2 days are safe. Today is still open, and two minutes count.',
    );
    expect(
      explained(journal.paused('2026-11-20', '2026-11-21'), '2026-11-19', {
        schedule: 'every 3 days',
      }).at(-1),
    ).toBe('The next win is due on Sun 22 Nov.');
  });

  it('counts winning days of the month', () => {
    const journal = aJournal().wonDaily('2026-10-01', '2026-10-04').won('2026-11-03');
    const on = (today: string) => explained(journal, today, { schedule: '4 per month' });

    expect(on('2026-11-20')).toEqual([
      '1 month in a row.',
      'Since 1 Oct.',
      '1 of 4 winning days this month.',
    ]);
    expect(on('2026-11-29').at(-1)).toBe(
      'This month is out of reach. A fresh one starts on 1 Dec.',
    );
  });
});
