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
  /** what must be found */
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
  readonly stepChance?: (moment: Moment) => number;
  readonly winChanceWithStep?: number;
  readonly timed?: number;
  readonly hour?: (moment: Moment) => number;
  readonly area?: (moment: Moment) => string;
  /** chances of a timed win in the morning and of one in the afternoon, which are then all of a day's wins */
  readonly halves?: (morning: boolean) => number;
  /** chance of a win for the second goal, by whether the first had one */
  readonly secondGoal?: (first: boolean) => number;
  readonly stepMinutes?: () => number;
  /** values of `metric-0`, and on how many of the won days they stand */
  readonly metric?: { readonly chance: number; readonly factor: (week: number) => number };
}

const AREAS = ['area-0', 'area-1', 'area-2', 'area-3', 'area-4'] as const;
const GOALS = ['goal-0', 'goal-1', 'goal-2'] as const;
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
  ...trends(52, 4, 12),
  ...trends(26, 4, 16),
  plant('starter', 'own win on 50 % of days, with a step 80 %', 26, 'more', () => ({
    winChance: () => 0.5,
    winChanceWithStep: 0.8,
    stepChance: () => 0.35,
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
  plant('morning', 'an afternoon win on 45 %, after a morning win 70 %', 52, 'more', () => ({
    timed: 1,
    halves: (morning) => (morning ? 0.7 : 0.45),
  })),
  plant('together', 'a goal on 40 %, with another one 65 %', 52, 'more', () => ({
    secondGoal: (first) => (first ? 0.65 : 0.4),
  })),
  plant('size', 'a step on 75 %, after a long one 50 %', 52, 'more', (random) => ({
    stepMinutes: () => (random.chance(0.5) ? random.whole(1, 5) : random.whole(10, 30)),
    stepChance: ({ yesterday }) =>
      yesterday?.step === true && (yesterday.stepMinutes ?? 0) > 5 ? 0.5 : 0.75,
  })),
];

/** What was promised of `trend` before it had to hold in spells: nothing is promised of it now. */
export const FORMER_TRENDS = trends(26, 4, 12);

/** Wins a week that rise evenly over these weeks, and others that fall. */
function trends(weeks: number, few: number, many: number): Plant[] {
  const share = (week: number) => week / (weeks - 1);
  return [
    plant('trend', `${few} to ${many} wins a week`, weeks, 'more', () => ({
      wins: ({ week }) => (few + (many - few) * share(week)) / 7,
    })),
    plant('trend', `${many} to ${few} wins a week`, weeks, 'less', () => ({
      wins: ({ week }) => (many - (many - few) * share(week)) / 7,
    })),
  ];
}

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
    const step = random.chance(effect.stepChance?.(moment) ?? 0.2);
    const stepMinutes = effect.stepMinutes?.();
    days.push({
      wins: winsOf(random, moment, effect, step),
      step,
      ...(stepMinutes !== undefined && { stepMinutes }),
      setback: random.chance(0.15),
      note: true,
    });
  }
  return madeVault(days, {
    countSteps: false,
    goals: effect.secondGoal === undefined ? [] : GOALS,
  });
}

function winsOf(random: Random, moment: Moment, effect: Effect, step: boolean): MadeWin[] {
  const { halves, secondGoal, wins } = effect;
  if (halves !== undefined) {
    const morning = random.chance(halves(false));
    const hours = [...(morning ? [9] : []), ...(random.chance(halves(morning)) ? [15] : [])];
    return hours.map((hour, nth) => aWin(random, moment, { ...effect, hour: () => hour }, nth));
  }
  if (secondGoal !== undefined) {
    const first = random.chance(0.4);
    const won = [first, random.chance(secondGoal(first)), random.chance(0.4)];
    return GOALS.filter((_, i) => won[i]).map((goal, nth) => ({
      ...aWin(random, moment, effect, nth),
      goal,
    }));
  }
  const chance = (step ? effect.winChanceWithStep : undefined) ?? effect.winChance?.(moment) ?? 0.6;
  const count =
    wins !== undefined
      ? poisson(random, wins(moment))
      : random.chance(chance)
        ? 1 + poisson(random, 0.5)
        : 0;
  return Array.from({ length: count }, (_, nth) => aWin(random, moment, effect, nth));
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
