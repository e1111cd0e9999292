import type { Parts } from '../plugin-parts';
import { notify, tell } from '../notices';
import type { KeptLine } from './kept-lines';

/**
 * Offers to log lines again that a template removed while the app was being closed. A line stays kept, and is offered
 * at each start, until it is in its note or the user declines it.
 */
export async function offerLostLines({ logger, words }: Parts): Promise<void> {
  const lost = await logger.lostLines();
  const [first] = lost;
  if (first === undefined) return;
  const { list } = words;
  const lines = list(lost.map(({ text }) => `“${text}”`));
  const text =
    lost.length === 1
      ? `You logged ${lines}, and it is not in ${first.path}. A template may have written over it.`
      : `You logged ${lines}, and these lines are not in their notes. A template may have written over them.`;
  notify(
    text,
    {
      name: lost.length === 1 ? 'Log it again' : 'Log them again',
      stays: true,
      run: () => logAgain(logger, lost),
    },
    {
      name: 'Forget',
      run: () => {
        for (const line of lost) logger.forgetLost(line);
      },
    },
  );
}

async function logAgain(logger: Parts['logger'], lost: readonly KeptLine[]): Promise<void> {
  for (const line of lost) {
    await tell(() => logger.logLost(line));
  }
}
