import { binomial, signTest } from '../insight/patterns/statistics/sign-test';
import { midranks } from '../insight/patterns/statistics/midranks';
import { continuousZ, twoSidedNormal } from '../insight/patterns/statistics/normal';
import { signedRanks } from '../insight/patterns/statistics/signed-ranks';
import type { ExperimentUnit } from './experiment';
import { LEAST_WEEKS, MOST_WEEKS } from './experiment';
import { MOST_P } from './outcome';
import { randomNumbers } from './random-numbers';

/** What days or weeks have been like so far: what an experiment may see depends on it. */
export type BaseRate =
  | {
      readonly kind: 'won';
      /** of the days that ask for a win, 0–1 */
      readonly share: number;
      /** how many of a week's days ask for one, 1–7 */
      readonly daysAWeek: number;
      /** of the pairs of turns, those that can be compared, 0–1 */
      readonly comparable: number;
    }
  | {
      readonly kind: 'metric';
      /** differences between neighbouring turns, as they were */
      readonly differences: readonly number[];
      readonly comparable: number;
    };

/** A gap that an experiment is to see. */
export interface SoughtGap {
  readonly base: BaseRate;
  readonly unit: ExperimentUnit;
  /** 0–1 for won days, else in the metric's own unit; positive */
  readonly gap: number;
}

/** Four times in five. */
export const ENOUGH_POWER = 0.8;
/** Made-up experiments: the power they give is right within two points. */
const DRAWS = 2_000;
const SEED = 20_261_128;

/** How often an experiment of so many weeks says "more" if the gap is there, 0–1. */
export function powerOf(weeks: number, sought: SoughtGap): number {
  const { base, unit, gap } = sought;
  const all = Math.floor((unit === 'week' ? weeks : 7 * weeks) / 2);
  const pairs = Math.floor(all * base.comparable);
  if (base.kind === 'won' && unit === 'day') return dailyPower(pairs, base.share, gap);
  const draw = randomNumbers(SEED);
  const difference = base.kind === 'won' ? weekOf(base, gap, draw) : valueOf(base, gap, draw);
  let found = 0;
  for (let i = 0; i < DRAWS; i++) {
    if (isFound(Array.from({ length: pairs }, difference))) found++;
  }
  return found / DRAWS;
}

/** The fewest weeks, an even number, that see the gap four times in five; null where even a year does not. */
export function weeksFor(sought: SoughtGap): number | null {
  let [low, high] = [LEAST_WEEKS / 2, MOST_WEEKS / 2 + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (powerOf(2 * middle, sought) >= ENOUGH_POWER) high = middle;
    else low = middle + 1;
  }
  return 2 * low > MOST_WEEKS ? null : 2 * low;
}

/** All that can happen to so many pairs of days, each with its probability. */
function dailyPower(pairs: number, share: number, gap: number): number {
  const raised = Math.min(1, share + gap);
  const better = raised * (1 - share);
  const worse = share * (1 - raised);
  const differing = better + worse;
  if (differing === 0) return 0;
  let power = 0;
  for (let n = 0; n <= pairs; n++) {
    const likely = binomial(n, pairs, differing);
    for (let wins = n; wins >= 0; wins--) {
      if (signTest({ better: wins, worse: n - wins }) > MOST_P) break;
      power += likely * binomial(wins, n, better / differing);
    }
  }
  return power;
}

/** Up to this many pairs the exact test is quick; beyond, the normal distribution is the same in two digits. */
const MOST_EXACT = 30;

function isFound(differences: readonly number[]): boolean {
  if (differences.length <= MOST_EXACT) return signedRanks(differences).more <= MOST_P;
  const told = differences.filter((difference) => difference !== 0);
  const { ranks } = midranks(told.map(Math.abs));
  let [sum, squares] = [0, 0];
  for (const [i, rank] of ranks.entries()) {
    sum += (told[i] ?? 0) > 0 ? rank : -rank;
    squares += rank * rank;
  }
  const z = continuousZ(sum, squares, 1);
  return z > 0 && twoSidedNormal(z) / 2 <= MOST_P;
}

function weekOf(
  { share, daysAWeek }: Extract<BaseRate, { kind: 'won' }>,
  gap: number,
  draw: () => number,
): () => number {
  const days = Math.max(1, Math.round(daysAWeek));
  const won = (chance: number) => {
    let count = 0;
    for (let day = 0; day < days; day++) if (draw() < chance) count++;
    return count;
  };
  return () => won(Math.min(1, share + gap)) - won(share);
}

/** The differences that there were, either way round, and the gap on top. */
function valueOf(
  { differences }: Extract<BaseRate, { kind: 'metric' }>,
  gap: number,
  draw: () => number,
): () => number {
  return () => {
    const difference = differences[Math.floor(draw() * differences.length)] ?? 0;
    return gap + (draw() < 0.5 ? difference : -difference);
  };
}
