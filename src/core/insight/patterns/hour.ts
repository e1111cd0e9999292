import type { Answer } from './answer';
import { lacking } from './answer';
import type { Look } from './look';
import { windowOf } from './look';
import { hodgesLehmann } from './statistics/hodges-lehmann';
import { mannWhitney } from './statistics/mann-whitney';
import type { PatternDay } from './pattern-days';

const WEEKS = 13;
const LEAST_DAYS = 20;

/** Have the hours of your wins moved? The median time of each day, the last 13 weeks against the 13 before. */
export function hour({ days, until }: Look): Answer {
  const window = windowOf(days, until, 2 * WEEKS);
  const middle = until + 1 - 7 * WEEKS;
  const recent = middleTimes(window.due.filter(({ day }) => day >= middle));
  const earlier = middleTimes(window.due.filter(({ day }) => day < middle));
  const lack = lacking([
    { what: 'recent-timed-days', have: recent.length, min: LEAST_DAYS },
    { what: 'earlier-timed-days', have: earlier.length, min: LEAST_DAYS },
  ]);
  if (lack !== null) return lack;

  const { z, p } = mannWhitney(recent, earlier);
  const { shift, interval } = hodgesLehmann(recent, earlier);
  return {
    kind: 'found',
    agrees: Math.sign(shift) === Math.sign(z),
    pattern: {
      id: 'hour',
      subject: 'hour',
      direction: z > 0 ? 'more' : 'less',
      finding: {
        id: 'hour',
        recent: lowerMedian(recent),
        earlier: lowerMedian(earlier),
        recentDays: recent.length,
        earlierDays: earlier.length,
      },
      n: recent.length + earlier.length,
      effect: shift,
      unit: 'minutes',
      interval,
      p,
      since: window.since,
      until,
    },
  };
}

function middleTimes(due: readonly PatternDay[]): number[] {
  return due.filter(({ times }) => times.length > 0).map(({ times }) => lowerMedian(times));
}

/** The earlier of two middle times: a time that was written, not one between two. */
function lowerMedian(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}
