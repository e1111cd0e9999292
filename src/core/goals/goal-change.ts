import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Schedule } from '../journal/schedule';
import { formatSchedule } from '../journal/schedule';
import type { Challenge } from './challenge';
import type { Goal } from './goal';
import type { GoalMark } from './goal-note';

/** A property of a goal's note as it is to be; `undefined` takes it out. What is not named stays as it is. */
export interface PropertyChange {
  readonly name: string;
  readonly value: string | number | undefined;
}

/** The answers to the three questions that make a goal small enough to begin with. */
export interface Narrowing {
  /** the action of two minutes */
  readonly step: string;
  /** for how many days, from `start` on; null without an end */
  readonly days: number | null;
  readonly start: Day;
  readonly schedule: Schedule;
}

/** What the three questions write into a goal's note. `days` stands for an end, so an `end` beside it goes. */
export function narrowGoal({ step, days, start, schedule }: Narrowing): PropertyChange[] {
  return [
    { name: 'step', value: step.replace(/\s+/g, ' ').trim() },
    { name: 'start', value: formatDay(start) },
    { name: 'days', value: days ?? undefined },
    { name: 'end', value: undefined },
    { name: 'schedule', value: formatSchedule(schedule) },
    { name: 'status', value: 'active' },
  ];
}

/** The same for a note that is made a goal. */
export function makeGoal({ property, value }: GoalMark, narrowing: Narrowing): PropertyChange[] {
  return [{ name: property, value }, ...narrowGoal(narrowing)];
}

/** What a challenge that is over can become. */
export type ChallengeChoice =
  | {
      /** a schedule without an end; the streak goes on */
      readonly kind: 'standardize';
      readonly schedule: Schedule;
    }
  | {
      /** a challenge as long as the last one, with a bigger step */
      readonly kind: 'stretch';
      readonly step: string;
      readonly start: Day;
    }
  | { readonly kind: 'stop' };

/** What the answer to a challenge's end writes into the goal's note. */
export function endChallenge(
  { plan }: Goal,
  { days }: Challenge,
  choice: ChallengeChoice,
): PropertyChange[] {
  switch (choice.kind) {
    case 'standardize':
      return [
        { name: 'days', value: undefined },
        { name: 'end', value: undefined },
        { name: 'schedule', value: formatSchedule(choice.schedule) },
        { name: 'status', value: 'active' },
      ];
    case 'stretch':
      return narrowGoal({
        step: choice.step,
        start: choice.start,
        days: days ?? 7,
        schedule: plan.schedule,
      });
    case 'stop':
      return [{ name: 'status', value: 'done' }];
  }
}
