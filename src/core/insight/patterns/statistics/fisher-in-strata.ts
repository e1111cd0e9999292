import { gammaln } from 'simple-statistics';

/** A two-by-two table of comparable days. */
export interface Stratum {
  /** marked days with the outcome */
  readonly both: number;
  readonly marked: number;
  /** days with the outcome, marked or not */
  readonly outcomes: number;
  readonly size: number;
}

export interface FisherTest {
  /** probability of all totals (of marked days with the outcome) that are not likelier than the one seen */
  readonly twoSided: number;
  /** probability of at least as many as seen */
  readonly more: number;
  /** seen minus expected: its sign is the direction */
  readonly excess: number;
}

/** Two outcomes that are equally likely may differ in their last digits. */
const EQUALLY_LIKELY = 1 + 1e-7;

/**
 * The exact test of Σ both over strata whose margins are given: their hypergeometric distributions, convolved. For
 * one stratum it is Fisher's exact test. Strata that leave no choice have no weight.
 */
export function fisherInStrata(strata: readonly Stratum[]): FisherTest {
  const free = strata.filter((stratum) => choices(stratum) > 0);
  // Totals are counted from the least possible one.
  const distribution = new Float64Array(free.reduce((sum, one) => sum + choices(one), 1));
  distribution[0] = 1;
  let [seen, expected, reached] = [0, 0, 0];
  for (const stratum of free) {
    const { both, marked, outcomes, size } = stratum;
    seen += both - least(stratum);
    expected += (marked * outcomes) / size - least(stratum);
    reached += choices(stratum);
    convolve(distribution, reached, hypergeometric(stratum));
  }
  const limit = (distribution[seen] ?? 0) * EQUALLY_LIKELY;
  let [twoSided, more] = [0, 0];
  for (let total = 0; total < distribution.length; total++) {
    const probability = distribution[total] ?? 0;
    if (probability <= limit) twoSided += probability;
    if (total >= seen) more += probability;
  }
  return { twoSided: Math.min(1, twoSided), more: Math.min(1, more), excess: seen - expected };
}

function least({ marked, outcomes, size }: Stratum): number {
  return Math.max(0, marked + outcomes - size);
}

/** How much larger than its minimum `both` can be. */
function choices(stratum: Stratum): number {
  return Math.min(stratum.marked, stratum.outcomes) - least(stratum);
}

/** Probabilities of the least possible `both`, and of each larger one. */
function hypergeometric(stratum: Stratum): Float64Array {
  const { marked, outcomes, size } = stratum;
  const all = logChoose(size, outcomes);
  const from = least(stratum);
  const probabilities = new Float64Array(choices(stratum) + 1);
  for (let i = 0; i < probabilities.length; i++) {
    const both = from + i;
    const ways = logChoose(marked, both) + logChoose(size - marked, outcomes - both);
    probabilities[i] = Math.exp(ways - all);
  }
  return probabilities;
}

/** In place, from the largest total down: a total depends only on smaller ones. */
function convolve(distribution: Float64Array, reached: number, step: Float64Array): void {
  for (let total = reached; total >= 0; total--) {
    let sum = 0;
    for (let i = Math.min(total, step.length - 1); i >= 0; i--) {
      sum += (distribution[total - i] ?? 0) * (step[i] ?? 0);
    }
    distribution[total] = sum;
  }
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** One look needs the same few numbers thousands of times. */
const logFactorials: number[] = [];

function logFactorial(n: number): number {
  return (logFactorials[n] ??= gammaln(n + 1));
}
