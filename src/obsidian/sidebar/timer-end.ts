import type { ListedEntry } from '../../core/journal/journal';
import { finishStep } from '../logging/step-done';
import { notify, tell } from '../notices';
import type { Parts } from '../parts';
import { Refusal } from '../sentence';

const MORE_SECONDS = 300;

/** Says that a step's timer has ended, with one click to tick the step off, and another for five minutes more. */
export function tellTimerEnd(
  parts: Parts,
  { path, text, seconds }: Pick<ListedEntry, 'path' | 'text'> & { readonly seconds: number },
  startAgain: (seconds: number) => void,
): void {
  const { language, live } = parts;
  const { words } = language;
  const notice = notify(words.timer.done(Math.round(seconds / 60), text), {
    name: words.timer.log,
    run: () =>
      tell(async () => {
        const { setup, journal, today } = live;
        const steps = journal
          .list({ today, countSteps: setup?.plan.countSteps ?? true })
          .filter((entry) => entry.path === path && entry.text === text && entry.state !== 'done');
        const [step] = steps;
        if (step === undefined) throw new Refusal('This step is not open in its note any more.');
        await finishStep(parts, step);
      }),
  });
  const more = notice.messageEl.createEl('button', {
    cls: 'small-wins-notice-action',
    text: words.timer.more(MORE_SECONDS / 60),
  });
  more.addEventListener('click', () => {
    startAgain(MORE_SECONDS);
  });
}
