import type { Random } from '../bench/random';

/** A number from `low` to `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + random.fraction() * (high - low);
}

/** A normal number (Box and Muller). */
export function normal(random: Random, mean: number, spread: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.fraction()));
  return mean + spread * radius * Math.cos(2 * Math.PI * random.fraction());
}

/** How often something happens that happens `rate` times on average (Knuth). */
export function poisson(random: Random, rate: number): number {
  const limit = Math.exp(-rate);
  let product = random.fraction();
  let count = 0;
  while (product > limit) {
    product *= random.fraction();
    count++;
  }
  return count;
}

/** An index, by weight. */
export function weighted(random: Random, weights: readonly number[]): number {
  let left = random.fraction() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}
