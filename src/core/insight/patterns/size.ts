import { shares } from './alike-days';
import type { Answer } from './answer';
import { lacking } from './answer';
import { daysAnswer } from './days-answer';
import type { Look } from './look';

/** Minutes of a step that is still a small one. */
export const SMALL_STEP_MINUTES = 5;
const LEAST_DAYS = 28;
const LEAST_EACH = 10;

/**
 * Do small steps bring a step the next time? Days whose longest step took 5 minutes or less, against days with a
 * longer one, by whether the next due day has a step.
 */
export function size({ year }: Look): Answer {
  const days = year.due.flatMap(({ day, stepMinutes }, i) => {
    const next = year.due[i + 1];
    if (stepMinutes === null || next === undefined) return [];
    return [{ day, marked: stepMinutes <= SMALL_STEP_MINUTES, outcome: next.step }];
  });
  const { marked, others } = shares(days);
  const lack = lacking([
    { what: 'days-with-timed-step', have: days.length, min: LEAST_DAYS },
    { what: 'days-with-small-step', have: marked.of, min: LEAST_EACH },
    { what: 'days-with-long-step', have: others.of, min: LEAST_EACH },
  ]);
  if (lack !== null) return lack;

  return daysAnswer(days, year, {
    subject: 'size',
    finding: { id: 'size', small: marked, long: others },
    tail: 'twoSided',
  });
}
