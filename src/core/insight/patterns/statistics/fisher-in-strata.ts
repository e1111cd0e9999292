import { gammaln } from 'simple-statistics';

/** A table of two by two among days that are alike. */
export interface Stratum {
  /** marked days with the outcome */
  readonly both: number;
  readonly marked: number;
  /** days with the outcome, marked or not */
  readonly outcomes: number;
  readonly size: number;
}

export interface FisherTest {
  /** probability of all totals of marked days with the outcome that are not likelier than the one seen */
  readonly twoSided: number;
  /** probability of at least as many as seen */
  readonly more: number;
  /** seen less expected: its sign is the direction */
  readonly excess: number;
}

/** Two outcomes that are equally likely may differ in their last digits. */
const EQUALLY_LIKELY = 1 + 1e-7;

/**
 * The exact test of Σ both over strata whose margins are given: their hypergeometric distributions, convolved. Of one
 * stratum it is Fisher's exact test. Strata that leave no choice weigh nothing.
 */
export function fisherInStrata(strata: Iterable<Stratum>): FisherTest {
  let distribution = [1];
  // Both are counted from the least possible totals, which all outcomes share.
  let [seen, expected] = [0, 0];
  for (const { both, marked, outcomes, size } of strata) {
    const least = Math.max(0, marked + outcomes - size);
    const most = Math.min(marked, outcomes);
    if (least === most) continue;
    seen += both - least;
    expected += (marked * outcomes) / size - least;
    distribution = convolve(distribution, hypergeometric(marked, outcomes, size, least, most));
  }
  const limit = (distribution[seen] ?? 0) * EQUALLY_LIKELY;
  let [twoSided, more] = [0, 0];
  for (const [total, probability] of distribution.entries()) {
    if (probability <= limit) twoSided += probability;
    if (total >= seen) more += probability;
  }
  return { twoSided: Math.min(1, twoSided), more: Math.min(1, more), excess: seen - expected };
}

/** Probabilities of `least` … `most` marked days with the outcome. */
function hypergeometric(
  marked: number,
  outcomes: number,
  size: number,
  least: number,
  most: number,
): number[] {
  const all = logChoose(size, outcomes);
  return Array.from({ length: most - least + 1 }, (_, i) => {
    const both = least + i;
    return Math.exp(logChoose(marked, both) + logChoose(size - marked, outcomes - both) - all);
  });
}

function convolve(a: readonly number[], b: readonly number[]): number[] {
  const sums = new Array<number>(a.length + b.length - 1).fill(0);
  for (const [i, x] of a.entries()) {
    for (let j = 0; j < b.length; j++) sums[i + j] = (sums[i + j] ?? 0) + x * (b[j] ?? 0);
  }
  return sums;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** A look asks for the same few numbers thousands of times. */
const logFactorials: number[] = [];

function logFactorial(n: number): number {
  return (logFactorials[n] ??= gammaln(n + 1));
}
