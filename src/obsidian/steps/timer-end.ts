import { stepText } from '../../core/markdown/text-runs';
import { actionsOf, notify } from '../notices';
import { readVault } from '../api/read-vault';
import type { PluginParts } from '../plugin-parts';
import { Refusal } from '../../core/words/refusal';
import { logGoalStep } from './goal-step';
import { finishStep } from './step-done';
import type { EndedTimer } from './step-timer';

const MORE_SECONDS = 300;

/** Says that a step's timer has ended, and offers to log the step or to give it five more minutes. */
export function notifyTimerEnd(parts: PluginParts, ended: EndedTimer): void {
  const { words } = parts;
  const minutes = Math.round(ended.seconds / 60);
  const notice = notify(words.notices.timerDone(minutes, stepText(ended.text).words), {
    name: words.notices.logIt,
    run: () => logTimed(parts, ended, minutes),
    stays: true,
  });
  parts.timer.register(() => {
    notice.hide();
  });
  const more = actionsOf(notice).createEl('button', {
    cls: 'small-wins-notice-action',
    text: words.notices.moreMinutes(MORE_SECONDS / 60),
  });
  more.addEventListener('click', () => {
    parts.timer.start(ended, MORE_SECONDS);
  });
}

/** Logs a goal's step as a line on the day it was done; ticks a line's step off. */
async function logTimed(
  parts: PluginParts,
  { path, text, endedAt }: EndedTimer,
  minutes: number,
): Promise<void> {
  const { live } = parts;
  // A timer may end while the app starts.
  const { setup, goals } = await readVault(parts);
  const goal = goals.all().find((each) => each.path === path);
  const line = live.journal
    .list(setup.plan, live.today)
    .find((each) => each.path === path && each.text === text && each.state !== 'done');
  if (goal !== undefined && (goal.step === text || line === undefined)) {
    await logGoalStep(parts, path, text, { at: endedAt, minutes });
  } else if (line !== undefined) {
    await finishStep(parts, line, minutes);
  } else {
    throw new Refusal(parts.words.failures.stepNotOpen);
  }
}
