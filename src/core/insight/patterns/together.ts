import { rollup } from 'd3-array';
import { nameOf } from '../../text/note-name';
import type { MarkedDay } from './alike-days';
import { alikeDays, shares } from './alike-days';
import type { Answer } from './answer';
import { lacking, shareAnswer } from './answer';
import type { Look } from './look';
import type { PatternDay } from './pattern-days';
import type { FisherTest } from './statistics/fisher-in-strata';
import { fisherInStrata } from './statistics/fisher-in-strata';
import { simes } from './statistics/many-tests';

const GOALS = 4;
const LEAST_EACH = 10;

interface Pair {
  readonly first: string;
  readonly second: string;
  /** due days of both, by whether either had a win */
  readonly days: readonly MarkedDay[];
}

/**
 * Which goals go together? Days that both goals ask for; days on which another goal had a win are compared with each
 * other, so that a day with room for everything does not tie any two of them.
 */
export function together({ year }: Look): Answer {
  const noted = year.due.filter(({ note }) => note);
  const pairs = pairsOf(mostFrequent(noted), noted);
  const most = Math.max(0, ...pairs.map(leastMargin));
  const lack = lacking([{ what: 'days-with-either-goal', have: most, min: LEAST_EACH }]);
  if (lack !== null) return lack;

  const tests = pairs
    .filter((pair) => leastMargin(pair) >= LEAST_EACH)
    .map((pair) => ({ pair, test: fisherInStrata(alikeDays(pair.days, year)) }));
  const [best, ...rest] = [...tests].sort((a, b) => a.test.more - b.test.more);
  if (best === undefined) throw new Error('there is a pair with enough days, or one was lacking');
  return answer(best, simes([best, ...rest].map(({ test }) => test.more)), year);
}

function answer(
  { pair, test }: { readonly pair: Pair; readonly test: FisherTest },
  p: number,
  window: Look['year'],
): Answer {
  const { marked, others } = shares(pair.days);
  const [first, second] = [nameOf(pair.first), nameOf(pair.second)];
  return shareAnswer(
    test,
    { marked, others },
    {
      subject: `${pair.first} + ${pair.second}`,
      finding: { id: 'together', first, second, withFirst: marked, without: others },
      p,
      window,
    },
  );
}

/** The goals with a win on most days, by path, so that a pair is the same in every week. */
function mostFrequent(days: readonly PatternDay[]): string[] {
  const counts = rollup(
    days.flatMap(({ goals }) => [...goals].flatMap(([path, hasWin]) => (hasWin ? [path] : []))),
    (same) => same.length,
    (path) => path,
  );
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, GOALS)
    .map(([path]) => path)
    .sort();
}

function pairsOf(goals: readonly string[], days: readonly PatternDay[]): Pair[] {
  return goals.flatMap((first, i) =>
    goals.slice(i + 1).map((second) => ({ first, second, days: daysOf(first, second, days) })),
  );
}

function daysOf(first: string, second: string, days: readonly PatternDay[]): MarkedDay[] {
  return days.flatMap(({ day, goals }) => {
    const [marked, outcome] = [goals.get(first), goals.get(second)];
    if (marked === undefined || outcome === undefined) return [];
    const split = [...goals].some(([path, hasWin]) => hasWin && path !== first && path !== second);
    return [{ day, marked, outcome, split }];
  });
}

/** The smallest of: days with the first goal, without it, with the second, without it. */
function leastMargin({ days }: Pair): number {
  const marked = days.filter((day) => day.marked).length;
  const outcomes = days.filter(({ outcome }) => outcome).length;
  return Math.min(marked, days.length - marked, outcomes, days.length - outcomes);
}
