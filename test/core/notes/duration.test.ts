import { describe, expect, it } from 'vitest';
import { findDuration, parseDuration } from '../../../src/core/notes/duration';

describe('parseDuration', () => {
  it.each([
    ['5m', 5],
    ['25 min', 25],
    ['3 mins', 3],
    ['1 minute', 1],
    ['90 minutes', 90],
    ['2h', 120],
    ['2 hr', 120],
    ['2 hrs', 120],
    ['1 hour', 60],
    ['2 hours', 120],
    ['1h30m', 90],
    ['1h 30m', 90],
    ['1 hour 30 min', 90],
    ['1.5h', 90],
    ['0.4h', 24],
    ['1.5m', 2],
    ['5M', 5],
    [' 5m ', 5],
    ['0m', 0],
  ])('reads "%s" as %d minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });

  it.each([[''], ['5'], ['m'], ['5 km'], ['30s'], ['-5m'], ['1,5h'], ['5m run'], ['30m 1h']])(
    'reads no duration in "%s"',
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );
});

describe('findDuration', () => {
  it('finds the first in parentheses', () => {
    const text = 'ran (fast) for (1h 30m) or (5m)';

    const found = findDuration(text);

    expect(found?.minutes).toBe(90);
    expect(text.slice(found?.from, found?.to)).toBe('(1h 30m)');
  });

  it.each([['ran for 5m'], ['ran (fast)'], ['(5m'], ['(ran 5m)'], ['']])(
    'finds none in "%s"',
    (text) => {
      expect(findDuration(text)).toBeNull();
    },
  );
});
