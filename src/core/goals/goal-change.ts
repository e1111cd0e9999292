import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Schedule } from '../journal/schedule';
import { formatSchedule } from '../journal/schedule';
import type { PropertyChange } from '../notes/property-edit';
import type { Goal } from './goal';
import type { GoalProperty } from './goal-note';

/** The answers to the three questions that make a goal small enough to begin with. */
export interface Narrowing {
  /** the action of two minutes */
  readonly step: string;
  /** for how many days, from `start` on; null without an end */
  readonly days: number | null;
  readonly start: Day;
  readonly schedule: Schedule;
}

/**
 * What the three questions write into a goal's note. `days` stands for an end, so an `end` beside it goes; a goal that
 * was done or dropped is followed again.
 */
export function narrowGoal(
  { status }: Pick<Goal, 'status'>,
  { step, days, start, schedule }: Narrowing,
): PropertyChange[] {
  return [
    { name: 'step', value: step.replace(/\s+/g, ' ').trim() },
    { name: 'start', value: formatDay(start) },
    { name: 'days', value: days ?? undefined },
    { name: 'end', value: undefined },
    { name: 'schedule', value: formatSchedule(schedule) },
    ...(status === 'active' ? [] : [{ name: 'status', value: 'active' }]),
  ];
}

/** The same for a note that is made a goal. */
export function makeGoal(
  { property, value }: GoalProperty,
  narrowing: Narrowing,
): PropertyChange[] {
  return [{ name: property, value }, ...narrowGoal({ status: 'active' }, narrowing)];
}

/**
 * What becomes of a challenge that is over, in the note of its goal: `standardize` makes it a schedule without an end,
 * and its streak goes on; `stop` closes it. The third answer, a bigger step, is the three questions anew.
 */
export function endChallenge(
  { plan }: Pick<Goal, 'plan'>,
  choice: 'standardize' | 'stop',
): PropertyChange[] {
  if (choice === 'stop') return [{ name: 'status', value: 'done' }];
  return [
    { name: 'days', value: undefined },
    { name: 'end', value: undefined },
    { name: 'schedule', value: formatSchedule(plan.schedule) },
  ];
}
