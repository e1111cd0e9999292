import { logGoalStep } from './goal-step';
import { finishStep } from './step-done';
import { notify, tell } from '../notices';
import type { Parts } from '../parts';
import { Refusal } from '../sentence';
import type { TimedStep } from './step-timer';

const MORE_SECONDS = 300;

/** Says that a step's timer has ended, with one click to log it, and another for five minutes more. */
export function tellTimerEnd(
  parts: Parts,
  step: TimedStep & { readonly seconds: number },
  startAgain: (seconds: number) => void,
): void {
  const { words } = parts.language;
  const minutes = Math.round(step.seconds / 60);
  const notice = notify(words.timer.done(minutes, step.text), {
    name: words.timer.log,
    run: () => logTimed(parts, step, minutes),
  });
  const more = notice.messageEl.createEl('button', {
    cls: 'small-wins-notice-action',
    text: words.timer.more(MORE_SECONDS / 60),
  });
  more.addEventListener('click', () => {
    startAgain(MORE_SECONDS);
  });
}

/** A goal's step becomes a line; one that is a line already is ticked off. */
async function logTimed(parts: Parts, { path, text }: TimedStep, minutes: number): Promise<void> {
  const { live } = parts;
  const { setup, journal, goals, today } = live;
  const isGoal = goals?.all().some((goal) => goal.path === path && goal.step === text);
  if (isGoal === true) {
    await logGoalStep(parts, path, text, minutes);
    return;
  }
  await tell(async () => {
    const step = journal
      .list({ today, countSteps: setup?.plan.countSteps ?? true })
      .find((entry) => entry.path === path && entry.text === text && entry.state !== 'done');
    if (step === undefined) throw new Refusal('This step is not open in its note any more.');
    await finishStep(parts, step);
  });
}
