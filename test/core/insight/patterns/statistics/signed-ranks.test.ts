import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  pairedShift,
  signedRanks,
} from '../../../../../src/core/insight/patterns/statistics/signed-ranks';
import { signGap, signTest } from '../../../../../src/core/insight/patterns/statistics/sign-test';

/** Every way to give the differences signs, counted one by one. */
function counted(differences: readonly number[]): number {
  const told = differences.filter((difference) => difference !== 0).map(Math.abs);
  const rankOf = (value: number) =>
    told.filter((other) => other < value).length +
    (told.filter((other) => other === value).length + 1) / 2;
  const ranks = told.map(rankOf);
  const signs = differences.filter((difference) => difference !== 0).map((one) => one > 0);
  const sum = (isPositive: (i: number) => boolean) =>
    ranks.reduce((all, rank, i) => all + (isPositive(i) ? rank : 0), 0);
  const seen = sum((i) => signs[i] === true);
  const ways = 2 ** ranks.length;
  const asMany = Array.from({ length: ways }, (_, way) =>
    sum((i) => ((way >> i) & 1) === 1),
  ).filter((each) => each >= seen).length;
  return asMany / ways;
}

const differences = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 10 });

describe('signedRanks', () => {
  it('agrees with counting all signs, ties and zeros included', () => {
    fc.assert(
      fc.property(differences, (some) => {
        expect(signedRanks(some).more).toBeCloseTo(counted(some), 12);
        expect(signedRanks(some).less).toBeCloseTo(counted(some.map((one) => -one)), 12);
      }),
    );
  });

  it('knows a textbook case: 10 pairs of which the three smallest are negative', () => {
    // Ranks 1, 2 and 3 are negative, their sum is 6: 14 of 1,024 sets of ranks have a sum of 6 or less.
    expect(signedRanks([-1, -2, -3, 4, 5, 6, 7, 8, 9, 10]).more).toBeCloseTo(14 / 1024, 12);
  });

  it('is sure of nothing without a difference', () => {
    expect(signedRanks([0, 0])).toEqual({ more: 1, less: 1 });
  });

  it('is the sign test for differences of one', () => {
    expect(signedRanks([1, 1, 1, -1, 0, 1]).more).toBeCloseTo(
      signTest({ better: 4, worse: 1 }),
      12,
    );
  });
});

describe('pairedShift', () => {
  it('leaves out 0 only where the test rejects', () => {
    fc.assert(
      fc.property(differences, (some) => {
        const { interval, shift } = pairedShift(some);
        const { more, less } = signedRanks(some);
        if (interval === null) {
          expect(Math.min(more, less)).toBeGreaterThan(0.05);
          return;
        }
        const [low, high] = interval;
        if (more > 0.05) expect(low).toBeLessThanOrEqual(0);
        else expect(low).toBeGreaterThanOrEqual(0);
        if (less > 0.05) expect(high).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high);
        expect(shift).toBeGreaterThanOrEqual(Math.min(...some));
      }),
    );
  });

  it('holds the differences that a textbook quotes', () => {
    // 14 and fewer of 36 ranks: the 90 % interval of eight differences lies between the 6th mean from either end.
    const some = [3, 1, 4, 1.5, 5, 9, 2, 6];
    const means = some
      .flatMap((one, i) => some.slice(0, i + 1).map((other) => (one + other) / 2))
      .sort((a, b) => a - b);

    expect(pairedShift(some).interval).toEqual([means[5], means.at(-6)]);
  });
});

describe('signGap', () => {
  it('leaves out 0 exactly where the sign test rejects at 5 %', () => {
    for (let better = 0; better <= 12; better++) {
      for (let worse = 0; better + worse <= 12; worse++) {
        const { interval } = signGap({ better, worse }, 20);
        if (better + worse > 0) {
          expect(interval[0] > 0).toBe(signTest({ better, worse }) < 0.05);
        }
      }
    }
  });

  it('is the share that is better minus the share that is worse', () => {
    expect(signGap({ better: 9, worse: 3 }, 24).gap).toBeCloseTo(0.25, 12);
    expect(signGap({ better: 0, worse: 0 }, 24)).toEqual({ gap: 0, interval: [0, 0] });
  });
});
