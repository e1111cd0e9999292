import { describe, expect, it } from 'vitest';
import { fisherInStrata } from '../../../../../src/core/insight/patterns/statistics/fisher-in-strata';
import { mannKendall } from '../../../../../src/core/insight/patterns/statistics/mann-kendall';
import {
  benjaminiHochberg,
  simes,
} from '../../../../../src/core/insight/patterns/statistics/many-tests';
import { newcombe } from '../../../../../src/core/insight/patterns/statistics/newcombe';
import { rankAssociation } from '../../../../../src/core/insight/patterns/statistics/rank-association';
import { theilSen } from '../../../../../src/core/insight/patterns/statistics/theil-sen';

describe('statistics', () => {
  it.each([
    [3, 24, 101, 140, 3.89337e-8],
    [34, 50, 20, 48, 0.0143719],
  ])('tests %i of %i against %i of %i as Fisher does', (a, ofA, b, ofB, expected) => {
    const stratum = { both: a, marked: ofA, outcomes: a + b, size: ofA + ofB };

    const { twoSided } = fisherInStrata([stratum]);

    expect(twoSided / expected).toBeCloseTo(1, 5);
  });

  it('tests four strata at once, on both sides and on one', () => {
    const strata = [
      { both: 3, marked: 4, outcomes: 5, size: 9 },
      { both: 2, marked: 5, outcomes: 4, size: 9 },
      { both: 4, marked: 4, outcomes: 6, size: 9 },
      { both: 1, marked: 2, outcomes: 1, size: 8 },
    ];

    const { twoSided, more, excess } = fisherInStrata(strata);

    expect(twoSided).toBeCloseTo(0.079025, 7);
    expect(more).toBeCloseTo(0.0611323, 7);
    expect(excess).toBeCloseTo(10 - (20 / 9 + 20 / 9 + 24 / 9 + 2 / 8), 12);
  });

  it('gives the difference of two shares with its interval', () => {
    const { difference, interval } = newcombe({ count: 34, of: 50 }, { count: 20, of: 48 });

    expect(difference).toBeCloseTo(0.2633, 4);
    expect(interval[0]).toBeCloseTo(0.0663, 4);
    expect(interval[1]).toBeCloseTo(0.4338, 4);
  });

  it('finds that a series rises, and by how much', () => {
    const series = [3, 5, 2, 6, 7, 5, 9, 8, 8, 10, 12, 9];

    const { s, variance, p } = mannKendall(series);
    const { slope } = theilSen(series.map((y, x) => [x, y]));

    expect(s).toBe(47);
    expect(variance).toBeCloseTo(209.667, 3);
    expect(p).toBeCloseTo(0.00148897, 8);
    expect(slope).toBeCloseTo(0.732143, 6);
  });

  it('reckons q over eight questions, those not asked among them', () => {
    const qs = benjaminiHochberg([0.004, 0.02, 0.03, 0.5, 1, 0.04, 0.2, 0.9]);

    const expected = [0.032, 0.08, 0.08, 0.6667, 1, 0.08, 0.32, 1];
    for (const [i, q] of qs.entries()) expect(q).toBeCloseTo(expected[i] ?? NaN, 4);
  });

  it('makes one p of several tests, and 1 of none', () => {
    expect(simes([0.04, 0.01, 0.5])).toBeCloseTo(0.03, 12);
    expect(simes([0.04, 0.041])).toBeCloseTo(0.041, 12);
    expect(simes([])).toBe(1);
  });

  it('sees what rises together apart from drift', () => {
    const x = [5, 3, 6, 4, 7, 2, 5, 6, 3, 4, 6, 7, 5, 4, 6, 3, 5, 7, 4, 5, 6, 2, 3, 6, 7, 5];
    const y = [
      5.1, 4.2, 5.6, 4.9, 6.0, 4.4, 5.0, 5.9, 4.1, 5.2, 5.5, 6.1, 5.3, 5.0, 5.8, 4.6, 5.4, 6.3, 5.2,
      5.1, 6.0, 4.8, 4.7, 5.7, 6.2, 5.5,
    ];

    const { t, z, p } = rankAssociation(x.map((value, at) => ({ at, x: value, y: y[at] ?? 0 })));

    expect(t).toBeCloseTo(321.83, 3);
    expect(z).toBeCloseTo(4.44415, 5);
    expect(p).toBeCloseTo(8.82e-6, 8);
  });
});
