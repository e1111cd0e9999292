import type { Goal } from '../../../src/core/goals/goal';
import type { GoalSettings } from '../../../src/core/goals/goals';
import { Goals } from '../../../src/core/goals/goals';
import { notePathResolver } from '../../../src/core/goals/note-paths';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import type { JournalBuilder } from '../journal/a-journal';
import { aPlan } from '../journal/a-journal';
import { GOAL_SETTINGS } from './a-goal';

/** Goals by the paths of their notes, over the entries of a journal. */
export function goalsOver(
  journal: JournalBuilder,
  notes: Readonly<Record<string, Properties>>,
  {
    plan,
    ...settings
  }: { readonly plan?: Parameters<typeof aPlan>[0] } & Partial<GoalSettings> = {},
): Goals {
  const paths = [...Object.keys(notes), ...journal.notes().map(({ path }) => path)];
  const goals = new Goals(journal.build(), {
    settings: { ...GOAL_SETTINGS, ...settings },
    plan: aPlan(plan),
    resolve: notePathResolver(paths),
  });
  for (const [path, properties] of Object.entries(notes)) {
    goals.set(path, { 'small-wins': 'goal', ...properties });
  }
  return goals;
}

/** The goal of that name; a test that names no goal is a mistake. */
export function goalNamed(goals: Goals, name: string): Goal {
  const goal = goals.all().find((each) => each.name === name);
  if (goal === undefined) throw new Error(`${name} is no goal`);
  return goal;
}
