import { shares } from './alike-days';
import type { Answer } from './answer';
import { lacking } from './answer';
import { daysAnswer } from './days-answer';
import type { Look } from './look';
import type { PatternDay } from './pattern-days';

const NOON = 12 * 60;
const LEAST_EACH = 10;
/** of a hundred counted entries, how many have a time: a win without one could be either */
const LEAST_TIMED = 90;

/** Does a win in the morning bring one in the afternoon? Only of those who write down when. */
export function morning({ year }: Look): Answer {
  const noted = year.due.filter(({ note }) => note);
  const days = noted.map(({ day, times }) => ({
    day,
    marked: times.some((time) => time < NOON),
    outcome: times.some((time) => time >= NOON),
  }));
  const { marked, others } = shares(days);
  const lack =
    lacking([{ what: 'timed-percent', have: timedPercent(noted), min: LEAST_TIMED }]) ??
    lacking([
      { what: 'days-with-morning', have: marked.of, min: LEAST_EACH },
      { what: 'days-without-morning', have: others.of, min: LEAST_EACH },
      { what: 'days-with-neither', have: others.of - others.count, min: LEAST_EACH },
    ]);
  if (lack !== null) return lack;

  return daysAnswer(days, year, {
    subject: 'morning',
    finding: { id: 'morning', after: marked, otherwise: others },
    tail: 'more',
  });
}

/** How many of a hundred counted entries have a time, rounded down; 0 without any. */
function timedPercent(days: readonly PatternDay[]): number {
  const count = days.reduce((sum, day) => sum + day.count, 0);
  const timed = days.reduce((sum, { times }) => sum + times.length, 0);
  return count === 0 ? 0 : Math.min(100, Math.floor((100 * timed) / count));
}
