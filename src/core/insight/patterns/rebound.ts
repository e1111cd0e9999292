import { group } from 'd3-array';
import { mean } from 'simple-statistics';
import type { Day } from '../../calendar/day';
import type { Answer } from './answer';
import { lacking, notAsked, shareAnswer } from './answer';
import type { Look, Window } from './look';
import { WEEKS_OF_YEAR, dueDay, windowOf } from './look';
import type { Share } from './pattern';
import type { PatternDay, PatternDays } from './pattern-days';
import { fisherInStrata } from './statistics/fisher-in-strata';
import { continuousZ, twoSidedNormal } from './statistics/normal';
import { spellsWiden } from './statistics/spells';

const LEAST_RUNS = 15;

/** A run of misses: its first day, and whether the next due day was won. */
interface MissRun {
  readonly day: Day;
  readonly back: boolean;
}

/**
 * Do you come back faster than the year before? Whether the due day after a run's first miss was won. Two years
 * differ by their good and bad stretches alone, so the test is wider the more a week is like the one before.
 */
export function rebound({ days, until }: Look): Answer {
  // Under N per week or month a day without a win is a day off.
  if (days.weekdays === null && days.every === null) return notAsked('no-misses');
  const window = windowOf(days, until, 2 * WEEKS_OF_YEAR);
  const middle = until + 1 - 7 * WEEKS_OF_YEAR;
  const runs = runsOf(window, days);
  const [recent, earlier] = [
    backOf(runs.filter(({ day }) => day >= middle)),
    backOf(runs.filter(({ day }) => day < middle)),
  ];
  const lack = lacking([
    { what: 'recent-miss-runs', have: recent.of, min: LEAST_RUNS },
    { what: 'earlier-miss-runs', have: earlier.of, min: LEAST_RUNS },
  ]);
  if (lack !== null) return lack;

  const shareIn = ({ day }: MissRun) => (day >= middle ? shareOf(recent) : shareOf(earlier));
  const weeks = group(runs, ({ day }) => Math.floor((day - window.since) / 7));
  const residuals = [...weeks.values()].map((own) =>
    mean(own.map((run) => (run.back ? 1 : 0) - shareIn(run))),
  );
  const widening = spellsWiden(residuals, residuals.length / 2);
  const { excess, twoSided } = fisherInStrata([tableOf(recent, earlier)]);
  const z = continuousZ(excess, widening * varianceOf(recent, earlier), 0.5);
  return shareAnswer(
    { excess },
    { marked: recent, others: earlier },
    {
      subject: 'rebound',
      finding: {
        id: 'rebound',
        recent,
        earlier,
        earlierWeeks: Math.round((middle - window.since) / 7),
      },
      p: Math.max(twoSided, twoSidedNormal(z)),
      window,
      widening,
    },
  );
}

function runsOf({ since, due }: Window, days: PatternDays): MissRun[] {
  const runs: MissRun[] = [];
  let before = dueDayBefore(since, days);
  for (const [i, own] of due.entries()) {
    const next = due[i + 1];
    const first = !own.won && before?.won !== false;
    before = own;
    if (first && next !== undefined) runs.push({ day: own.day, back: next.won });
  }
  return runs;
}

function backOf(runs: readonly MissRun[]): Share {
  return { count: runs.filter(({ back }) => back).length, of: runs.length };
}

function shareOf({ count, of }: Share): number {
  return count / of;
}

function tableOf(recent: Share, earlier: Share) {
  return {
    both: recent.count,
    marked: recent.of,
    outcomes: recent.count + earlier.count,
    size: recent.of + earlier.of,
  };
}

/** Of the number of recent runs that ended the next day, if their share did not change. */
function varianceOf(recent: Share, earlier: Share): number {
  const { marked, outcomes, size } = tableOf(recent, earlier);
  return (marked * outcomes * (size - marked) * (size - outcomes)) / (size * size * (size - 1));
}

/** The due day before a day: it decides whether a miss on the window's first day is a run's first. */
function dueDayBefore(day: number, days: PatternDays): PatternDay | null {
  for (let before = day - 1; before >= days.from; before--) {
    const found = dueDay(days, before);
    if (found !== null) return found;
  }
  return null;
}
