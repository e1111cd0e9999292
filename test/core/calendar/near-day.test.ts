import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/core/calendar/day';
import { nearDay } from '../../../src/core/calendar/near-day';

const TODAY = parseDay('2026-11-20');

describe('mistyped words for a day', () => {
  it.each([
    ['yesterdy', 'yesterday'],
    ['last firday', 'last friday'],
    ['3 dyas ago', '3 days ago'],
    ['12 novembr', '12 november'],
  ])('are meant to be words that name one: %s', (typed, meant) => {
    expect(nearDay(typed, TODAY, 'en')).toBe(meant);
  });

  it.each(['yesterday', 'whenever', 'lst', '2026-13-01', ''])(
    'are nothing that could be corrected: %j',
    (typed) => {
      expect(nearDay(typed, TODAY, 'en')).toBeNull();
    },
  );

  it('are not corrected to what counts from a day where there is none', () => {
    expect(nearDay('yesterdy', null, 'en')).toBeNull();
  });
});
