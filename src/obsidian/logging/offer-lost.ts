import type { PluginParts } from '../plugin-parts';
import { notify, doOrNotify } from '../notices';
import type { KeptLine } from './kept-lines';

/**
 * Offers to log lines again that a template removed while the app was being closed. A line stays kept, and is offered
 * at each start, until it is in its note or the user declines it.
 */
export async function offerLostLines({ logger, words }: PluginParts): Promise<void> {
  const lost = await logger.lostLines();
  const [first] = lost;
  if (first === undefined) return;
  const { list } = words;
  const lines = list(lost.map(({ text }) => `“${text}”`));
  const text =
    lost.length === 1 ? words.notices.lostLine(lines, first.path) : words.notices.lostLines(lines);
  notify(
    text,
    {
      name: lost.length === 1 ? words.notices.logItAgain : words.notices.logThemAgain,
      stays: true,
      run: () => logAgain(logger, lost),
    },
    {
      name: words.notices.forget,
      run: () => {
        for (const line of lost) logger.forgetLost(line);
      },
    },
  );
}

async function logAgain(logger: PluginParts['logger'], lost: readonly KeptLine[]): Promise<void> {
  for (const line of lost) {
    await doOrNotify(() => logger.logLost(line));
  }
}
