import type { Weekday } from '../../src/core/calendar/day';
import type { PatternDays } from '../../src/core/insight/patterns/pattern-days';
import type { Random } from '../bench/random';
import type { Keeper } from './keeper';
import { aKeeper, aWin } from './keeper';
import type { MadeDay } from './made-day';
import { madeVault } from './made-day';
import { between, normal, poisson } from './variates';

/** How the days of one vault are, beyond its keeper's habits. Days count from 0, a Monday. */
interface Course {
  readonly winChance?: (index: number, last: boolean) => number;
  readonly areaWeights?: (index: number) => readonly number[];
  readonly setbackChance?: (index: number) => number;
  /** minutes by which a day's wins are later than usual */
  readonly later?: (index: number) => number;
  /** on other days nothing at all is written down */
  readonly isWritten?: (index: number) => boolean;
  /** on other days only wins are written down, without times, numbers and areas */
  readonly isJournalled?: (index: number) => boolean;
  /** marked as rest, or paused */
  readonly isOff?: (index: number, won: boolean) => boolean;
  readonly weekdays?: readonly Weekday[] | null;
  /** the N of every N days */
  readonly every?: number;
}

/** Makes vaults without a pattern in them. */
function noise(
  courseOf: (random: Random, keeper: Keeper, days: number) => Course,
  habits: Partial<Keeper> = {},
) {
  return (random: Random, weeks: number): PatternDays => {
    const keeper = { ...aKeeper(random), ...habits };
    const course = courseOf(random, keeper, 7 * weeks);
    const days = daysOf(random, 7 * weeks, keeper, course);
    const { weekdays, every } = course;
    return madeVault(days, {
      countSteps: keeper.countSteps,
      goals: [...keeper.goals.keys()],
      ...(weekdays !== undefined && { weekdays }),
      ...(every !== undefined && { every }),
    });
  };
}

function daysOf(random: Random, count: number, keeper: Keeper, course: Course): MadeDay[] {
  const evenly = keeper.areas.map(() => between(random, 0.2, 1));
  const { areaWeights = () => evenly, winChance = () => keeper.winChance } = course;
  let last = random.chance(keeper.winChance);
  return Array.from({ length: count }, (_, index): MadeDay => {
    if (course.isWritten?.(index) === false) {
      last = false;
      return { wins: [], step: false, setback: false, note: false };
    }
    last = random.chance(winChance(index, last));
    const own = last ? 1 + poisson(random, keeper.extraWins) : 0;
    const goals = [...keeper.goals].flatMap(([goal, chance]) =>
      random.chance(chance) ? [{ goal }] : [],
    );
    const later = course.later?.(index) ?? 0;
    const wins = [...Array.from({ length: own }, () => ({})), ...goals].map((of) => ({
      ...aWin(random, keeper, areaWeights(index), later),
      ...of,
    }));
    const step = random.chance(keeper.stepChance);
    const made: MadeDay = {
      wins,
      step,
      ...(keeper.timesSteps && { stepMinutes: random.whole(1, 12) }),
      setback: random.chance(course.setbackChance?.(index) ?? keeper.setbackChance),
      note: random.chance(keeper.emptyNote),
    };
    const won = wins.length > 0 || (step && keeper.countSteps);
    return {
      ...asWritten(made, course.isJournalled?.(index) ?? true),
      off: course.isOff?.(index, won) ?? false,
    };
  });
}

/** A day as someone writes it down who writes only that there was a win. */
function asWritten(day: MadeDay, isJournalled: boolean): MadeDay {
  if (isJournalled) return day;
  return { wins: day.wins.map(() => ({})), step: false, setback: false, note: false };
}

/** A vault in which nothing depends on anything. */
export const pureNoise = noise(() => ({}));

/**
 * A vault as people keep one, without any pattern to find: gaps of 5–21 and of 30–120 days, days that go well after
 * days that went well, days on which nothing is written down at all, areas and setbacks with weekdays of their own.
 */
export const lifelikeNoise = noise((random, keeper, days) => {
  const areaWeights = Array.from({ length: 7 }, () =>
    keeper.areas.map(() => between(random, 0, 1) ** 2),
  );
  const setbackChances = Array.from(
    { length: 7 },
    () => keeper.setbackChance * between(random, 0, 2),
  );
  const momentum = between(random, 0, 0.3);
  const journals = between(random, 0.5, 1);
  const inGap = gaps(random, days);
  return {
    winChance: (_, last) => keeper.winChance + (last ? momentum : -momentum),
    areaWeights: (index) => areaWeights[index % 7] ?? [],
    setbackChance: (index) => setbackChances[index % 7] ?? 0,
    isWritten: (index) => inGap[index] === false && random.chance(journals),
  };
});

/** Hours that drift: late mornings follow late mornings, by an hour or so. */
export function hoursInSpells(halfLife: number) {
  return noise(
    (random, _, days) => {
      const drift = spells(random, days, halfLife);
      return { later: (index) => 60 * (drift[index] ?? 0) };
    },
    { timed: 0.8, hourSpread: 1 },
  );
}

/** Wins that come in spells: good stretches and bad ones, about as often won as between .4 and .8. */
export function winsInSpells(halfLife: number) {
  return noise((random, keeper, days) => {
    const mood = spells(random, days, halfLife);
    const usual = Math.log(keeper.winChance / (1 - keeper.winChance));
    return { winChance: (index) => 1 / (1 + Math.exp(-(usual + 1.3 * (mood[index] ?? 0)))) };
  });
}

/** Sundays, or any day, marked as rest once they have brought no win. */
export const restOnlyWithoutWin = noise((random) => {
  const sundays = random.chance(0.7);
  const marks = sundays ? between(random, 0.3, 1) : between(random, 0.1, 0.5);
  return {
    isOff: (index, won) => !won && (!sundays || index % 7 === 6) && random.chance(marks),
  };
});

/** N per week, or per month: every day may be one of the N. */
export const timesPerWeek = noise(() => ({ weekdays: null }));

/** Every few days: on those that ask for nothing a win is rare, or no day would ever be due. */
export const everyFewDays = noise(
  (random, keeper) => {
    const every = random.whole(2, 5);
    const onRest = between(random, 0, 0.2);
    let since = every;
    return {
      every,
      winChance: (_, last) => {
        since = last ? 1 : since + 1;
        return since < every ? onRest : keeper.winChance;
      },
    };
  },
  { countSteps: false, goals: new Map() },
);
export const mondayToFriday = noise(() => ({ weekdays: [1, 2, 3, 4, 5] }));

/** A pause of a week or three every two months, and Sundays of rest. */
export const pauses = noise((random, _, days) => {
  const inPause = gaps(random, days);
  const rests = random.chance(0.5);
  return { isOff: (index) => inPause[index] === true || (rests && index % 7 === 6) };
});

/** A note on days with an entry, and none on others. */
export const notesForEntries = noise(() => ({}), { emptyNote: 0 });

/** If steps counted, a habit of writing them down would be more wins. */
const WINS_ALONE = { countSteps: false };

/** Someone who wrote down wins alone at first, and keeps a journal from the middle on. */
export const journalFromTheMiddle = noise((random, _, days) => {
  const from = days * between(random, 0.3, 0.7);
  return { isJournalled: (index) => index >= from };
}, WINS_ALONE);

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

/** Normal numbers by day, of which each is like the one before: half as much so after this many days. */
function spells(random: Random, days: number, halfLife: number): number[] {
  const kept = 0.5 ** (1 / halfLife);
  let now = normal(random, 0, 1);
  return Array.from({ length: days }, () => {
    const today = now;
    now = kept * now + Math.sqrt(1 - kept * kept) * normal(random, 0, 1);
    return today;
  });
}
