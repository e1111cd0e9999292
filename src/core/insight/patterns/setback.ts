import { shares } from './alike-days';
import type { Answer } from './answer';
import { lacking, notAsked } from './answer';
import { daysAnswer } from './days-answer';
import type { Look } from './look';
import { hasNextDays, pairsWithNext } from './next-day';

const LEAST_DAYS = 28;
const LEAST_EACH = 10;

/** Is the day after a setback won more or less often? Won days are compared with won ones, others with others. */
export function setback({ days: all, year }: Look): Answer {
  if (!hasNextDays(all)) return notAsked('no-next-day');
  const days = pairsWithNext(all, year)
    .filter(({ own }) => own.note)
    .map(({ own, next }) => ({
      day: own.day,
      marked: own.setback,
      outcome: next.won,
      split: own.won,
    }));
  const { marked, others } = shares(days);
  const lack = lacking([
    { what: 'noted-days-before-due', have: days.length, min: LEAST_DAYS },
    { what: 'days-with-setback', have: marked.of, min: LEAST_EACH },
    { what: 'days-without-setback', have: others.of, min: LEAST_EACH },
  ]);
  if (lack !== null) return lack;

  return daysAnswer(days, year, {
    subject: 'setback',
    finding: { id: 'setback', after: marked, otherwise: others },
    tail: 'twoSided',
  });
}
