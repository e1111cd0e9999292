import { midranks } from './midranks';

export interface SignedRanks {
  /** probability of a rank sum of the positive differences at least as large as seen, if each sign were a coin's */
  readonly more: number;
  /** the same of one at most as large */
  readonly less: number;
}

/**
 * The exact test of paired differences after Wilcoxon: every sign is as likely as its opposite. Differences of 0 say
 * nothing and are left out; equal ones share their ranks, and the distribution is that of the ranks as they are. For
 * differences of −1, 0 and 1 it is the sign test. 1 without any difference.
 */
export function signedRanks(differences: readonly number[]): SignedRanks {
  const told = differences.filter((difference) => difference !== 0);
  // Midranks are whole or half numbers: twice as much is whole.
  const ranks = midranks(told.map(Math.abs)).ranks.map((rank) => Math.round(2 * rank));
  const distribution = distributionOf(ranks);
  const seen = ranks.reduce((sum, rank, i) => ((told[i] ?? 0) > 0 ? sum + rank : sum), 0);
  let [more, less] = [0, 0];
  for (let sum = seen; sum < distribution.length; sum++) more += distribution[sum] ?? 0;
  for (let sum = 0; sum <= seen; sum++) less += distribution[sum] ?? 0;
  return { more: Math.min(1, more), less: Math.min(1, less) };
}

/** The probability of each sum of ranks that a coin chose. */
function distributionOf(ranks: readonly number[]): Float64Array {
  const distribution = new Float64Array(ranks.reduce((sum, rank) => sum + rank, 1));
  distribution[0] = 1;
  let reached = 0;
  for (const rank of ranks) {
    reached += rank;
    // In place, from the largest sum down: a sum depends only on smaller ones.
    for (let sum = reached; sum >= rank; sum--) {
      distribution[sum] = ((distribution[sum] ?? 0) + (distribution[sum - rank] ?? 0)) / 2;
    }
    for (let sum = rank - 1; sum >= 0; sum--) distribution[sum] = (distribution[sum] ?? 0) / 2;
  }
  return distribution;
}

export interface PairedShift {
  /** the median of the means of any two differences, after Hodges and Lehmann */
  readonly shift: number;
  /** 90 %: the shifts that neither side of the test would reject at 5 %; null for fewer than five differences */
  readonly interval: readonly [low: number, high: number] | null;
}

const REJECTED = 0.05;
/** Four coins fall alike once in sixteen times: with fewer than five the test never rejects. */
const LEAST_DIFFERENCES = 5;

/**
 * How large paired differences are, with the interval that the exact test gives them: it leaves out 0 only where the
 * test of the differences as they are rejects. One difference or more.
 */
export function pairedShift(differences: readonly number[]): PairedShift {
  const means = meansOfTwo(differences);
  const half = Math.floor(means.length / 2);
  const shift = ((means[half] ?? NaN) + (means[means.length - 1 - half] ?? NaN)) / 2;
  if (differences.length < LEAST_DIFFERENCES) return { shift, interval: null };
  // Between two neighbouring means of two no rank changes its sign: it is enough to try one shift of each gap.
  const edges = means.filter((mean, i) => i === 0 || mean > (means[i - 1] ?? mean));
  const shifted = (gap: number) => {
    const by = ((edges[gap] ?? NaN) + (edges[gap + 1] ?? NaN)) / 2;
    return signedRanks(differences.map((difference) => difference - by));
  };
  const gaps = edges.length - 1;
  const low = edges[firstWhere(gaps, (gap) => shifted(gap).more > REJECTED)] ?? NaN;
  const high = edges[firstWhere(gaps, (gap) => shifted(gap).less <= REJECTED)] ?? NaN;
  const { more, less } = signedRanks(differences);
  return {
    shift,
    interval: [
      more <= REJECTED ? Math.max(0, low) : Math.min(0, low),
      less <= REJECTED ? Math.min(0, high) : Math.max(0, high),
    ],
  };
}

function meansOfTwo(differences: readonly number[]): Float64Array {
  const means: number[] = [];
  for (const [i, one] of differences.entries()) {
    for (const other of differences.slice(0, i + 1)) means.push((one + other) / 2);
  }
  return Float64Array.from(means).sort();
}

/** The first whole number from which on `isSo` is true; `count` where it never is. */
function firstWhere(count: number, isSo: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
