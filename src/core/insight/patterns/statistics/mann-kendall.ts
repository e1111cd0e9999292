import { rollup } from 'd3-array';
import { continuousZ, twoSidedNormal } from './normal';

export interface MannKendallTest {
  /** number of pairs that rise minus number of pairs that fall */
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  readonly p: number;
}

/** Whether a series rises or falls: normal approximation, corrected for ties and continuity. */
export function mannKendall(series: readonly number[]): MannKendallTest {
  const n = series.length;
  let s = 0;
  for (const [i, later] of series.entries()) {
    for (let j = 0; j < i; j++) s += Math.sign(later - (series[j] ?? later));
  }
  const variance = (n * (n - 1) * (2 * n + 5) - tiedVariance(series)) / 18;
  const z = continuousZ(s, variance, 1);
  return { s, variance, z, p: twoSidedNormal(z) };
}

/** Σ t(t − 1)(2t + 5) over groups of t equal values. */
function tiedVariance(series: readonly number[]): number {
  const sizes = rollup(
    series,
    (same) => same.length,
    (value) => value,
  );
  let sum = 0;
  for (const t of sizes.values()) sum += t * (t - 1) * (2 * t + 5);
  return sum;
}
