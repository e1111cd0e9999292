import { mean } from 'simple-statistics';
import type { Answer } from './answer';
import { lacking } from './answer';
import type { Look, Window } from './look';
import { byWeek, windowOf } from './look';
import { hodgesLehmann } from './statistics/hodges-lehmann';
import { mannWhitney } from './statistics/mann-whitney';
import { twoSidedNormal } from './statistics/normal';
import { spellsWiden } from './statistics/spells';

const WEEKS = 13;
const LEAST_DAYS = 20;
const LEAST_WEEKS = 6;

/** The timed wins of one half of the window. */
interface Half {
  readonly days: number;
  /** of each week with any, the mean of its days' middle times */
  readonly weeks: readonly number[];
}

/**
 * Have the hours of your wins moved? The middle time of each day, averaged over each week: the last 13 weeks against
 * the 13 before. Weeks and not days, and a wider test the more a week is like the one before: late mornings come in
 * spells, and without a cause two quarters of a year differ by more than days picked at random would.
 */
export function hour({ days, until }: Look): Answer {
  const window = windowOf(days, until, 2 * WEEKS);
  const middle = until + 1 - 7 * WEEKS;
  const recent = halfOf({ ...window, due: window.due.filter(({ day }) => day >= middle) });
  const earlier = halfOf({ ...window, due: window.due.filter(({ day }) => day < middle) });
  const lack = lacking([
    { what: 'recent-timed-days', have: recent.days, min: LEAST_DAYS },
    { what: 'earlier-timed-days', have: earlier.days, min: LEAST_DAYS },
    { what: 'recent-timed-weeks', have: recent.weeks.length, min: LEAST_WEEKS },
    { what: 'earlier-timed-weeks', have: earlier.weeks.length, min: LEAST_WEEKS },
  ]);
  if (lack !== null) return lack;

  const n = recent.weeks.length + earlier.weeks.length;
  const widening = spellsWiden([...apartFromMean(earlier), ...apartFromMean(recent)], n / 2);
  const z = mannWhitney(recent.weeks, earlier.weeks).z / Math.sqrt(widening);
  const { shift, interval } = hodgesLehmann(recent.weeks, earlier.weeks, widening);
  return {
    kind: 'found',
    agrees: Math.sign(shift) === Math.sign(z),
    pattern: {
      id: 'hour',
      subject: 'hour',
      direction: z > 0 ? 'more' : 'less',
      finding: {
        id: 'hour',
        minutes: shift,
        recentWeeks: WEEKS,
        earlierWeeks: Math.round((middle - window.since) / 7),
      },
      n,
      effect: shift,
      unit: 'minutes',
      interval,
      p: twoSidedNormal(z),
      since: window.since,
      until,
    },
  };
}

function halfOf(half: Window): Half {
  const timed = { ...half, due: half.due.filter(({ times }) => times.length > 0) };
  return {
    days: timed.due.length,
    weeks: byWeek(timed).map(({ due }) => mean(due.map(({ times }) => lowerMedian(times)))),
  };
}

function apartFromMean({ weeks }: Half): number[] {
  const middle = mean([...weeks]);
  return weeks.map((week) => week - middle);
}

/** The earlier of two middle times: a time that was written, not one between two. */
function lowerMedian(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}
