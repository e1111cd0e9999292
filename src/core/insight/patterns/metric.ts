import { rollup } from 'd3-array';
import { median } from 'simple-statistics';
import type { Answer } from './answer';
import type { Look } from './look';
import { byWeek } from './look';
import { simes } from './statistics/many-tests';
import type { RankAssociation, TimedPair } from './statistics/rank-association';
import { rankAssociation } from './statistics/rank-association';
import type { PatternDay } from './pattern-days';

const METRICS = 3;
const LEAST_WEEKS = 16;

/** A metric by week: `x` its median, `y` the share of won days. */
interface Series {
  readonly metric: string;
  readonly weeks: readonly TimedPair[];
}

/** Is a metric higher in fuller weeks? Its median, never its sum: more wins would make more of it. */
export function metric({ days, year }: Look): Answer {
  const weeks = byWeek(year);
  const series = mostFrequent(year.due, days.targetMetric).map((metric): Series => ({
    metric,
    weeks: weeks.flatMap(({ week, due }) => {
      const values = due.flatMap(({ metrics }) => metrics.get(metric) ?? []);
      if (values.length === 0) return [];
      const won = due.filter((day) => day.won).length;
      return [{ at: week, x: median(values), y: won / due.length }];
    }),
  }));
  const asked = series.filter(({ weeks }) => weeks.length >= LEAST_WEEKS);
  const tests = asked.map((one) => ({ ...one, test: rankAssociation(one.weeks) }));
  const [least] = [...tests].sort((a, b) => a.test.p - b.test.p);
  if (least === undefined) {
    const have = Math.max(0, ...series.map(({ weeks }) => weeks.length));
    return { kind: 'lacking', need: { what: 'weeks-with-metric', have, min: LEAST_WEEKS } };
  }
  return answer(least, simes(tests.map(({ test }) => test.p)), year);
}

function answer(
  { metric, weeks, test }: Series & { readonly test: RankAssociation },
  p: number,
  { since, until }: { readonly since: number; readonly until: number },
): Answer {
  const { fuller, emptier } = inHalves(weeks);
  return {
    kind: 'found',
    agrees: Math.sign(fuller - emptier) === Math.sign(test.t),
    pattern: {
      id: 'metric',
      subject: metric,
      direction: test.t > 0 ? 'more' : 'less',
      finding: { id: 'metric', metric, fuller, emptier, weeks: weeks.length },
      n: weeks.length,
      effect: test.rho,
      unit: 'correlation',
      interval: test.interval,
      p,
      since,
      until,
    },
  };
}

/** The metric's middle in weeks with more won days than the median week, and in the others. */
function inHalves(weeks: readonly TimedPair[]): {
  readonly fuller: number;
  readonly emptier: number;
} {
  const middle = median(weeks.map(({ y }) => y));
  const fuller = weeks.filter(({ y }) => y > middle);
  // If most weeks are as full as can be, the weeks that stand out are the other half.
  const isFuller = ({ y }: TimedPair) => (fuller.length > 0 ? y > middle : y === middle);
  const middleOf = (some: readonly TimedPair[]) =>
    some.length > 0 ? median(some.map(({ x }) => x)) : 0;
  return {
    fuller: middleOf(weeks.filter(isFuller)),
    emptier: middleOf(weeks.filter((week) => !isFuller(week))),
  };
}

/** The metrics with values on most days, never the plan's own; if on equally many, by name. */
function mostFrequent(due: readonly PatternDay[], target: string | null): string[] {
  const counts = rollup(
    due.flatMap(({ metrics }) => [...metrics.keys()]),
    (same) => same.length,
    (name) => name,
  );
  if (target !== null) counts.delete(target);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, METRICS)
    .map(([name]) => name);
}
