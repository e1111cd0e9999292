import { endChallenge } from '../../core/goals/goal-change';
import type { Goal } from '../../core/goals/goal';
import { goalReport } from '../../core/insight/goal-report';
import type { GoalCallbacks } from '../../views/sidebar/goals';
import { notify, doOrNotify } from '../notices';
import { openLine, paneOf } from '../open-note';
import { previewNote } from '../page-preview';
import type { Parts } from '../plugin-parts';
import { Refusal } from '../../core/words/refusal';
import { changeGoal } from './goal-properties';
import { askForGoal } from './goal-modal';
import { NarrowModal } from './narrow-modal';

/** What the buttons of goals do in the app. */
export function goalCallbacks(parts: Parts): GoalCallbacks {
  const { app, live } = parts;
  const withGoal = (path: string, use: (goal: Goal) => void) => {
    const goal = live.goals?.all().find((each) => each.path === path);
    if (goal !== undefined) use(goal);
  };
  return {
    peek: (what, element, event) => {
      previewNote(parts, what, element, event);
    },
    openGoal: (path, event) => void openLine(app, path, null, paneOf(event)),
    narrowGoal: (path) => {
      withGoal(path, (goal) => {
        new NarrowModal(parts, { goal }, 'kept').open();
      });
    },
    makeGoal: () => {
      askForGoal(parts, (target) => {
        new NarrowModal(parts, target).open();
      });
    },
    endChallenge: (path, end) => {
      withGoal(path, (goal) => {
        const challenge = live.goals && goalReport(live.goals, goal, live.today).challenge;
        if (end === 'stretch') new NarrowModal(parts, { goal }, challenge?.days).open();
        else void endChallengeAs(parts, goal, end);
      });
    },
  };
}

/** Writes the user's decision about a challenge that is over. */
async function endChallengeAs(
  parts: Parts,
  goal: Goal,
  choice: 'standardize' | 'stop',
): Promise<void> {
  const { words } = parts;
  await doOrNotify(async () => {
    const file = parts.app.vault.getFileByPath(goal.path);
    if (file === null) {
      throw new Refusal(words.failures.missingNothingWritten(goal.path));
    }
    await changeGoal(parts, file, endChallenge(goal, choice));
    notify(
      choice === 'stop' ? words.notices.goalDone(goal.name) : words.notices.routine(goal.name),
    );
  });
}
