import { describe, expect, it } from 'vitest';
import { dateRange } from '../../../src/core/calendar/date-range';
import { LANGUAGES, wordsOf } from '../../../src/core/words/languages';
import { day } from '../journal/a-journal';

describe.each(LANGUAGES)('ranges that %s offers', (tag) => {
  it('are understood', async () => {
    const { allWins, menus, sharing } = await wordsOf(tag);
    const offered = [...menus.exampleDates, ...allWins.exampleDays, ...sharing.card.offered];

    const notRead = offered.filter((words) => dateRange(words, day('2026-11-21'), tag) === null);

    expect(notRead).toEqual([]);
  });

  it('mean what English says in their place', async () => {
    const english = await wordsOf('en');
    const own = await wordsOf(tag);

    const meant = own.sharing.card.offered.map((words) => dateRange(words, day('2026-11-21'), tag));

    expect(meant).toEqual(
      english.sharing.card.offered.map((words) => dateRange(words, day('2026-11-21'), 'en')),
    );
  });
});
