import type { Goal } from '../../core/goals/goal';
import { changeStatus, endChallenge } from '../../core/goals/goal-change';
import type { PropertyChange } from '../../core/notes/property-edit';
import { doOrNotify, notifyLatest } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { Refusal } from '../../core/words/refusal';
import { changeGoal } from './goal-properties';
import { RestingAdvice } from './resting-advice';

/** Ends a goal, or picks it up again: only its property `status` changes. A notice offers Undo, or says why not. */
export function changeGoalStatus(
  parts: PluginParts,
  goal: Goal,
  status: Goal['status'],
): Promise<boolean> {
  const { notices } = parts.words;
  const said = { done: notices.goalDone, dropped: notices.goalDropped, active: notices.goalActive };
  return change(parts, goal, changeStatus(status), said[status](goal.name));
}

/** Makes a challenge that is over a routine without an end. No smaller step is advised at once. */
export function makeRoutine(parts: PluginParts, goal: Goal): Promise<boolean> {
  return change(
    parts,
    goal,
    endChallenge(goal, 'standardize'),
    parts.words.notices.routine(goal.name),
  );
}

/** Writes what its form has changed. A notice offers Undo, or says why not. */
export function saveGoal(
  parts: PluginParts,
  { path, name }: Goal,
  changes: readonly PropertyChange[],
): Promise<boolean> {
  const { app, words } = parts;
  return doOrNotify(async () => {
    const file = app.vault.getFileByPath(path);
    if (file === null) throw new Refusal(words.failures.missingNothingWritten(path));
    const undo = await changeGoal(parts, file, changes);
    notifyLatest('goal', words.notices.goalSaved(name), {
      name: words.notices.undo,
      run: async () => {
        await undo();
        notifyLatest('goal', words.notices.stepUndone(name));
      },
    });
  });
}

async function change(
  parts: PluginParts,
  { path, name }: Goal,
  changes: readonly PropertyChange[],
  said: string,
): Promise<boolean> {
  const { app, live, words } = parts;
  return doOrNotify(async () => {
    const file = app.vault.getFileByPath(path);
    if (file === null) throw new Refusal(words.failures.missingNothingWritten(path));
    // Before the note is written: that redraws the sidebar. A new beginning is not scolded for the days before it.
    const wake = new RestingAdvice(app).rest(path, live.today);
    const undo = await changeGoal(parts, file, changes).catch((error: unknown) => {
      wake();
      throw error;
    });
    notifyLatest('goal', said, {
      name: words.notices.undo,
      run: async () => {
        wake();
        await undo();
        notifyLatest('goal', words.notices.stepUndone(name));
      },
    });
  });
}
