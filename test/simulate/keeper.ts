import type { Random } from '../bench/random';
import type { MadeWin } from './made-day';
import { between, normal, weighted } from './variates';

/** Someone who keeps a made vault: habits that no day depends on. */
export interface Keeper {
  readonly winChance: number;
  readonly extraWins: number;
  readonly stepChance: number;
  /** whether steps say how long they took */
  readonly timesSteps: boolean;
  readonly setbackChance: number;
  readonly areas: readonly string[];
  /** each with the chance of a win for it on a day */
  readonly goals: ReadonlyMap<string, number>;
  /** chance that a win has a time; its hours are around `hour` */
  readonly timed: number;
  readonly hour: number;
  /** hours: standard deviation of a win's time */
  readonly hourSpread: number;
  readonly metrics: readonly string[];
  /** chance of a note on a day without any entry */
  readonly emptyNote: number;
  readonly countSteps: boolean;
}

export function aKeeper(random: Random): Keeper {
  return {
    winChance: between(random, 0.3, 0.9),
    extraWins: between(random, 0, 1.5),
    stepChance: random.chance(0.7) ? between(random, 0.1, 0.6) : 0,
    timesSteps: random.chance(0.5),
    setbackChance: random.chance(0.7) ? between(random, 0.05, 0.3) : 0,
    areas: named('area', random.chance(0.8) ? random.whole(2, 8) : 0),
    goals: new Map(
      named('goal', random.chance(0.5) ? random.whole(2, 5) : 0).map((goal) => [
        goal,
        between(random, 0.1, 0.5),
      ]),
    ),
    timed: random.chance(0.6) ? between(random, 0.3, 1) : 0,
    hour: between(random, 8, 20),
    hourSpread: 3,
    metrics: named('metric', random.whole(0, 3)),
    emptyNote: random.chance(0.5) ? 1 : between(random, 0, 0.8),
    countSteps: random.chance(0.7),
  };
}

function named(noun: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${noun}-${i}`);
}

/** A win of this keeper. `later`: minutes by which it is later than the keeper's usual hour. */
export function aWin(
  random: Random,
  keeper: Keeper,
  areaWeights: readonly number[],
  later: number,
): MadeWin {
  const area = keeper.areas[areaWeights.length === 0 ? -1 : weighted(random, areaWeights)];
  const values = keeper.metrics
    .filter(() => random.chance(0.6))
    .map((name) => [name, Math.exp(normal(random, 3, 0.5))] as const);
  return {
    ...(area !== undefined && { area }),
    ...(random.chance(keeper.timed) && { time: aTime(random, keeper, later) }),
    metrics: Object.fromEntries(values),
  };
}

/** Minutes after midnight of an hour or so, to the minute. */
function aTime(random: Random, { hour, hourSpread }: Keeper, later: number): number {
  return Math.max(0, Math.min(1439, Math.round(later + 60 * normal(random, hour, hourSpread))));
}
