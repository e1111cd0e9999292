import gammalnOf from '@stdlib/math-base-special-gammaln';
import hypergeometric from '@stdlib/stats-base-dists-hypergeometric-pmf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { gammaln } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { fisherInStrata } from '../../../../../src/core/insight/patterns/statistics/fisher-in-strata';
import { Z95, twoSidedNormal } from '../../../../../src/core/insight/patterns/statistics/normal';

/** Fisher's exact test from another library's distribution. */
function fisher(both: number, marked: number, outcomes: number, size: number) {
  const least = Math.max(0, marked + outcomes - size);
  const most = Math.min(marked, outcomes);
  const seen = hypergeometric(both, size, outcomes, marked);
  let [twoSided, more] = [0, 0];
  for (let total = least; total <= most; total++) {
    const probability = hypergeometric(total, size, outcomes, marked);
    if (probability <= seen * (1 + 1e-7)) twoSided += probability;
    if (total >= both) more += probability;
  }
  return { twoSided, more };
}

describe('statistics beside those of another library', () => {
  it('give the same log gamma', () => {
    for (const x of [1, 2, 3.5, 10, 53, 366, 7_300]) {
      expect(gammaln(x)).toBeCloseTo(gammalnOf(x), 9);
    }
  });

  it('give the same tails of the normal distribution', () => {
    for (let z = 0.25; z < 37; z += 0.25) {
      const expected = 2 * normalCdf(-z, 0, 1);

      expect(twoSidedNormal(z) / expected).toBeCloseTo(1, 6);
      expect(twoSidedNormal(-z) / expected).toBeCloseTo(1, 6);
    }
  });

  it('give the same 97.5 % quantile', () => {
    expect(Z95).toBeCloseTo(normalQuantile(0.975, 0, 1), 12);
  });

  it('give the same exact test of a table of two by two', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        (both, markedOnly, outcomeOnly, neither) => {
          const [marked, outcomes] = [both + markedOnly, both + outcomeOnly];
          const size = marked + outcomeOnly + neither;
          const ours = fisherInStrata([{ both, marked, outcomes, size }]);
          const theirs = fisher(both, marked, outcomes, size);

          expect(ours.twoSided).toBeCloseTo(Math.min(1, theirs.twoSided), 8);
          expect(ours.more).toBeCloseTo(Math.min(1, theirs.more), 8);
        },
      ),
    );
  });
});
