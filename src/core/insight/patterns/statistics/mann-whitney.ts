import { midranks } from './midranks';
import { continuousZ, twoSidedNormal } from './normal';

export interface MannWhitneyTest {
  /** pairs in which the first sample's value is the larger; equal ones count half */
  readonly u: number;
  /** above 0 if the first sample tends to be larger */
  readonly z: number;
  readonly p: number;
}

/** Whether one of two samples tends to be larger: normal approximation, corrected for ties and continuity. */
export function mannWhitney(first: readonly number[], second: readonly number[]): MannWhitneyTest {
  const [m, n] = [first.length, second.length];
  const { ranks, ties } = midranks([...first, ...second]);
  let rankSum = 0;
  for (let i = 0; i < m; i++) rankSum += ranks[i] ?? 0;
  const u = rankSum - (m * (m + 1)) / 2;
  const all = m + n;
  const variance = ((m * n) / 12) * (all + 1 - ties / (all * (all - 1)));
  const z = continuousZ(u - (m * n) / 2, variance, 0.5);
  return { u, z, p: twoSidedNormal(z) };
}
