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

/** Of all that is asked of made vaults, how often the answer is yes. Its `vaults` are what was asked. */
export function yeses(
  ask: (random: Random) => readonly boolean[],
  { seed, from, to }: Sample,
): Tally {
  let tallied = NONE;
  for (let index = from; index < to; index++) {
    const answers = ask(randomOf(seed, index));
    const hits = answers.filter(Boolean).length;
    tallied = sum(tallied, { vaults: answers.length, hits, byQuestion: {} });
  }
  return tallied;
}

/** Which vaults are made: the nth is the same however many there are. */
export interface Sample {
  readonly seed: number;
  readonly from: number;
  /** exclusive */
  readonly to: number;
}

/** In how many vaults something came up, and which questions it came from. Plain, so that it can be sent. */
export interface Tally {
  readonly vaults: number;
  readonly hits: number;
  readonly byQuestion: Readonly<Partial<Record<PatternId, number>>>;
}

const NONE: Tally = { vaults: 0, hits: 0, byQuestion: {} };

/** One look: how many vaults of noise show any pattern. */
export function falseFinds(noise: Noise, weeks: number, sample: Sample): Tally {
  return tally(sample, (random) => shownAfter(noise(random, weeks), weeks));
}

/** Power: how many vaults show the effect that was planted in them. */
export function finds(plant: Plant, sample: Sample): Tally {
  return tally(sample, (random) =>
    shownAfter(plant.vault(random), plant.weeks).filter(
      ({ id, direction }) => id === plant.id && direction === plant.direction,
    ),
  );
}

/** What a year of looks comes to, in how many vaults of noise. */
interface YearFinds {
  /** ever show a confirmed pattern */
  readonly confirmed: Tally;
  /** ever would have shown one, were none confirmed */
  readonly ever: Tally;
}

/** A year: vaults of noise, looked at each week of their second year. */
export function yearFinds(noise: Noise, { seed, from, to }: Sample): YearFinds {
  let confirmed = NONE;
  let ever = NONE;
  for (let index = from; index < to; index++) {
    const weekly = looks(noise(randomOf(seed, index), 104), 53 - CONFIRMED_WEEKS);
    const year = weekly.slice(CONFIRMED_WEEKS);
    const seenAgain = year.flatMap((shown, i) =>
      shown.filter((one) => one.q <= CONFIRMED_Q && sawTheSame(one, weekly[i] ?? [])),
    );
    confirmed = sum(confirmed, tallyOf(seenAgain));
    ever = sum(ever, tallyOf(year.flat()));
  }
  return { confirmed, ever };
}

/** What is shown each week from this one up to the second year's last. */
function looks(vault: PatternDays, from: number): readonly (readonly Shown[])[] {
  return Array.from({ length: 105 - from }, (_, i) => shownAfter(vault, from + i));
}

function shownAfter(vault: PatternDays, weeks: number): readonly Shown[] {
  return shownOf(askAll(lookAt(vault, afterWeeks(weeks))));
}

function tally({ seed, from, to }: Sample, look: (random: Random) => readonly Shown[]): Tally {
  let tallied = NONE;
  for (let index = from; index < to; index++) {
    tallied = sum(tallied, tallyOf(look(randomOf(seed, index))));
  }
  return tallied;
}

/** One vault, by what it showed. */
function tallyOf(shown: readonly Shown[]): Tally {
  const ids = new Set(shown.map(({ id }) => id));
  const byQuestion = Object.fromEntries([...ids].map((id) => [id, 1]));
  return { vaults: 1, hits: ids.size > 0 ? 1 : 0, byQuestion };
}

/** Two samples of the same as one. */
export function sum(a: Tally, b: Tally): Tally {
  const byQuestion = { ...a.byQuestion };
  for (const [id, count] of Object.entries(b.byQuestion)) {
    byQuestion[id as PatternId] = (byQuestion[id as PatternId] ?? 0) + count;
  }
  return { vaults: a.vaults + b.vaults, hits: a.hits + b.hits, byQuestion };
}

/** Each vault has a stream of its own. */
function randomOf(seed: number, index: number): Random {
  return randomFrom(Math.imul(seed, 1_000_003) + index * 7919);
}
