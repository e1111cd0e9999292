import type { ChallengeChoice } from '../../core/goals/goal-change';
import { endChallenge } from '../../core/goals/goal-change';
import type { Goal } from '../../core/goals/goal';
import { goalReport } from '../../core/insight/goal-report';
import type { GoalCallbacks } from '../../views/goals';
import { notify, tell } from '../notices';
import { openLine, paneOf } from '../opening';
import type { Parts } from '../parts';
import { changeGoal } from './goal-properties';
import { NarrowModal } from './narrow-modal';

/** What the goals' buttons do in the app. */
export function goalCallbacks(parts: Parts): GoalCallbacks {
  const { app, live } = parts;
  const withGoal = (path: string, use: (goal: Goal) => void) => {
    const goal = live.goals?.all().find((each) => each.path === path);
    if (goal !== undefined) use(goal);
  };
  return {
    openGoal: (path, event) => void openLine(app, path, null, paneOf(event)),
    narrowGoal: (path) => {
      withGoal(path, (goal) => {
        new NarrowModal(parts, { goal }).open();
      });
    },
    endChallenge: (path, end) => {
      withGoal(path, (goal) => {
        const challenge = live.goals && goalReport(live.goals, goal, live.today).challenge;
        if (end === 'stretch') new NarrowModal(parts, { goal }, challenge?.days).open();
        else if (end === 'stop') void answer(parts, goal, { kind: 'stop' });
        else void answer(parts, goal, { kind: 'standardize', schedule: goal.plan.schedule });
      });
    },
  };
}

/** Writes what becomes of a challenge that is over. */
async function answer(
  { app, live, writer }: Parts,
  goal: Goal,
  choice: ChallengeChoice,
): Promise<void> {
  const { goals, today } = live;
  const file = app.vault.getFileByPath(goal.path);
  const challenge = goals === null ? null : goalReport(goals, goal, today).challenge;
  if (file === null || challenge === null) return;
  await tell(async () => {
    await changeGoal(writer, file, endChallenge(goal, challenge, choice));
    notify(
      choice.kind === 'stop'
        ? `${goal.name} is done. What you won stays.`
        : `${goal.name} goes on, without an end.`,
    );
  });
}
