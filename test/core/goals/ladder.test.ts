import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLadder, parseLadder } from '../../../src/core/goals/ladder';

const KM = { metric: 'km' };

describe('a ladder', () => {
  it.each([
    ['1, 2, 5, 10 km', { rungs: [1, 2, 5, 10], of: KM }],
    ['1 km; 2 km; 5 KM', { rungs: [1, 2, 5], of: KM }],
    [[1, 2, '5 km'], { rungs: [1, 2, 5], of: KM }],
    [['1 km', '2.5 km'], { rungs: [1, 2.5], of: KM }],
    ['5, 10 min', { rungs: [5, 10], of: 'minutes' }],
    ['1, 2 h', { rungs: [60, 120], of: 'minutes' }],
    ['30 min, 1 h', { rungs: [30, 60], of: 'minutes' }],
    ['1, 3, 5', { rungs: [1, 3, 5], of: 'entries' }],
    [3, { rungs: [3], of: 'entries' }],
    ['250, 500 deep work', { rungs: [250, 500], of: { metric: 'deep-work' } }],
  ])('reads %j', (written, ladder) => {
    expect(parseLadder(written)).toEqual(ladder);
  });

  it.each([
    ['10, 5 km', { rung: 5, before: 10 }],
    ['1, 2, 2, 3 km', { rung: 2, before: 2 }],
    ['1 h, 30 min', { rung: 30, before: 60 }],
  ])('falls in %j', (written, fall) => {
    expect(parseLadder(written)).toEqual(fall);
  });

  it.each(['', 'km', '0, 1 km', '-1, 2 km', '1 km, 2 miles', '1, , 2 km', true, null, [], {}])(
    'is not %j',
    (written) => {
      expect(parseLadder(written)).toBeNull();
    },
  );

  it('has fifty rungs at most', () => {
    const rungs = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

    expect(parseLadder(rungs(50))).not.toBeNull();
    expect(parseLadder(rungs(51))).toBeNull();
  });

  it('is read back as it was written', () => {
    const rungs = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), {
      minLength: 1,
      maxLength: 50,
    });
    const of = fc.constantFrom('entries' as const, 'minutes' as const, KM);
    fc.assert(
      fc.property(rungs, of, (some, unit) => {
        const ladder = { rungs: [...some].sort((a, b) => a - b), of: unit };

        expect(parseLadder(formatLadder(ladder))).toEqual(ladder);
      }),
    );
  });
});
