import type { Goal } from '../../core/goals/goal';
import { goalReport } from '../../core/insight/goal-report';
import type { GoalCallbacks } from '../../views/sidebar/goal-row';
import { TryModal } from '../experiments/try-modal';
import { LogModal } from '../logging/log-modal';
import { openLine, paneOf } from '../open-note';
import { previewNote } from '../page-preview';
import { openModal } from '../open-modal';
import type { PluginParts } from '../plugin-parts';
import { showGoalMenu } from './goal-menu';
import { askForGoal } from './goal-modal';
import { changeGoalStatus, makeRoutine } from './goal-status';
import { ProofModal } from './proof-modal';
import { NarrowModal } from './narrow-modal';

/** What the buttons of goals do in the app. */
export function goalCallbacks(parts: PluginParts): GoalCallbacks {
  const { app, live } = parts;
  const withGoal = (path: string, use: (goal: Goal) => void) => {
    const goal = live.goals.all().find((each) => each.path === path);
    if (goal !== undefined) use(goal);
  };
  return {
    peek: (what, element, event) => {
      previewNote(parts, what, element, event);
    },
    openGoal: (path, event) => void openLine(app, path, null, paneOf(event)),
    menu: (path, event) => {
      withGoal(path, (goal) => {
        showGoalMenu(parts, event, goal);
      });
    },
    logFor: (path) => {
      openModal(new LogModal(parts, { goal: path }));
    },
    narrowGoal: (path) => {
      withGoal(path, (goal) => {
        openModal(new NarrowModal(parts, { goal }, 'kept'));
      });
    },
    showProof: (path) => {
      withGoal(path, (goal) => {
        openModal(new ProofModal(parts, goal));
      });
    },
    trySomething: (path) => {
      withGoal(path, (goal) => {
        // The note of an experiment may be anywhere, so the link must lead to the goal from everywhere.
        openModal(new TryModal(parts, { measure: `[[${live.goals.linkTo(goal, '')}]]` }));
      });
    },
    makeGoal: () => {
      askForGoal(parts, (target) => {
        openModal(new NarrowModal(parts, target));
      });
    },
    pickUp: (path) => {
      withGoal(path, (goal) => void changeGoalStatus(parts, goal, 'active'));
    },
    endChallenge: (path, end) => {
      withGoal(path, (goal) => {
        const { challenge } = goalReport(live.goals, goal, live.today);
        if (end === 'stretch') openModal(new NarrowModal(parts, { goal }, challenge?.days));
        else if (end === 'standardize') void makeRoutine(parts, goal);
        else void changeGoalStatus(parts, goal, 'done');
      });
    },
  };
}
