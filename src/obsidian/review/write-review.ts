import type { Day } from '../../core/calendar/day';
import { openFile } from '../open-note';
import { attempt, notify } from '../notices';
import type { Parts } from '../plugin-parts';
import type { WrittenReview } from './reviewer';

/** Writes the review of the week that begins on `first`, opens it, and says what was done. */
export async function writeAndOpenReview(
  { app, reviewer, words, live }: Parts,
  first: Day,
  restore = false,
): Promise<void> {
  const written = await attempt(() => reviewer.write(first, restore));
  if (written === null) return;
  await openFile(app, written.file, null);
  notify(told(written, words.dates.range(first, first + 6, live.today)));
}

function told(
  { isNew, changed, kept, moved, created, foreign }: WrittenReview,
  week: string,
): string {
  const sentences = [
    isNew
      ? `The review of ${week} is written.`
      : changed
        ? `The review of ${week} is up to date again.`
        : `The review of ${week} was up to date already.`,
  ];
  if (!isNew && created.length > 0 && changed) sentences.push('Your own text was left as it is.');
  if (kept.length > 0) sentences.push('What you edited was kept.');
  if (moved.length > 0) sentences.push('What you edited stands below the new text.');
  if (foreign > 0) sentences.push('It also holds parts of other weeks, which were left alone.');
  return sentences.join(' ');
}

/** The week to review by default: this one. */
export function currentWeek({ live }: Pick<Parts, 'live'>): Day | null {
  return live.setup?.weekly.weekOf(live.today) ?? null;
}
