import { linearRegression, mean } from 'simple-statistics';
import { midranks } from './midranks';
import { Z95, twoSidedNormal } from './normal';

/** A pair of values and its place in time. */
export interface TimedPair {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

export interface RankAssociation {
  /** Σ of the products of the ranks' residuals */
  readonly t: number;
  readonly z: number;
  readonly p: number;
  /** a rank correlation, −1 to 1 */
  readonly rho: number;
  /** 95 %, by Fisher's z with variance 1.06/(n − 2k − 1) */
  readonly interval: readonly [low: number, high: number];
}

/** Pairs in a run, at most half as many again: within a quarter of a year, seasons matter little. */
const RUN = 13;
/** A sum of squared residuals below this is a rounding error: ranks are whole or half numbers. */
const NOTHING = 1e-9;

/**
 * Whether x and y rise and fall together, apart from how both drift: ranks within equal runs in order of time, minus
 * their straight line over time. Needs 5 pairs or more.
 */
export function rankAssociation(pairs: readonly TimedPair[]): RankAssociation {
  const n = pairs.length;
  const runs = Math.max(1, Math.round(n / RUN));
  let [t, variance, sumXX, sumYY] = [0, 0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const part = pairs.slice(Math.floor((run * n) / runs), Math.floor(((run + 1) * n) / runs));
    const times = part.map(({ at }) => at);
    const x = residuals(times, midranks(part.map((pair) => pair.x)).ranks);
    const y = residuals(times, midranks(part.map((pair) => pair.y)).ranks);
    const [xx, yy] = [sumOfProducts(x, x), sumOfProducts(y, y)];
    // Values that only drift leave rounding errors, which must not be taken for an association.
    if (xx > NOTHING && yy > NOTHING) {
      t += sumOfProducts(x, y);
      variance += (xx * yy) / (part.length - 2);
    }
    sumXX += xx;
    sumYY += yy;
  }
  const z = variance > 0 ? t / Math.sqrt(variance) : 0;
  const rho = variance > 0 ? Math.max(-1, Math.min(1, t / Math.sqrt(sumXX * sumYY))) : 0;
  const reach = Z95 * Math.sqrt(1.06 / (n - 2 * runs - 1));
  const middle = Math.atanh(rho);
  return {
    t,
    z,
    p: twoSidedNormal(z),
    rho,
    interval: [Math.tanh(middle - reach), Math.tanh(middle + reach)],
  };
}

/** The residuals of values from their least-squares line over time. */
function residuals(times: readonly number[], values: readonly number[]): number[] {
  // From the middle on: squares of whole dates would cost the line its last digits.
  const middle = mean([...times]);
  const { m, b } = linearRegression(times.map((time, i) => [time - middle, values[i] ?? 0]));
  return values.map((value, i) => value - b - m * ((times[i] ?? 0) - middle));
}

function sumOfProducts(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
