import type { Day } from '../calendar/day';
import { statusOf } from '../journal/day-status';
import type { Goal } from './goal';
import type { Goals } from './goals';

/** A micro-step of a goal that is still to do today. */
export interface StepToDo {
  readonly goal: Goal;
  /** in words, as the goal's note has it */
  readonly step: string;
}

/**
 * The steps still to do: of active goals that have one, if today is due and not yet won, and no step of the goal is
 * done or waiting as a line in a note.
 */
export function stepsToDo(goals: Goals, today: Day): StepToDo[] {
  return goals.active().flatMap((goal) => {
    const { step, start } = goal;
    if (step === null || (start ?? today) > today) return [];
    if (statusOf(today, goals.context(goal, today)) !== 'open') return [];
    const hasLine = goals
      .day(goal, today)
      ?.entries.some(({ entry }) => entry.kind === 'step' && entry.state !== 'cancelled');
    return hasLine === true ? [] : [{ goal, step }];
  });
}
