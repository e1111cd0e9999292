import { describe, expect, it } from 'vitest';
import { querySuggestions } from '../../../src/core/search/suggestions';

const NAMES = {
  goals: ['Report', 'Write the book'],
  areas: ['health/running', 'work'],
  links: ['Tom', 'Zoë'],
  metrics: ['words'],
  days: ['today', 'last month'],
};

/** A query with the first suggestion in it; null where there is none. */
function completed(query: string): string | null {
  const [first] = querySuggestions(query, query.length, NAMES);
  return first === undefined
    ? null
    : query.slice(0, first.from) + first.text + query.slice(first.to);
}

describe('what a query may become', () => {
  it.each([
    ['are', 'area:'],
    ['ran -ki', 'ran -kind:'],
    ['area:', 'area:health/running'],
    ['area:wo', 'area:work'],
    ['-area:wo', '-area:work'],
    ['goal:wri', 'goal:"Write the book"'],
    ['with:zoe', 'with:[[Zoë]]'],
    ['with:[[t', 'with:[[Tom]]'],
    ['has:w', 'has:words'],
    ['from:last', 'from:"last month"'],
    ['is:unc', 'is:uncounted'],
    ['kind:', 'kind:win'],
    ['time:', 'time:<09:00'],
  ])('%j: %j', (typed, wanted) => {
    expect(completed(typed)).toBe(wanted);
  });

  it('is nothing for words, phrases, unknown tokens, and values that are whole', () => {
    for (const typed of ['ran ', 'xyz', '"ki', 'knd:w', 'area:work', 'has:words>2']) {
      expect(completed(typed)).toBeNull();
    }
  });

  it('is every token where nothing is typed', () => {
    expect(querySuggestions('', 0, NAMES).map(({ text }) => text)).toContain('from:');
  });

  it('leaves what follows the cursor', () => {
    expect(querySuggestions('are kind:win', 3, NAMES)).toEqual([{ text: 'area:', from: 0, to: 3 }]);
  });
});
