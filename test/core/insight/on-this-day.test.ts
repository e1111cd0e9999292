import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { onThisDay } from '../../../src/core/insight/on-this-day';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal, day } from '../journal/a-journal';

function recalled(journal: JournalBuilder, today: string) {
  return onThisDay(journal.build(), day(today), true).map(
    ({ day, ago }) => `${formatDay(day)} ${'years' in ago ? `${ago.years} y` : `${ago.days} d`}`,
  );
}

describe('on this day', () => {
  it('recalls the same date in earlier years, newest first', () => {
    const journal = aJournal()
      .won('2024-11-20')
      .won('2006-11-20')
      .won('2025-11-20')
      .won('2025-11-21');

    expect(recalled(journal, '2026-11-20')).toEqual([
      '2025-11-20 1 y',
      '2024-11-20 2 y',
      '2006-11-20 20 y',
    ]);
  });

  it('recalls 7, 30, 100 and 365 days ago', () => {
    const journal = aJournal()
      .won('2028-11-13')
      .won('2028-10-21')
      .won('2028-08-12')
      .won('2027-11-21')
      .won('2028-11-20');

    // There is a leap day in between: 365 days ago is the date after.
    expect(recalled(journal, '2028-11-20')).toEqual([
      '2028-11-13 7 d',
      '2028-10-21 30 d',
      '2028-08-12 100 d',
      '2027-11-21 365 d',
    ]);
  });

  it('recalls 29 February in leap years alone', () => {
    const journal = aJournal().won('2024-02-29').won('2027-02-28').won('2027-03-01');

    expect(recalled(journal, '2028-02-29')).toEqual(['2027-03-01 365 d', '2024-02-29 4 y']);
    expect(recalled(journal, '2028-02-28')).toEqual(['2027-02-28 1 y']);
  });

  it('recalls entries that count alone', () => {
    const journal = aJournal()
      .entry('2025-11-20', { kind: 'setback' })
      .entry('2024-11-20', { state: 'open' })
      .entry('2024-11-20', { text: 'Slept well' });

    const recollections = onThisDay(journal.build(), day('2026-11-20'), true);

    expect(recollections.map(({ entries }) => entries.map(({ text }) => text))).toEqual([
      ['Slept well'],
    ]);
  });

  it('recalls nothing of an empty journal', () => {
    expect(recalled(aJournal(), '2026-11-20')).toEqual([]);
  });
});
