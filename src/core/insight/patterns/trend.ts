import type { Answer } from './answer';
import { lacking, notAsked } from './answer';
import type { Look } from './look';
import { byWeek } from './look';
import { mannKendall } from './statistics/mann-kendall';
import { twoSidedNormal } from './statistics/normal';
import { spellsWiden } from './statistics/spells';
import { theilSen } from './statistics/theil-sen';

const LEAST_WEEKS = 12;
const LEAST_DAYS = 4;

/**
 * Are wins rising or falling? Counted entries per due day, by week, over the year. The test is wider the more a week
 * is like the one before: good and bad stretches alone make most years end higher or lower than they began.
 */
export function trend({ days, year }: Look): Answer {
  const perWeek = days.weekdays?.size ?? 7 / (days.every ?? 1);
  if (perWeek < LEAST_DAYS) return notAsked('few-days-a-week');
  const points = byWeek(year)
    .filter(({ due }) => due.length >= LEAST_DAYS && due.some(({ note }) => note))
    .map(({ week, due }) => {
      const count = due.reduce((sum, day) => sum + day.count, 0);
      return [week, count / due.length] as const;
    });
  const lack = lacking([{ what: 'weeks-with-notes', have: points.length, min: LEAST_WEEKS }]);
  if (lack !== null) return lack;

  const { slope, intercept } = theilSen(points);
  const widening = spellsWiden(
    points.map(([week, perDay]) => perDay - slope * week),
    points.length,
  );
  const z = mannKendall(points.map(([, perDay]) => perDay)).z / Math.sqrt(widening);
  const [low, high] = theilSen(points, widening).interval;
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
      interval: [low * perWeek, high * perWeek],
      p: twoSidedNormal(z),
      since: year.since,
      until: year.until,
    },
  };
}
