import type { Answer, Found, FoundPattern } from './answer';
import { lacking } from './answer';
import { follow } from './follow';
import { hour } from './hour';
import type { Look } from './look';
import { metric } from './metric';
import type { PatternId } from './pattern';
import { PATTERN_IDS } from './pattern';
import { morning } from './morning';
import { rebound } from './rebound';
import { setback } from './setback';
import { size } from './size';
import { starter } from './starter';
import { benjaminiHochberg } from './statistics/many-tests';
import { together } from './together';
import { trend } from './trend';
import { weekday } from './weekday';

const QUESTIONS: Readonly<Record<PatternId, (look: Look) => Answer>> = {
  weekday,
  hour,
  trend,
  starter,
  follow,
  rebound,
  setback,
  metric,
  morning,
  together,
  size,
};

const LEAST_DUE_DAYS = 28;
const SHOWN_P = 0.05;
const SHOWN_Q = 0.1;
/** the largest q of a pattern that can be confirmed */
export const CONFIRMED_Q = 0.05;

/** One question at one look. */
export interface Asked {
  readonly id: PatternId;
  readonly answer: Answer;
  /** over a p of every question, always: a question that cannot be asked yet has p = 1 */
  readonly q: number;
}

/** A pattern that a look shows. */
export type Shown = FoundPattern & { readonly q: number };

/** Asks all questions about the full weeks before `today`. */
export function askAll(look: Look): readonly Asked[] {
  const lack = lacking([{ what: 'due-days', have: look.year.due.length, min: LEAST_DUE_DAYS }]);
  const answers = PATTERN_IDS.map((id) => {
    const answer = QUESTIONS[id](look);
    // What can never be answered does not wait for days.
    return answer.kind === 'not-asked' ? answer : (lack ?? answer);
  });
  const qs = benjaminiHochberg(
    answers.map((answer) => (answer.kind === 'found' ? answer.pattern.p : 1)),
  );
  return PATTERN_IDS.flatMap((id, i) => {
    const [answer, q] = [answers[i], qs[i]];
    return answer === undefined || q === undefined ? [] : [{ id, answer, q }];
  });
}

/** The answers that are shown. */
export function shownOf(asked: readonly Asked[]): readonly Shown[] {
  return asked.flatMap(({ answer, q }) =>
    answer.kind === 'found' && isShown(answer, q) ? [{ ...answer.pattern, q }] : [],
  );
}

/** Nothing is shown whose own interval leaves open whether there is a difference, or in which direction. */
function isShown({ agrees, pattern: { p, interval } }: Found, q: number): boolean {
  const [low, high] = interval;
  return agrees && (low > 0 || high < 0) && p <= SHOWN_P && q <= SHOWN_Q;
}

/** Whether an earlier look saw the same, with a small enough q. */
export function sawTheSame({ id, subject, direction }: Shown, earlier: readonly Shown[]): boolean {
  return earlier.some(
    (other) =>
      other.id === id &&
      other.subject === subject &&
      other.direction === direction &&
      other.q <= CONFIRMED_Q,
  );
}
