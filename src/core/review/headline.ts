import type { Headline, PeriodName } from '../words/headline';
import type { Words } from '../words/words';
import type { Review } from './review';
import type { ReviewNumber } from './period-numbers';
import type { PeriodStage } from './period-stage';

/** The week in values. In quiet mode it holds neither a run nor a comparison downwards. */
export function headline(review: Review, quiet: boolean): Headline {
  const { numbers, days, asOf, last, streak } = review;
  const wonDays = numberNamed('wonDays', numbers)?.now ?? 0;
  return {
    wins: numberNamed('wins', numbers)?.now ?? 0,
    isOver: review.stage === 'over',
    wonDays,
    dueDays: namedDueDays(numbers),
    winsElsewhere: days.filter(({ count }) => count > 0).length !== wonDays,
    last: comparison(numbers, asOf === last, quiet),
    run: quiet || streak.length === 0 ? null : { length: streak.length, unit: streak.unit },
  };
}

/** The days that asked for a win, once there are two: `on 1 of 1 day` says no more than `on 1 day`. */
export function namedDueDays(numbers: readonly ReviewNumber[]): number | null {
  const now = numberNamed('dueDays', numbers)?.now ?? 0;
  return now > 1 ? now : null;
}

/** What a period with nothing to count is told by, in place of its headline; null for any other. */
export function headlineOfNone(
  stage: PeriodStage,
  name: PeriodName,
  { notBegun, beforeFirstWin }: Pick<Words['periodReview'], 'notBegun' | 'beforeFirstWin'>,
): string | null {
  switch (stage) {
    case 'ahead':
      return notBegun(name);
    case 'before-first-win':
      return beforeFirstWin;
    default:
      return null;
  }
}

/**
 * The period compared with the one before, if that had wins; a period that is not over is never said to have fewer.
 */
export function comparison(
  numbers: readonly ReviewNumber[],
  isOver: boolean,
  quiet: boolean,
): Headline['last'] {
  const { before = 0, difference = 0 } = numberNamed('wins', numbers) ?? {};
  if (before === null || before === 0 || difference === null) return null;
  if (difference > 0) return { kind: 'more', wins: before };
  if (difference === 0) return { kind: 'same', wins: before };
  return quiet || !isOver ? null : { kind: 'fewer', wins: before };
}

/** One of our own numbers, not a metric of the same name. */
export function numberNamed(
  name: string,
  numbers: readonly ReviewNumber[],
): ReviewNumber | undefined {
  return numbers.find((number) => number.name === name && number.unit !== 'metric');
}
