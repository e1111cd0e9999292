import { describe, expect, it } from 'vitest';
import { dailyNotes } from '../../../src/core/calendar/daily-note';
import { unmatchedNotes } from '../../../src/core/journal/unmatched-notes';
import { languages } from '../calendar/languages';

describe('notes that look like daily notes', () => {
  it.each([
    ['Old/2019-03-04.md', { folder: 'Old', format: 'YYYY-MM-DD' }],
    ['2019-03-04.md', { folder: '', format: 'YYYY-MM-DD' }],
    ['Old/2019/2019-03-04.md', { folder: 'Old', format: 'YYYY/YYYY-MM-DD' }],
    ['Old/2019/03/2019-03-04.md', { folder: 'Old', format: 'YYYY/MM/YYYY-MM-DD' }],
    ['Old/2019-03/2019-03-04.md', { folder: 'Old', format: 'YYYY-MM/YYYY-MM-DD' }],
  ])('%s is offered its location', (path, location) => {
    const [found] = unmatchedNotes([path]);

    expect(found).toEqual({ location, count: 1, example: path });
    expect(dailyNotes(location, [], languages('en')).dayOf(path)).not.toBeNull();
  });

  it('are grouped by the pattern of their names', () => {
    const paths = ['a/Log 2019-03-05.md', 'a/Log 2019-03-04.md', 'b/2019-03-04.md'];

    expect(unmatchedNotes(paths)).toEqual([
      {
        location: { folder: 'a', format: '[Log ]YYYY-MM-DD' },
        count: 2,
        example: 'a/Log 2019-03-04.md',
      },
      { location: { folder: 'b', format: 'YYYY-MM-DD' }, count: 1, example: 'b/2019-03-04.md' },
    ]);
  });

  it('are counted together where their names share nothing', () => {
    const paths = ['2019-03-04 Talk with Ben.md', '2019-04-01 Review.md'];

    expect(unmatchedNotes(paths)).toEqual([
      { location: null, count: 2, example: '2019-03-04 Talk with Ben.md' },
    ]);
  });

  it.each([
    'Ben.md',
    '2019-02-30.md',
    '2019-03-04 to 2019-03-05.md',
    '12019-03-04.md',
    '2019-03-041.md',
  ])('do not include %s', (path) => {
    expect(unmatchedNotes([path])).toEqual([]);
  });
});
