import { Z95 } from './normal';

export interface Shift {
  readonly shift: number;
  /** 95 % */
  readonly interval: readonly [low: number, high: number];
}

/**
 * How much larger the first sample is: the median of all pairwise differences, after Hodges and Lehmann. Its interval
 * holds the differences that the Mann–Whitney test would not reject, by its normal approximation, rounded outward to
 * the next difference. `widening` multiplies the test's variance. Neither sample is empty.
 */
export function hodgesLehmann(
  first: readonly number[],
  second: readonly number[],
  widening = 1,
): Shift {
  const differences = new Float64Array(first.length * second.length);
  let filled = 0;
  for (const a of first) for (const b of second) differences[filled++] = a - b;
  differences.sort();
  const pairs = differences.length;
  const spread = Z95 * Math.sqrt((widening * pairs * (first.length + second.length + 1)) / 12);
  const outside = Math.max(0, Math.floor(pairs / 2 - spread));
  const half = Math.floor(pairs / 2);
  const at = (index: number) => differences[index] ?? NaN;
  return {
    shift: (at(half) + at(pairs - 1 - half)) / 2,
    interval: [at(outside), at(pairs - 1 - outside)],
  };
}
