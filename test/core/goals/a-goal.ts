import type { Goal } from '../../../src/core/goals/goal';
import type { GoalNote } from '../../../src/core/goals/goal-note';
import { readGoal } from '../../../src/core/goals/goal-note';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import { aPlan } from '../journal/a-journal';

export const GOAL_MARK = { property: 'small-wins', value: 'goal' };

/** The default settings. */
export const GOAL_SETTINGS = { ...GOAL_MARK, inherit: false, alignment: true };

/** A goal note by its properties; the vault's plan is the default one, changed by `plan`. */
export function aGoalNote(
  properties: Properties = {},
  { path = 'Goals/Write.md', plan }: { path?: string; plan?: Parameters<typeof aPlan>[0] } = {},
): GoalNote {
  const note = readGoal(path, { 'small-wins': 'goal', ...properties }, GOAL_MARK, aPlan(plan));
  if (note === null) throw new Error(`${path} is no goal`);
  return note;
}

export function aGoal(properties: Properties = {}, path?: string): Goal {
  return aGoalNote(properties, path === undefined ? {} : { path }).goal;
}
