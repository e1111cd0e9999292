import type { PatternDays } from '../../src/core/insight/patterns/pattern-days';
import type { Random } from '../bench/random';
import type { MadeDay, MadeWin } from './made-day';
import { madeVault } from './made-day';
import { between, normal, poisson, weighted } from './variates';

/** Whoever keeps a made vault: habits that no day depends on. */
interface Keeper {
  readonly winChance: number;
  readonly extraWins: number;
  readonly stepChance: number;
  readonly setbackChance: number;
  readonly areas: readonly string[];
  /** chance that a win has a time; its hours are around `hour` */
  readonly timed: number;
  readonly hour: number;
  readonly metrics: readonly string[];
  /** chance of a note on a day without any entry */
  readonly emptyNote: number;
  readonly countSteps: boolean;
}

function aKeeper(random: Random): Keeper {
  return {
    winChance: between(random, 0.3, 0.9),
    extraWins: between(random, 0, 1.5),
    stepChance: random.chance(0.7) ? between(random, 0.1, 0.6) : 0,
    setbackChance: random.chance(0.7) ? between(random, 0.05, 0.3) : 0,
    areas: named('area', random.chance(0.8) ? random.whole(2, 8) : 0),
    timed: random.chance(0.6) ? between(random, 0.3, 1) : 0,
    hour: between(random, 8, 20),
    metrics: named('metric', random.whole(0, 3)),
    emptyNote: random.chance(0.5) ? 1 : between(random, 0, 0.8),
    countSteps: random.chance(0.7),
  };
}

function named(noun: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${noun}-${i}`);
}

/** A vault in which nothing depends on anything. */
export function pureNoise(random: Random, weeks: number): PatternDays {
  const keeper = aKeeper(random);
  const areaWeights = keeper.areas.map(() => between(random, 0.2, 1));
  const days = Array.from({ length: 7 * weeks }, (): MadeDay => {
    const count = random.chance(keeper.winChance) ? 1 + poisson(random, keeper.extraWins) : 0;
    return {
      wins: Array.from({ length: count }, () => aWin(random, keeper, areaWeights)),
      step: random.chance(keeper.stepChance),
      setback: random.chance(keeper.setbackChance),
      note: random.chance(keeper.emptyNote),
    };
  });
  return madeVault(days, keeper);
}

/**
 * A vault as people keep one, without any pattern to find: gaps of 5–21 and of 30–120 days, days that go well after
 * days that went well, days on which nothing is written down at all, areas and setbacks with weekdays of their own.
 */
export function lifelikeNoise(random: Random, weeks: number): PatternDays {
  const keeper = aKeeper(random);
  const areaWeights = Array.from({ length: 7 }, () =>
    keeper.areas.map(() => between(random, 0, 1) ** 2),
  );
  const setbackChances = Array.from(
    { length: 7 },
    () => keeper.setbackChance * between(random, 0, 2),
  );
  const momentum = between(random, 0, 0.3);
  const journals = between(random, 0.5, 1);
  const inGap = gaps(random, 7 * weeks);
  let last = random.chance(keeper.winChance);
  const days = inGap.map((isGap, index): MadeDay => {
    const weekday = index % 7;
    if (isGap || !random.chance(journals)) {
      last = false;
      return { wins: [], step: false, setback: false, note: false };
    }
    last = random.chance(keeper.winChance + (last ? momentum : -momentum));
    const count = last ? 1 + poisson(random, keeper.extraWins) : 0;
    return {
      wins: Array.from({ length: count }, () => aWin(random, keeper, areaWeights[weekday] ?? [])),
      step: random.chance(keeper.stepChance),
      setback: random.chance(setbackChances[weekday] ?? 0),
      note: random.chance(keeper.emptyNote),
    };
  });
  return madeVault(days, keeper);
}

/** By day, whether nothing was written: a short gap every other month or so, a long one a year. */
function gaps(random: Random, days: number): boolean[] {
  const inGap = new Array<boolean>(days).fill(false);
  for (let from = random.whole(7, 90); from < days; from += random.whole(30, 120)) {
    const length = random.chance(0.2) ? random.whole(30, 120) : random.whole(5, 21);
    inGap.fill(true, from, from + length);
    from += length;
  }
  return inGap;
}

function aWin(random: Random, keeper: Keeper, areaWeights: readonly number[]): MadeWin {
  const area = keeper.areas[areaWeights.length === 0 ? -1 : weighted(random, areaWeights)];
  const values = keeper.metrics
    .filter(() => random.chance(0.6))
    .map((name) => [name, Math.exp(normal(random, 3, 0.5))] as const);
  return {
    ...(area !== undefined && { area }),
    ...(random.chance(keeper.timed) && { time: aTime(random, keeper.hour, 3) }),
    metrics: Object.fromEntries(values),
  };
}

/** Minutes after midnight of an hour or so, to the minute. */
function aTime(random: Random, hour: number, spread: number): number {
  return Math.max(0, Math.min(1439, Math.round(60 * normal(random, hour, spread))));
}
