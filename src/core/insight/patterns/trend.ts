import type { Answer } from './answer';
import { lacking } from './answer';
import type { Look } from './look';
import { byWeek, windowOf } from './look';
import { mannKendall } from './statistics/mann-kendall';
import { theilSen } from './statistics/theil-sen';

const WEEKS = 26;
const LEAST_WEEKS = 12;
const LEAST_DAYS = 4;

/** Are wins rising or falling? Counted entries per due day, by week. */
export function trend({ days, until }: Look): Answer {
  const window = windowOf(days, until, WEEKS);
  const points = byWeek(window)
    .filter(({ due }) => due.length >= LEAST_DAYS && due.some(({ note }) => note))
    .map(({ week, due }) => {
      const count = due.reduce((sum, day) => sum + day.count, 0);
      return [week, count / due.length] as const;
    });
  const lack = lacking([{ what: 'weeks-with-notes', have: points.length, min: LEAST_WEEKS }]);
  if (lack !== null) return lack;

  const { z, p } = mannKendall(points.map(([, perDay]) => perDay));
  const { slope, intercept, interval } = theilSen(points);
  const perWeek = days.weekdays?.size ?? 7;
  const at = (week: number) => Math.max(0, (intercept + slope * week) * perWeek);
  return {
    kind: 'found',
    agrees: Math.sign(slope) === Math.sign(z),
    pattern: {
      id: 'trend',
      subject: 'wins',
      direction: z > 0 ? 'more' : 'less',
      finding: {
        id: 'trend',
        first: at(points[0]?.[0] ?? 0),
        last: at(points.at(-1)?.[0] ?? 0),
        weeks: points.length,
      },
      n: points.length,
      effect: slope * perWeek,
      unit: 'wins-per-week',
      interval: [interval[0] * perWeek, interval[1] * perWeek],
      p,
      since: window.since,
      until,
    },
  };
}
