import { lookAt } from '../../src/core/insight/patterns/look';
import type { PatternDays } from '../../src/core/insight/patterns/pattern-days';
import type { PatternId } from '../../src/core/insight/patterns/pattern';
import { CONFIRMED_WEEKS } from '../../src/core/insight/patterns/patterns';
import type { Shown } from '../../src/core/insight/patterns/questions';
import {
  CONFIRMED_Q,
  askAll,
  sawTheSame,
  shownOf,
} from '../../src/core/insight/patterns/questions';
import type { Random } from '../bench/random';
import { randomFrom } from '../bench/random';
import { afterWeeks } from './made-day';
import type { Plant } from './planted-vault';

/** Makes a vault of this many weeks. */
export type Noise = (random: Random, weeks: number) => PatternDays;

/** In how many vaults something came up, and which questions it came from. */
export interface Tally {
  readonly vaults: number;
  readonly hits: number;
  readonly byQuestion: ReadonlyMap<PatternId, number>;
}

/** One look: how many vaults of noise show any pattern. */
export function falseFinds(noise: Noise, weeks: number, vaults: number, seed: number): Tally {
  return tally(vaults, seed, (random) => shownAfter(noise(random, weeks), weeks));
}

/** Power: how many vaults show the effect that was planted in them. */
export function finds(plant: Plant, vaults: number, seed: number): Tally {
  return tally(vaults, seed, (random) =>
    shownAfter(plant.vault(random), plant.weeks).filter(
      ({ id, direction }) => id === plant.id && direction === plant.direction,
    ),
  );
}

/** A year: how many vaults of noise, looked at each week of their second year, ever show a pattern, and ever a confirmed one. */
export function finalFinds(
  noise: Noise,
  vaults: number,
  seed: number,
): { readonly shown: Tally; readonly confirmed: Tally } {
  const looks = (random: Random) => {
    const vault = noise(random, 104);
    return Array.from({ length: 52 + CONFIRMED_WEEKS }, (_, i) =>
      shownAfter(vault, 53 - CONFIRMED_WEEKS + i),
    );
  };
  const made = Array.from({ length: vaults }, (_, i) => looks(randomOf(seed, i)));
  const yearOf = (weekly: readonly (readonly Shown[])[]) => weekly.slice(CONFIRMED_WEEKS);
  return {
    shown: count(made.map((weekly) => yearOf(weekly).flat())),
    confirmed: count(
      made.map((weekly) =>
        yearOf(weekly).flatMap((shown, i) =>
          shown.filter((one) => one.q <= CONFIRMED_Q && sawTheSame(one, weekly[i] ?? [])),
        ),
      ),
    ),
  };
}

function shownAfter(vault: PatternDays, weeks: number): readonly Shown[] {
  return shownOf(askAll(lookAt(vault, afterWeeks(weeks))));
}

function tally(vaults: number, seed: number, look: (random: Random) => readonly Shown[]): Tally {
  return count(Array.from({ length: vaults }, (_, i) => look(randomOf(seed, i))));
}

function count(shownByVault: readonly (readonly Shown[])[]): Tally {
  const byQuestion = new Map<PatternId, number>();
  for (const shown of shownByVault) {
    for (const id of new Set(shown.map((one) => one.id))) {
      byQuestion.set(id, (byQuestion.get(id) ?? 0) + 1);
    }
  }
  return {
    vaults: shownByVault.length,
    hits: shownByVault.filter((shown) => shown.length > 0).length,
    byQuestion,
  };
}

/** Each vault has a stream of its own: the nth is the same however many there are. */
function randomOf(seed: number, index: number): Random {
  return randomFrom(Math.imul(seed, 1_000_003) + index * 7919);
}
