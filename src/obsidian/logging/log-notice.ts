import { headingText } from '../../core/markdown/heading';
import { plainText } from '../../views/elements/entry-text';
import type { Parts } from '../plugin-parts';
import { attempt, notify } from '../notices';
import type { Logged } from './line-writer';
import type { LogWish } from './logger';

/** Logs a wish and shows where it went. On failure shows why, and returns null. */
export async function logAndNotify(
  { logger, live, words }: Parts,
  wish: LogWish,
): Promise<Logged | null> {
  const logged = await attempt(() => logger.log(wish));
  if (logged === null) return null;
  const { day, created, undo } = logged;
  const { notices, dates, capture } = words;
  const heading = headingText(live.setup?.settings.log.heading ?? '');
  const line = plainText(logged.text);
  const where = notices.logged(line, dates.named(day, live.today), heading === '' ? null : heading);
  notify(day > live.today ? `${where}. ${capture.ahead}` : where, {
    name: notices.undo,
    run: async () => {
      await undo();
      notify(created ? notices.undoneInNewNote : notices.undone);
    },
  });
  return logged;
}
