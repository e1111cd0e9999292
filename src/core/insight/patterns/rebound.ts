import type { Answer } from './answer';
import { lacking, notAsked, shareAnswer } from './answer';
import type { Look } from './look';
import { WEEKS_OF_YEAR, dueDay, windowOf } from './look';
import type { PatternDay, PatternDays } from './pattern-days';
import { fisherInStrata } from './statistics/fisher-in-strata';

const LEAST_RUNS = 15;

/** Do you come back faster than the year before? Whether the due day after a run's first miss was won. */
export function rebound({ days, until }: Look): Answer {
  // Under N per week a day without a win is a day off.
  if (days.weekdays === null) return notAsked('no-misses');
  const window = windowOf(days, until, 2 * WEEKS_OF_YEAR);
  const middle = until + 1 - 7 * WEEKS_OF_YEAR;
  const recent = { count: 0, of: 0 };
  const earlier = { count: 0, of: 0 };
  let before = dueDayBefore(window.since, days);
  for (const [i, own] of window.due.entries()) {
    const next = window.due[i + 1];
    const first = !own.won && before?.won !== false;
    before = own;
    if (!first || next === undefined) continue;
    const runs = own.day >= middle ? recent : earlier;
    runs.of++;
    if (next.won) runs.count++;
  }
  const lack = lacking([
    { what: 'recent-miss-runs', have: recent.of, min: LEAST_RUNS },
    { what: 'earlier-miss-runs', have: earlier.of, min: LEAST_RUNS },
  ]);
  if (lack !== null) return lack;

  const stratum = {
    both: recent.count,
    marked: recent.of,
    outcomes: recent.count + earlier.count,
    size: recent.of + earlier.of,
  };
  const test = fisherInStrata([stratum]);
  return shareAnswer(
    test,
    { marked: recent, others: earlier },
    {
      subject: 'rebound',
      finding: {
        id: 'rebound',
        recent,
        earlier,
        earlierWeeks: Math.round((middle - window.since) / 7),
      },
      p: test.twoSided,
      window,
    },
  );
}

/** The due day before a day: it decides whether a miss on the window's first day is a run's first. */
function dueDayBefore(day: number, days: PatternDays): PatternDay | null {
  for (let before = day - 1; before >= days.from; before--) {
    const found = dueDay(days, before);
    if (found !== null) return found;
  }
  return null;
}
