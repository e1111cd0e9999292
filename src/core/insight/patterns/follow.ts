import { rollup } from 'd3-array';
import type { MarkedDay } from './alike-days';
import { alikeDays, shares } from './alike-days';
import type { Answer } from './answer';
import { lacking, notAsked, shareAnswer } from './answer';
import type { Look } from './look';
import type { DayPair } from './next-day';
import { hasNextDays, pairsWithNext } from './next-day';
import type { FisherTest } from './statistics/fisher-in-strata';
import { fisherInStrata } from './statistics/fisher-in-strata';
import { simes } from './statistics/many-tests';
import type { PatternDay } from './pattern-days';

const AREAS = 4;
const LEAST_DAYS = 28;
const LEAST_EACH = 8;

interface Comparison {
  readonly area: string;
  /** null if the next day's win is meant */
  readonly next: string | null;
  readonly marked: readonly MarkedDay[];
  readonly test: FisherTest;
}

/**
 * After a won day with an area, is the next day's win, or another area on it, likelier or rarer? The pairs to compare
 * are chosen by how often each area occurs, never by how often two meet: that is what is tested.
 */
export function follow({ days, year }: Look): Answer {
  // Every N days, the day after a won one is never due.
  if (!hasNextDays(days) || days.every !== null) return notAsked('no-next-day');
  const pairs = pairsWithNext(days, year).filter(({ own }) => own.won);
  const areas = mostFrequent(year.due);
  const daysWith = areas.map((area) => pairs.filter(({ own }) => own.areas.includes(area)).length);
  const often = areas.filter((_, i) => {
    const own = daysWith[i] ?? 0;
    return own >= LEAST_EACH && pairs.length - own >= LEAST_EACH;
  });
  const most = Math.max(0, ...daysWith);
  const least = Math.min(most, ...daysWith.filter((own) => own >= LEAST_EACH));
  const lack = lacking([
    { what: 'won-days-before-due', have: pairs.length, min: LEAST_DAYS },
    { what: 'days-with-area', have: most, min: LEAST_EACH },
    { what: 'won-days-without-area', have: pairs.length - least, min: LEAST_EACH },
  ]);
  if (lack !== null) return lack;

  const followers = areas.filter(
    (area) => pairs.filter(({ next }) => next.areas.includes(area)).length >= LEAST_EACH,
  );
  const comparisons = often.flatMap((area) =>
    [null, ...followers.filter((next) => next !== area)].map((next): Comparison => {
      const marked = pairs.map((pair) => markedDay(pair, area, next));
      return { area, next, marked, test: fisherInStrata(alikeDays(marked, year)) };
    }),
  );
  const p = simes(comparisons.map(({ test }) => test.twoSided));
  const [best] = [...comparisons].sort((a, b) => a.test.twoSided - b.test.twoSided);
  if (best === undefined) {
    return {
      kind: 'lacking',
      need: { what: 'won-days-without-area', have: 0, min: LEAST_EACH },
    };
  }
  const { area, next, marked, test } = best;
  const share = shares(marked);
  return shareAnswer(test, share, {
    subject: next === null ? area : `${area} → ${next}`,
    finding: { id: 'follow', area, next, after: share.marked, otherwise: share.others },
    p,
    window: year,
  });
}

function markedDay({ own, next }: DayPair, area: string, follower: string | null): MarkedDay {
  return {
    day: own.day,
    marked: own.areas.includes(area),
    outcome: follower === null ? next.won : next.areas.includes(follower),
  };
}

/** The areas on most days; if on equally many, by name. */
function mostFrequent(due: readonly PatternDay[]): string[] {
  const counts = rollup(
    due.flatMap(({ areas }) => areas),
    (same) => same.length,
    (area) => area,
  );
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, AREAS)
    .map(([area]) => area);
}
