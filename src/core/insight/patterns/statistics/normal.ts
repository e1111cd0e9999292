import { normalDistribution } from 'simple-statistics';

/** The standard normal's 97.5 % quantile: this many standard errors to each side hold 95 %. */
export const Z95 = 1.959963984540054;

/** The probability of a standard normal at least as far from 0 as z, on either side. */
export function twoSidedNormal(z: number): number {
  // The library's error function of 0 is not quite 0.
  if (z === 0) return 1;
  // The lower tail: 1 − the upper part would round small probabilities to 0.
  return Math.min(1, 2 * normalDistribution(-Math.abs(z), 0, 1, true));
}

/** z of a statistic of whole numbers, half a step nearer to 0 (continuity correction); 0 if the variance is 0. */
export function continuousZ(deviation: number, variance: number, halfStep: number): number {
  const distance = Math.max(0, Math.abs(deviation) - halfStep);
  return variance > 0 ? (Math.sign(deviation) * distance) / Math.sqrt(variance) : 0;
}
