import type { Day } from '../calendar/day';
import type { Goals } from '../goals/goals';
import { mayCount } from '../journal/journal-day';
import type { Plan } from '../journal/plan';
import { hasArea } from '../markdown/area';
import type { Entry } from '../notes/entry';
import { PULSE } from '../notes/pulse';
import { totals } from './totals';

/** What a line that has just been logged adds to. */
export interface Added {
  /** the name of a goal, or an area's path */
  readonly to: string;
  readonly of: 'goal' | 'area';
  /** how many lines of it count now */
  readonly nth: number;
  /** a number that the line carries, as it adds up now; null where it carries none */
  readonly metric: { readonly name: string; readonly sum: number } | null;
}

/** What an entry of the journal adds to: its first goal, else its first area. Null where it counts for neither. */
export function whatItAdds(
  { entry, path }: { readonly entry: Entry; readonly path: string },
  { goals, plan, today }: { readonly goals: Goals; readonly plan: Plan; readonly today: Day },
): Added | null {
  if (entry.day === null || entry.day > today || !mayCount(entry, plan.countSteps)) return null;
  const [goal] = goals.goalsOf(entry, path);
  if (goal !== undefined) {
    const { entries, metrics } = totals(goals.context(goal, today));
    const [name = null] = namesOf(entry, goal.metrics);
    const sum = name === null ? undefined : metrics[name];
    const metric = name === null || sum === undefined ? null : { name, sum };
    return entries === 0 ? null : { to: goal.name, of: 'goal', nth: entries, metric };
  }
  const [area] = entry.areas;
  if (area === undefined) return null;
  const nth = goals.journal
    .list(plan, today)
    .filter((each) => each.counts && hasArea(each, area)).length;
  return nth === 0 ? null : { to: area, of: 'area', nth, metric: null };
}

/** The metrics of an entry, those that its goal follows first. */
function namesOf({ metrics }: Entry, followed: readonly string[]): string[] {
  const names = Object.keys(metrics).filter((name) => name !== PULSE);
  return [
    ...names.filter((name) => followed.includes(name)),
    ...names.filter((name) => !followed.includes(name)),
  ];
}
