/** A seeded stream of random choices: the same seed gives the same choices on every machine. */
export interface Random {
  /** At least 0, below 1. */
  fraction(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True in about `share` (0–1) of the calls. */
  chance(share: number): boolean;
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** The stream of a seed (a 32-bit whole number). Tommy Ettinger's Mulberry32 mixes a counter's bits. */
export function randomFrom(seed: number): Random {
  let counter = seed >>> 0;

  function fraction(): number {
    counter = (counter + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(counter ^ (counter >>> 15), counter | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  }

  return {
    fraction,
    whole: (low, high) => low + Math.floor(fraction() * (high - low + 1)),
    chance: (share) => fraction() < share,
    pick: (items) => items[Math.floor(fraction() * items.length)] ?? items[0],
  };
}
