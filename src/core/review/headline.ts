import type { Review } from './review';
import type { ReviewNumber } from './week-numbers';

/**
 * The week in one true sentence: `11 wins on 5 of 7 days, up from 8; streak 12.` In quiet mode it neither names a run
 * nor compares downwards.
 */
export function headline(review: Review, quiet: boolean): string {
  const { numbers, days, asOf, last, streak } = review;
  const wins = numberNamed('wins', numbers)?.thisWeek ?? 0;
  const isOver = asOf === last;
  if (wins === 0) {
    return isOver
      ? 'A quiet week, with no wins written down. The next one starts fresh.'
      : 'No wins written down yet this week. One is enough to begin.';
  }
  const daysWithWins = days.filter(({ count }) => count > 0).length;
  const wonDays = numberNamed('wonDays', numbers)?.thisWeek ?? 0;
  const dueDays = numberNamed('dueDays', numbers)?.thisWeek ?? null;
  const share = dueDays === null ? many(wonDays, 'day') : `${wonDays} of ${many(dueDays, 'day')}`;
  const soFar = isOver ? '' : ' so far';
  // Under a target of more than one win, not every day with a win is won.
  const where = daysWithWins === wonDays ? ` on ${share}` : `, ${share} won`;
  const run = quiet || streak.length === 0 ? '' : `; streak ${runLength(review)}`;
  return `${many(wins, 'win')}${where}${soFar}${comparison(review, quiet)}${run}.`;
}

/** Beside the week before, if that had wins; a week that is not over is not found wanting. */
function comparison({ numbers, asOf, last }: Review, quiet: boolean): string {
  const { lastWeek = 0, difference = 0 } = numberNamed('wins', numbers) ?? {};
  if (lastWeek === null || lastWeek === 0 || difference === null) return '';
  if (difference > 0) return `, up from ${lastWeek}`;
  if (difference === 0) return ', as many as the week before';
  return quiet || asOf < last ? '' : `, after ${lastWeek} the week before`;
}

function runLength({ streak: { length, unit } }: Review): string {
  return unit === 'week' ? many(length, 'week') : String(length);
}

function numberNamed(name: string, numbers: readonly ReviewNumber[]): ReviewNumber | undefined {
  return numbers.find((number) => number.name === name && number.unit !== 'metric');
}

function many(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
