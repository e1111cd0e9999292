import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stratum } from '../../../../../src/core/insight/patterns/statistics/fisher-in-strata';
import { fisherInStrata } from '../../../../../src/core/insight/patterns/statistics/fisher-in-strata';
import { hodgesLehmann } from '../../../../../src/core/insight/patterns/statistics/hodges-lehmann';
import { mannWhitney } from '../../../../../src/core/insight/patterns/statistics/mann-whitney';
import { midranks } from '../../../../../src/core/insight/patterns/statistics/midranks';
import { newcombe } from '../../../../../src/core/insight/patterns/statistics/newcombe';
import { Z95, twoSidedNormal } from '../../../../../src/core/insight/patterns/statistics/normal';
import { rankAssociation } from '../../../../../src/core/insight/patterns/statistics/rank-association';
import { theilSen } from '../../../../../src/core/insight/patterns/statistics/theil-sen';
import { runs } from '../../../../runs';

/**
 * Every way to choose which days of a stratum have the outcome, each equally likely: how many marked ones have it.
 */
function totalsOf(strata: readonly Stratum[]): number[] {
  let totals = [0];
  for (const { marked, outcomes, size } of strata) {
    const own: number[] = [];
    for (let days = 0; days < 2 ** size; days++) {
      const chosen = Array.from({ length: size }, (_, i) => (days >> i) & 1);
      if (chosen.filter((one) => one === 1).length !== outcomes) continue;
      own.push(chosen.slice(0, marked).filter((one) => one === 1).length);
    }
    totals = totals.flatMap((total) => own.map((both) => total + both));
  }
  return totals;
}

const aStratum: fc.Arbitrary<Stratum> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.nat(5), fc.nat(5), fc.nat())
  .map(([size, m, o, pick]) => {
    const [marked, outcomes] = [Math.min(m, size), Math.min(o, size)];
    const least = Math.max(0, marked + outcomes - size);
    const both = least + (pick % (Math.min(marked, outcomes) - least + 1));
    return { both, marked, outcomes, size };
  });

describe('statistics', () => {
  it('test strata as counting every outcome does', () => {
    fc.assert(
      fc.property(fc.array(aStratum, { minLength: 1, maxLength: 3 }), (strata) => {
        const totals = totalsOf(strata);
        const seen = strata.reduce((sum, { both }) => sum + both, 0);
        const ways = (total: number) => totals.filter((other) => other === total).length;
        const rarer = totals.filter((total) => ways(total) <= ways(seen)).length;
        const atLeast = totals.filter((total) => total >= seen).length;

        const test = fisherInStrata(strata);

        expect(test.twoSided).toBeCloseTo(rarer / totals.length, 9);
        expect(test.more).toBeCloseTo(atLeast / totals.length, 9);
      }),
      { numRuns: runs(60) },
    );
  });

  it('find nothing in strata that leave no choice', () => {
    const test = fisherInStrata([{ both: 3, marked: 3, outcomes: 3, size: 3 }]);

    expect(test).toEqual({ twoSided: 1, more: 1, excess: 0 });
  });

  it('stay exact with hundreds of days in a stratum', () => {
    const test = fisherInStrata([{ both: 320, marked: 500, outcomes: 600, size: 1000 }]);

    // With this many, the normal approximation is not far from it.
    const z = (320 - 300 - 0.5) / Math.sqrt((500 * 500 * 600 * 400) / (1000 * 1000 * 999));
    expect(test.twoSided / twoSidedNormal(z)).toBeCloseTo(1, 1);
    expect(test.more).toBeCloseTo(test.twoSided / 2, 9);
  });

  it('give equal values the mean of their ranks', () => {
    expect(midranks([30, 10, 20, 20])).toEqual({ ranks: [4, 1, 2.5, 2.5], ties: 6 });
  });

  it('count pairs as Mann and Whitney do', () => {
    const { u, z } = mannWhitney([3, 5, 5], [1, 5]);

    // 3 > 1, 5 > 1 twice, 5 = 5 twice.
    expect(u).toBe(4);
    const variance = ((3 * 2) / 12) * (6 - 24 / 20);
    expect(z).toBeCloseTo((4 - 3 - 0.5) / Math.sqrt(variance), 12);
  });

  it('find no difference between samples that are the same throughout', () => {
    expect(mannWhitney([5, 5, 5], [5, 5])).toEqual({ u: 3, z: 0, p: 1 });
  });

  it('take the median of pairwise differences for the shift', () => {
    const early = Array.from({ length: 30 }, (_, i) => 500 + 3 * i);
    const late = early.map((time) => time + 90);

    const { shift, interval } = hodgesLehmann(late, early);

    expect(shift).toBe(90);
    expect(interval[0]).toBeGreaterThan(70);
    expect(interval[1]).toBe(180 - interval[0]);
  });

  it('turn a shift with the samples', () => {
    const times = fc.array(fc.integer({ min: 0, max: 1439 }), { minLength: 20, maxLength: 30 });
    fc.assert(
      fc.property(times, times, (a, b) => {
        const [there, back] = [hodgesLehmann(a, b), hodgesLehmann(b, a)];

        expect(there.shift).toBe(0 - back.shift + 0);
        expect(there.interval[0]).toBe(0 - back.interval[1] + 0);
      }),
      { numRuns: 50 },
    );
  });

  it('hold the slope between its ends, and bend to no single point', () => {
    const points = Array.from({ length: 20 }, (_, x) => [x, x === 7 ? 1000 : 2 * x + 1] as const);

    const { slope, intercept, interval } = theilSen(points);

    expect(slope).toBeCloseTo(2, 12);
    expect(intercept).toBeCloseTo(1, 12);
    expect(interval[0]).toBeLessThanOrEqual(2);
    expect(interval[1]).toBeGreaterThanOrEqual(2);
  });

  it('keep the interval of two shares around their difference', () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 200 }), fc.nat(200))
      .map(([of, count]) => ({ count: Math.min(count, of), of }));
    fc.assert(
      fc.property(share, share, (a, b) => {
        const { difference, interval } = newcombe(a, b);

        expect(interval[0]).toBeLessThanOrEqual(difference + 1e-12);
        expect(interval[1]).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(interval[0]).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(interval[1]).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('know the normal distribution far out', () => {
    expect(twoSidedNormal(Z95)).toBeCloseTo(0.05, 7);
    // 1.973e-9, from tables: 1 minus a probability so near to 1 would have lost its digits.
    expect(twoSidedNormal(-6) / 1.973175290075e-9).toBeCloseTo(1, 5);
  });

  it('see nothing in ranks that are all drift', () => {
    const drift = Array.from({ length: 30 }, (_, at) => ({ at, x: 2 * at, y: at % 5 }));
    const still = drift.map(({ at, y }) => ({ at, x: 3, y }));

    expect(rankAssociation(drift)).toMatchObject({ z: 0, p: 1, rho: 0 });
    expect(rankAssociation(still)).toMatchObject({ z: 0, p: 1, rho: 0 });
  });

  it('see the same whatever scale the values are on', () => {
    const pairs = Array.from({ length: 40 }, (_, at) => ({
      at,
      x: (at * 7) % 11,
      y: (at * 5) % 13,
    }));

    const scaled = pairs.map(({ at, x, y }) => ({ at, x: Math.exp(x), y: 3 * y - 100 }));

    expect(rankAssociation(scaled)).toEqual(rankAssociation(pairs));
  });
});
