/**
 * q of each p: the share of false finds to expect among all that are as small, after Benjamini and Hochberg. In the
 * order of the p-values.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const qs = new Array<number>(ps.length).fill(1);
  let least = 1;
  for (const [i, { p, index }] of order.entries()) {
    least = Math.min(least, (p * ps.length) / (ps.length - i));
    qs[index] = least;
  }
  return qs;
}

/** One p for several tests of one question, after Simes; 1 without any. */
export function simes(ps: readonly number[]): number {
  return Math.min(1, ...benjaminiHochberg(ps));
}
