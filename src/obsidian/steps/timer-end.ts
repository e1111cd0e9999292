import type { Notice } from 'obsidian';
import { dayAt, minutesAt } from '../clock';
import { logAndNotify } from '../logging/log-notice';
import { actionsOf, notify } from '../notices';
import { readVault } from '../api/read-vault';
import type { PluginParts } from '../plugin-parts';
import { Refusal } from '../../core/words/refusal';
import { logGoalStep } from './goal-step';
import { finishStep } from './step-done';
import { timedWords } from './timed-words';
import { soundAlarm } from './timer-alarm';
import type { EndedTimer } from './step-timer';

const MORE_SECONDS = 300;

/** The notice of the round before: the next one says all that it said. */
let roundBefore: Notice | null = null;

/**
 * Says that a timer has ended, and offers to log its line or to give it five more minutes; in rounds, that a break or
 * the next round has begun.
 */
export function notifyTimerEnd(parts: PluginParts, ended: EndedTimer): void {
  const { words } = parts;
  const { next, isStopped } = ended;
  // What was stopped is not rounded up to minutes that nobody worked.
  const minutes = isStopped ? Math.floor(ended.seconds / 60) : Math.round(ended.seconds / 60);
  roundBefore?.hide();
  const sentence = sentenceOf(parts, ended, minutes);
  if (!isStopped) soundAlarm(parts.store.get(), parts.manifest.name, sentence);
  const notice = notify(sentence, {
    name: next === 'nothing' ? words.notices.logIt : words.notices.stopAndLog,
    run: () => {
      if (next !== 'nothing') parts.timer.stop();
      return logTimed(parts, ended, minutes);
    },
    stays: true,
  });
  parts.timer.register(() => {
    notice.hide();
  });
  roundBefore = next === 'nothing' ? null : notice;
  if (next !== 'nothing' || isStopped) return;
  const more = actionsOf(notice).createEl('button', {
    cls: 'small-wins-notice-action',
    text: words.notices.moreMinutes(MORE_SECONDS / 60),
  });
  more.addEventListener('click', () => {
    parts.timer.start(ended, MORE_SECONDS);
  });
}

function sentenceOf(
  { live, words: { notices } }: PluginParts,
  { next, text }: EndedTimer,
  minutes: number,
): string {
  const words = timedWords(text, live.setup.log.marks);
  if (next === 'break') return notices.breakBegins(minutes, words);
  return next === 'work' ? notices.roundBegins(minutes, words) : notices.timerDone(minutes, words);
}

/** Logs a goal's step as a line on the day it was done; ticks a line's step off. */
async function logTimed(
  parts: PluginParts,
  { path, text, endedAt }: EndedTimer,
  minutes: number,
): Promise<void> {
  const { live } = parts;
  if (path === '') {
    await logAndNotify(parts, {
      ...parts.logger.wishOf(`${text} (${minutes}m)`),
      day: dayAt(endedAt, live.setup.settings.plan.dayStart),
      time: minutesAt(endedAt),
    });
    return;
  }
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
