import type { Period } from '../../core/calendar/period';
import { openFile } from '../open-note';
import { attempt, notify } from '../notices';
import type { PluginParts } from '../plugin-parts';

/** Writes the review of a period, opens it, and says what was done. */
export async function writeAndOpenReview(
  { app, reviewer, words, live }: PluginParts,
  period: Period,
  restore = false,
): Promise<void> {
  const written = await attempt(() => reviewer.write(period, restore));
  if (written === null) return;
  await openFile(app, written.file, null);
  const { isNew, changed, created, kept, moved, foreign } = written;
  notify(
    words.notices.review({
      days: words.dates.range(period.first, period.last, live.today),
      outcome: isNew ? 'written' : changed ? 'updated' : 'unchanged',
      isOwnTextKept: !isNew && created.length > 0 && changed,
      areEditsKept: kept.length > 0,
      areEditsMoved: moved.length > 0,
      hasOtherPeriods: foreign > 0,
    }),
  );
}

/** The week to review by default: this one. */
export function currentWeek({ live }: Pick<PluginParts, 'live'>): Period {
  return live.setup.reviews.periodOf('week', live.today);
}
