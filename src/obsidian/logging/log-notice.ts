import { headingText } from '../../core/markdown/heading';
import type { Parts } from '../plugin-parts';
import { attempt, notify } from '../notices';
import type { Logged } from './line-writer';
import type { LogWish } from './logger';

/** Logs a wish and says where it went, or why it went nowhere; null for the latter. */
export async function logAndTell(
  { logger, live, words }: Parts,
  wish: LogWish,
): Promise<Logged | null> {
  const logged = await attempt(() => logger.log(wish));
  if (logged === null) return null;
  const { day, created, undo } = logged;
  const text = loggedText(
    words.dates.named(day, live.today),
    live.setup?.settings.log.heading ?? '',
  );
  notify(text, {
    name: 'Undo',
    run: async () => {
      await undo();
      notify(
        created
          ? 'Undone. The note that was made for it stays.'
          : 'Undone. The line is taken out again.',
      );
    },
  });
  return logged;
}

function loggedText(day: string, heading: string): string {
  const under = headingText(heading);
  return under === '' ? `Logged for ${day}.` : `Logged for ${day}, under ${under}.`;
}
