import { shares } from './alike-days';
import type { Answer } from './answer';
import { lacking } from './answer';
import { daysAnswer } from './days-answer';
import type { Look } from './look';

const LEAST_DAYS = 28;
const LEAST_EACH = 10;

/** Does a day with a done micro-step have a win of its own more often? The step itself is not such a win. */
export function starter({ year }: Look): Answer {
  const days = year.due
    .filter(({ note }) => note)
    .map(({ day, step, ownWin }) => ({ day, marked: step, outcome: ownWin }));
  const { marked, others } = shares(days);
  const lack = lacking([
    { what: 'days-with-note', have: days.length, min: LEAST_DAYS },
    { what: 'days-with-step', have: marked.of, min: LEAST_EACH },
    { what: 'days-without-step', have: others.of, min: LEAST_EACH },
    // Of someone who writes only on won days, days without a step are days with a win: there is nothing to compare.
    { what: 'days-with-neither', have: others.of - others.count, min: LEAST_EACH },
  ]);
  if (lack !== null) return lack;

  return daysAnswer(days, year, {
    subject: 'step',
    finding: { id: 'starter', withStep: marked, without: others },
    tail: 'more',
  });
}
