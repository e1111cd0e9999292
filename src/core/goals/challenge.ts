import type { Day } from '../calendar/day';
import type { DayContext } from '../journal/day-status';
import { isDue, statusOf } from '../journal/day-status';
import { streakUnit } from '../journal/schedule';
import type { Goal } from './goal';

/** The state of a goal that has an end. */
export interface Challenge {
  /** its `start`, else the day of its first win; null before that */
  readonly first: Day | null;
  readonly last: Day;
  /** how many days it lasts; null without a first day */
  readonly days: number | null;
  /** which of them is today, from 1: `day 5 of 7`; 0 before it begins, `days` once it is over */
  readonly day: number;
  /** `completed`: over, with no due day missed · `ended`: over, with some missed */
  readonly state: 'ahead' | 'running' | 'completed' | 'ended';
  /** due days won, and due days that have come: `5 of 7`; under N per week or month the wins that were asked for */
  readonly won: number;
  readonly due: number;
}

/** A goal's challenge by its days; null for a goal without an end. */
export function challengeOf({ start, end: last }: Goal, context: DayContext): Challenge | null {
  if (last === null) return null;
  const { today, firstCounted } = context;
  const first = start ?? firstCounted;
  if (first === null || first > last) {
    const state = today > last ? 'ended' : 'ahead';
    return { first: null, last, days: null, day: 0, state, won: 0, due: 0 };
  }
  const days = last - first + 1;
  const { won, due, isMissed } = tally(first, last, context);
  const state =
    today < first ? 'ahead' : today <= last ? 'running' : isMissed ? 'ended' : 'completed';
  const day = Math.min(Math.max(0, today - first + 1), days);
  return { first, last, days, day, state, won, due };
}

interface ChallengeTally {
  readonly won: number;
  readonly due: number;
  readonly isMissed: boolean;
}

function tally(first: Day, last: Day, context: DayContext): ChallengeTally {
  let [won, due, isMissed] = [0, 0, false];
  const until = Math.min(last, context.today);
  for (let day = first; day <= until; day++) {
    const status = statusOf(day, context);
    if (status === 'missed') isMissed = true;
    if (status === 'before' || !isDue(day, context)) continue;
    if (status === 'won') won++;
    due++;
  }
  if (streakUnit(context.plan.schedule) === 'day') return { won, due, isMissed };
  const periods = context.periods.filter((period) => period.first <= last);
  return {
    won: periods.reduce((sum, { wonDays, need }) => sum + Math.min(wonDays, need), 0),
    due: periods.reduce((sum, { need }) => sum + need, 0),
    isMissed,
  };
}
