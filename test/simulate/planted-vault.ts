import type { PatternId } from '../../src/core/insight/patterns/pattern';
import type { PatternDays } from '../../src/core/insight/patterns/pattern-days';
import type { Random } from '../bench/random';
import type { MadeDay, MadeWin } from './made-day';
import { madeVault } from './made-day';
import { between, normal, poisson, weighted } from './variates';

/** A vault with one effect in it; what is not said of it is noise. */
export interface Plant {
  readonly id: PatternId;
  readonly name: string;
  readonly weeks: number;
  /** what must be seen */
  readonly direction: 'more' | 'less';
  readonly vault: (random: Random) => PatternDays;
}

/** What a day is made from: what came before it, and its place. */
interface Moment {
  /** 0 Monday … 6 Sunday */
  readonly weekday: number;
  readonly week: number;
  readonly yesterday: MadeDay | undefined;
}

/** What of a day an effect says otherwise. */
interface Effect {
  readonly winChance?: (moment: Moment) => number;
  /** how many wins, where that says all */
  readonly wins?: (moment: Moment) => number;
  readonly stepChance?: number;
  readonly winChanceWithStep?: number;
  readonly timed?: number;
  readonly hour?: (moment: Moment) => number;
  readonly area?: (moment: Moment) => string;
  /** values of `metric-0`, and on how many of the won days they stand */
  readonly metric?: { readonly chance: number; readonly factor: (week: number) => number };
}

const AREAS = ['area-0', 'area-1', 'area-2', 'area-3', 'area-4'] as const;
/** Areas are seldom alike: the second has half as many wins as the first, the third a third of them. */
const AREA_WEIGHTS = AREAS.map((_, rank) => 1 / (rank + 1));

/** Each effect of the page on patterns, as large as it must be found. */
export const PLANTS: readonly Plant[] = [
  plant('weekday', 'Tuesdays won 40 %, others 85 %', 26, 'less', () => ({
    winChance: ({ weekday }) => (weekday === 1 ? 0.4 : 0.85),
  })),
  plant('hour', '90 minutes later', 26, 'more', () => ({
    winChance: () => 0.6,
    timed: 0.8,
    hour: ({ week }) => (week < 13 ? 9 : 10.5),
  })),
  plant('trend', '4 to 12 wins a week', 26, 'more', () => ({
    wins: ({ week }) => (4 + (8 * week) / 25) / 7,
  })),
  plant('trend', '12 to 4 wins a week', 26, 'less', () => ({
    wins: ({ week }) => (12 - (8 * week) / 25) / 7,
  })),
  plant('starter', 'own win on 50 % of days, with a step 80 %', 26, 'more', () => ({
    winChance: () => 0.5,
    winChanceWithStep: 0.8,
    stepChance: 0.35,
  })),
  plant('follow', 'next day won 85 % after an area, else 45 %', 52, 'more', () => ({
    winChance: ({ yesterday }) => (hasArea(yesterday, AREAS[0]) ? 0.85 : 0.45),
  })),
  plant('follow', 'an area on 50 % after another, else 10 %', 52, 'more', (random) => ({
    winChance: () => 0.8,
    area: ({ yesterday }) =>
      random.chance(hasArea(yesterday, AREAS[0]) ? 0.5 : 0.1)
        ? AREAS[1]
        : anArea(random, [AREAS[0], AREAS[2], AREAS[3], AREAS[4]]),
  })),
  plant('rebound', 'back the next day 35 %, then 70 %', 104, 'more', () => ({
    winChance: ({ week, yesterday }) =>
      yesterday === undefined || yesterday.wins.length > 0 ? 0.65 : week < 52 ? 0.35 : 0.7,
  })),
  plant('setback', 'won 75 %, after a setback 40 %', 52, 'less', () => ({
    winChance: ({ yesterday }) => (yesterday?.setback === true ? 0.4 : 0.75),
  })),
  plant('metric', 'half as much again in weeks won 90 %, not 40 %', 52, 'more', (random) => {
    const full = Array.from({ length: 52 }, () => random.chance(0.5));
    return {
      winChance: ({ week }) => (full[week] === true ? 0.9 : 0.4),
      metric: { chance: 0.9, factor: (week) => (full[week] === true ? 1.5 : 1) },
    };
  }),
];

/** A year in which two kinds of days differ by this many points: what is found of smaller effects. */
export function gaps(points: number): readonly Plant[] {
  const gap = points / 100;
  return [
    plant('weekday', `Tuesdays ${points} points less`, 52, 'less', () => ({
      winChance: ({ weekday }) => (weekday === 1 ? 0.75 - gap : 0.75),
    })),
    plant('starter', `with a step ${points} points more`, 52, 'more', () => ({
      winChance: () => 0.5,
      winChanceWithStep: 0.5 + gap,
    })),
    plant('setback', `after a setback ${points} points less`, 52, 'less', () => ({
      winChance: ({ yesterday }) => (yesterday?.setback === true ? 0.75 - gap : 0.75),
    })),
  ];
}

function plant(
  id: PatternId,
  name: string,
  weeks: number,
  direction: Plant['direction'],
  effect: (random: Random) => Effect,
): Plant {
  const vault = (random: Random) => grow(random, weeks, effect(random));
  return { id, name, weeks, direction, vault };
}

/** A note every day; steps 20 %, setbacks 15 %, 5 areas, 2 metrics. A step alone does not make a day won. */
function grow(random: Random, weeks: number, effect: Effect): PatternDays {
  const days: MadeDay[] = [];
  for (let index = 0; index < 7 * weeks; index++) {
    const moment = {
      weekday: index % 7,
      week: Math.floor(index / 7),
      yesterday: days.at(-1),
    };
    const step = random.chance(effect.stepChance ?? 0.2);
    const chance =
      (step ? effect.winChanceWithStep : undefined) ?? effect.winChance?.(moment) ?? 0.6;
    const count =
      effect.wins === undefined
        ? random.chance(chance)
          ? 1 + poisson(random, 0.5)
          : 0
        : poisson(random, effect.wins(moment));
    const wins = Array.from({ length: count }, (_, nth) => aWin(random, moment, effect, nth));
    days.push({ wins, step, setback: random.chance(0.15), note: true });
  }
  return madeVault(days, { countSteps: false });
}

function aWin(random: Random, moment: Moment, effect: Effect, nth: number): MadeWin {
  const { chance, factor } = effect.metric ?? { chance: 0.5, factor: () => 1 };
  const aValue = () => Math.exp(normal(random, 3, 0.3));
  return {
    area: effect.area?.(moment) ?? anArea(random, AREAS),
    ...(random.chance(effect.timed ?? 0.5) && {
      time: Math.round(60 * ((effect.hour?.(moment) ?? 12) + between(random, -2, 2))),
    }),
    metrics: {
      // Once a day: on this share of the won days, not of the wins.
      ...(nth === 0 && random.chance(chance) && { 'metric-0': factor(moment.week) * aValue() }),
      ...(random.chance(0.5) && { 'metric-1': aValue() }),
    },
  };
}

function anArea(random: Random, areas: readonly string[]): string {
  return areas[weighted(random, AREA_WEIGHTS.slice(0, areas.length))] ?? AREAS[0];
}

function hasArea(day: MadeDay | undefined, area: string): boolean {
  return day?.wins.some((win) => win.area === area) === true;
}
