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
  /** what feels hardest, in the user's words; `''` takes back an earlier answer, undefined leaves it */
  readonly friction?: string | undefined;
  /** when and where the step is taken; `''` takes back an earlier answer, undefined leaves it */
  readonly cue?: string | undefined;
  /** how many days from `start` on; null for no end; `kept` leaves start, end and schedule as they are */
  readonly days: number | 'kept' | null;
  readonly start: Day;
  readonly schedule: Schedule;
}

/** What is known of a goal before it is narrowed. */
export type NarrowedGoal = Pick<Goal, 'status'> & Partial<Pick<Goal, 'cue' | 'friction'>>;

/**
 * What the three questions write into a goal's note. A smaller step alone leaves the goal's days as they are: a
 * `start` of today would make everything won before it count for nothing. `days` replaces an `end`; a goal that was
 * done or dropped becomes active again.
 */
export function narrowGoal(
  before: NarrowedGoal,
  { step, friction, cue, days, start, schedule }: Narrowing,
): PropertyChange[] {
  return [
    { name: 'step', value: oneLine(step) },
    ...answer('cue', cue, before.cue),
    ...answer('friction', friction, before.friction),
    ...(days === 'kept'
      ? []
      : [
          { name: 'start', value: formatDay(start) },
          { name: 'days', value: days ?? undefined },
          { name: 'end', value: undefined },
          { name: 'schedule', value: formatSchedule(schedule) },
        ]),
    ...(before.status === 'active' ? [] : [{ name: 'status', value: 'active' }]),
  ];
}

/** An answer in words; one that was never given leaves no property. */
function answer(
  name: string,
  given: string | undefined,
  before: string | null | undefined,
): PropertyChange[] {
  if (given === undefined) return [];
  const said = oneLine(given);
  if (said !== '') return [{ name, value: said }];
  return before == null ? [] : [{ name, value: undefined }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The same for a note that becomes a goal. */
export function makeGoal(
  { property, value }: GoalProperty,
  narrowing: Narrowing,
): PropertyChange[] {
  return [{ name: property, value }, ...narrowGoal({ status: 'active' }, narrowing)];
}

/** A goal that is done, dropped or picked up again: everything else in its note stays. */
export function changeStatus(status: Goal['status']): PropertyChange[] {
  return [{ name: 'status', value: status }];
}

/**
 * What happens to a challenge that is over, in the note of its goal: `standardize` makes it a schedule without an
 * end, and its streak goes on; `stop` closes it. The third answer, a bigger step, asks the three questions again.
 */
export function endChallenge(
  { plan }: Pick<Goal, 'plan'>,
  choice: 'standardize' | 'stop',
): PropertyChange[] {
  if (choice === 'stop') return changeStatus('done');
  return [
    { name: 'days', value: undefined },
    { name: 'end', value: undefined },
    { name: 'schedule', value: formatSchedule(plan.schedule) },
  ];
}
