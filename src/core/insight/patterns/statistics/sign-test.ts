/** Days or weeks in pairs that differ: how many are better on one side, and how many on the other. */
export interface Signs {
  readonly better: number;
  readonly worse: number;
}

const REJECTED = 0.05;
const STEPS = 40;

/** The probability of at least `better` heads in as many throws of a fair coin as there are signs. */
export function signTest({ better, worse }: Signs): number {
  return tail(better, better + worse, 0.5);
}

/**
 * The share of pairs that are better minus the share that are worse, among `pairs`, with a 90 % interval: Clopper and
 * Pearson's of the pairs that differ, so that it leaves out 0 exactly where the sign test rejects at 5 %.
 */
export function signGap(
  { better, worse }: Signs,
  pairs: number,
): { readonly gap: number; readonly interval: readonly [low: number, high: number] } {
  const differing = better + worse;
  if (differing === 0) return { gap: 0, interval: [0, 0] };
  const low = better === 0 ? 0 : leastShare(better, differing);
  const high = worse === 0 ? 1 : 1 - leastShare(worse, differing);
  const gapOf = (share: number) => ((2 * share - 1) * differing) / pairs;
  return { gap: (better - worse) / pairs, interval: [gapOf(low), gapOf(high)] };
}

/** The share under which `heads` or more of `of` are seen once in twenty, by halving. */
function leastShare(heads: number, of: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const share = (low + high) / 2;
    if (tail(heads, of, share) > REJECTED) high = share;
    else low = share;
  }
  return (low + high) / 2;
}

/** P(at least `heads` of `of`), each with probability `share`. */
function tail(heads: number, of: number, share: number): number {
  let sum = 0;
  for (let i = heads; i <= of; i++) sum += binomial(i, of, share);
  return Math.min(1, sum);
}

/** P(exactly `heads` of `of`), each with probability `share`. */
export function binomial(heads: number, of: number, share: number): number {
  if (share <= 0) return heads === 0 ? 1 : 0;
  if (share >= 1) return heads === of ? 1 : 0;
  const log = logWays(heads, of);
  return Math.exp(log + heads * Math.log(share) + (of - heads) * Math.log(1 - share));
}

/** Of so many throws, the logarithms of how many ways there are to each number of heads, as far as they were asked for. */
const logsOfWays = new Map<number, number[]>();
const MOST_KNOWN = 50;

/** One plan needs the same few thousands of times; those of long ago are forgotten. */
function logWays(heads: number, of: number): number {
  let known = logsOfWays.get(of);
  if (known === undefined) {
    if (logsOfWays.size >= MOST_KNOWN) logsOfWays.clear();
    logsOfWays.set(of, (known = []));
  }
  return (known[heads] ??= sumOfLogs(heads, of));
}

function sumOfLogs(heads: number, of: number): number {
  let log = 0;
  for (let i = 1; i <= heads; i++) log += Math.log((of - heads + i) / i);
  return log;
}
