import type { Day } from '../../core/calendar/day';
import { openFile } from '../open-note';
import { attempt, notify } from '../notices';
import type { Parts } from '../plugin-parts';

/** Writes the review of the week that begins on `first`, opens it, and says what was done. */
export async function writeAndOpenReview(
  { app, reviewer, words, live }: Parts,
  first: Day,
  restore = false,
): Promise<void> {
  const written = await attempt(() => reviewer.write(first, restore));
  if (written === null) return;
  await openFile(app, written.file, null);
  const { isNew, changed, created, kept, moved, foreign } = written;
  notify(
    words.notices.review({
      week: words.dates.range(first, first + 6, live.today),
      outcome: isNew ? 'written' : changed ? 'updated' : 'unchanged',
      isOwnTextKept: !isNew && created.length > 0 && changed,
      areEditsKept: kept.length > 0,
      areEditsMoved: moved.length > 0,
      hasOtherWeeks: foreign > 0,
    }),
  );
}

/** The week to review by default: this one. */
export function currentWeek({ live }: Pick<Parts, 'live'>): Day | null {
  return live.setup?.weekly.weekOf(live.today) ?? null;
}
