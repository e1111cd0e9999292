import type { Day } from '../calendar/day';
import type { DayFacts, JournalFacts, Span } from './day-facts';
import { dayFacts, isBefore } from './day-facts';
import type { Plan } from './plan';
import type { PlanWeek } from './plan-week';
import { planWeeks } from './plan-week';
import { MARKED_REST, NOTED, PAUSED, UNSCHEDULED, startOfStretch } from './stretch';

/**
 * What became of a day. `won`: the target was met · `open`: today, not yet · `rest`, `paused`: nothing was asked ·
 * `frozen`: missed, and covered by a freeze · `before`: not judged yet · `after`: a goal's end is past · `future`:
 * after today.
 */
export type Status =
  'future' | 'after' | 'before' | 'won' | 'paused' | 'rest' | 'open' | 'frozen' | 'missed';

/** A day as every number and view reads it. */
export interface DayStatus {
  readonly day: Day;
  readonly status: Status;
  /** entries that count */
  readonly count: number;
  /** what it has of what the target asks for */
  readonly amount: number;
  /** missed, though something was done */
  readonly partial: boolean;
  /** it has a daily note or any entry */
  readonly note: boolean;
}

/** A journal's days under a plan, judged once up to `today`: what {@link dayStatus} reads. */
export interface DayContext extends DayFacts {
  /** by row, up to today */
  readonly statuses: readonly Status[];
  /** under N per week: the weeks from the first judged day to today's; else none */
  readonly weeks: readonly PlanWeek[];
  /** freezes in hand after today */
  readonly freezesHeld: number;
  /** won days since the last freeze was earned, 0–6; a miss sets them to 0 */
  readonly wonTowardsFreeze: number;
}

/** Won days of one run that earn a freeze. */
export const WON_DAYS_PER_FREEZE = 7;

/** Judges all days up to `today`; of a goal those of its span. */
export function dayContext(
  journal: JournalFacts,
  plan: Plan,
  today: Day,
  span: Span = { start: null, last: null },
): DayContext {
  const facts = dayFacts(journal, plan, today, span);
  return plan.schedule.kind === 'per-week'
    ? judgeWeeks(facts, plan.schedule.times)
    : judgeDays(facts);
}

/** The status of any day: the one predicate that every number reads. */
export function dayStatus(day: Day, context: DayContext): DayStatus {
  const status = statusOf(day, context);
  const row = day - context.from;
  const [count, amount] = [context.counts[row] ?? 0, context.amounts[row] ?? 0];
  return {
    day,
    status,
    count,
    amount,
    partial: status === 'missed' && amount > 0,
    note: hasNote(day, context),
  };
}

/** {@link dayStatus} without its numbers, for walks over many days. */
export function statusOf(day: Day, { today, from, statuses }: DayContext): Status {
  if (day > today) return 'future';
  return statuses[day - from] ?? 'before';
}

/** Whether a win is asked of a day: it is scheduled, not paused, not marked as a rest day. */
export function isDue(day: Day, { from, flags }: DayContext): boolean {
  return ((flags[day - from] ?? 0) & (PAUSED | MARKED_REST | UNSCHEDULED)) === 0;
}

/** Daily and weekday schedules: a miss is covered while a freeze is held, and every 7th won day of a run earns one. */
function judgeDays(facts: DayFacts): DayContext {
  const { plan, today, from, last, flags } = facts;
  const statuses = new Array<Status>(today - from + 1);
  let [freezesHeld, wonTowardsFreeze] = [0, 0];
  for (let day = from; day <= today; day++) {
    const row = day - from;
    const flag = flags[row] ?? 0;
    let status: Status;
    if (day > last) status = 'after';
    else if (isBefore(day, facts)) status = 'before';
    else if (isWon(row, facts)) status = 'won';
    else if (flag & PAUSED) status = 'paused';
    else if (flag & (MARKED_REST | UNSCHEDULED)) status = 'rest';
    else if (day === today) status = 'open';
    else status = freezesHeld > 0 ? 'frozen' : 'missed';
    statuses[row] = status;

    if (status === 'frozen') freezesHeld--;
    else if (status === 'missed') wonTowardsFreeze = 0;
    else if (status === 'won' && ++wonTowardsFreeze === WON_DAYS_PER_FREEZE) {
      wonTowardsFreeze = 0;
      freezesHeld = Math.min(freezesHeld + 1, plan.freezes);
    }
  }
  return { ...facts, statuses, weeks: [], freezesHeld, wonTowardsFreeze };
}

/** N per week: a day is missed only in a week that is over and was not kept. */
function judgeWeeks(facts: DayFacts, times: number): DayContext {
  const { today, from, last, flags } = facts;
  const weeks = planWeeks(facts, times, (row) => isWon(row, facts));
  const statuses = new Array<Status>(today - from + 1).fill('before');
  for (const { first, kept, closed } of weeks) {
    for (let day = Math.max(first, from); day < first + 7 && day <= today; day++) {
      if (isBefore(day, facts) && day <= last) continue;
      const row = day - from;
      const flag = flags[row] ?? 0;
      let status: Status;
      if (day > last) status = 'after';
      else if (isWon(row, facts)) status = 'won';
      else if (flag & PAUSED) status = 'paused';
      else if (flag & MARKED_REST || kept) status = 'rest';
      else if (day === today) status = 'open';
      else status = closed ? 'missed' : 'rest';
      statuses[row] = status;
    }
  }
  return { ...facts, statuses, weeks, freezesHeld: 0, wonTowardsFreeze: 0 };
}

function isWon(row: number, { amounts, plan }: DayFacts): boolean {
  return (amounts[row] ?? 0) >= plan.target.amount;
}

function hasNote(day: Day, { stretches, from, flags }: DayContext): boolean {
  const flag = flags[day - from];
  if (flag !== undefined) return (flag & NOTED) !== 0;
  const stretch = stretches.find(({ first }) => first === startOfStretch(day));
  return stretch !== undefined && ((stretch.flags[day - stretch.first] ?? 0) & NOTED) !== 0;
}
