import type { Day, Weekday } from '../../calendar/day';
import { weekdayOf } from '../../calendar/day';
import type { MarkedDay } from './alike-days';
import { shares, stratify } from './alike-days';
import type { Share } from './pattern';
import { fisherInStrata } from './statistics/fisher-in-strata';
import { benjaminiHochberg } from './statistics/many-tests';

/** A part of the day: until noon, until 18:00, and what is left until the next day begins. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** What more of a loop's days have than of the days with other setbacks. */
export interface StandingOut<Kind> {
  readonly kind: Kind;
  readonly own: Share;
  readonly others: Share;
}

/** When a loop comes back; each null where it comes at no time more than other setbacks do. */
export interface LoopWhen {
  readonly weekday: StandingOut<Weekday> | null;
  /** of the days whose setbacks have a time */
  readonly part: StandingOut<PartOfDay> | null;
}

/** The day of a setback, and its first time in minutes; null without one. */
export interface SetbackDay {
  readonly day: Day;
  readonly time: number | null;
  readonly isLoop: boolean;
}

/** As little as a pattern needs to be confirmed. */
const MOST_Q = 0.05;
/** Hours come in spells: times are compared only within this many days. */
const SPELL_DAYS = 28;
const NOON = 12 * 60;
const EVENING = 18 * 60;

/**
 * Whether a loop comes on one weekday, or in one part of the day, more than other setbacks do. The two questions are
 * corrected together with the p of all the others that the look has asked (`family`).
 */
export function loopWhen(
  setbacks: readonly SetbackDay[],
  { dayStart, family }: { readonly dayStart: number; readonly family: readonly number[] },
): LoopWhen {
  const weekday = leastLikely(setbacks, ({ day }) => weekdayOf(day), Infinity);
  const timed = setbacks.filter(({ time }) => time !== null);
  const part = leastLikely(timed, ({ time }) => partOf(time ?? 0, dayStart), SPELL_DAYS);
  const qs = benjaminiHochberg([weekday.p, part.p, ...family]);
  const [q = 1, other = 1] = qs;
  return {
    weekday: q <= MOST_Q ? weekday.found : null,
    part: other <= MOST_Q ? part.found : null,
  };
}

/** The kind that loop days have more of, by an exact test; as many comparisons as there are kinds. */
function leastLikely<Kind>(
  setbacks: readonly SetbackDay[],
  kindOf: (setback: SetbackDay) => Kind,
  within: number,
): { readonly p: number; readonly found: StandingOut<Kind> | null } {
  const kinds = [...new Set(setbacks.map(kindOf))];
  let least: { readonly p: number; readonly found: StandingOut<Kind> | null } = {
    p: 1,
    found: null,
  };
  for (const kind of kinds) {
    const days = setbacks.map((setback): MarkedDay => {
      const { day, isLoop } = setback;
      return { day, marked: isLoop, outcome: kindOf(setback) === kind };
    });
    const { more } = fisherInStrata(stratify(days, ({ day }) => Math.floor(day / within)));
    const p = Math.min(1, more * kinds.length);
    if (p >= least.p) continue;
    const { marked: own, others } = shares(days);
    least = { p, found: { kind, own, others } };
  }
  return least;
}

function partOf(time: number, dayStart: number): PartOfDay {
  if (time < dayStart * 60 || time >= EVENING) return 'evening';
  return time < NOON ? 'morning' : 'afternoon';
}
