import type { Share } from '../pattern';
import { Z95 } from './normal';

/** 95 % interval of one share, after Wilson; 0–1 if there is nothing to divide by. */
export function wilson({ count, of }: Share): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = count / of;
  const z2 = (Z95 * Z95) / of;
  const middle = (share + z2 / 2) / (1 + z2);
  const reach = (Z95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of))) / (1 + z2);
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}

/** The difference of two shares, with Newcombe's 95 % interval (his method 10: Wilson's intervals, squared and added). */
export function newcombe(
  first: Share,
  second: Share,
): { readonly difference: number; readonly interval: readonly [low: number, high: number] } {
  const [a, b] = [first.count / first.of, second.count / second.of];
  const [lowA, highA] = wilson(first);
  const [lowB, highB] = wilson(second);
  return {
    difference: a - b,
    interval: [a - b - Math.hypot(a - lowA, highB - b), a - b + Math.hypot(highA - a, b - lowB)],
  };
}
