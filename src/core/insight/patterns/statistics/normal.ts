import { normalDistribution } from 'simple-statistics';

/** The standard normal's 97.5 % quantile: this many standard errors to each side hold 95 %. */
export const Z95 = 1.959963984540054;

/** From this many standard errors on the tail is calculated by itself. */
const TAIL = 3;
const FRACTION_TERMS = 100;

/** The probability of a standard normal at least as far from 0 as z, on either side. */
export function twoSidedNormal(z: number): number {
  const distance = Math.abs(z);
  // The library's error function of 0 is not quite 0.
  if (distance === 0) return 1;
  // It subtracts from 1, which loses all digits of a small probability.
  if (distance > TAIL) return farTail(distance);
  return Math.min(1, 2 * normalDistribution(-distance, 0, 1, true));
}

/** Laplace's continued fraction for the tail, from the inside out; from {@link TAIL} on it has all its digits. */
function farTail(distance: number): number {
  let fraction = distance;
  for (let term = FRACTION_TERMS; term >= 1; term--) fraction = distance + term / fraction;
  return (Math.sqrt(2 / Math.PI) * Math.exp((-distance * distance) / 2)) / fraction;
}

/** z of a statistic of whole numbers, half a step nearer to 0 (continuity correction); 0 if the variance is 0. */
export function continuousZ(deviation: number, variance: number, halfStep: number): number {
  const distance = Math.max(0, Math.abs(deviation) - halfStep);
  return variance > 0 ? (Math.sign(deviation) * distance) / Math.sqrt(variance) : 0;
}
