import type { Day } from '../calendar/day';
import type { DayFacts, JournalFacts, DaySpan } from './day-facts';
import { dayFacts, isBefore } from './day-facts';
import type { Carried } from './derivations';
import { Derivations } from './derivations';
import type { Plan } from './plan';
import type { PlanPeriod, Quota } from './plan-period';
import { planPeriods } from './plan-period';
import type { SameDays } from './same-days';
import { sameDays } from './same-days';
import type { Status } from './status';
import { AFTER, BEFORE, FROZEN, MISSED, OPEN, PAUSED_DAY, REST, WON, statusNamed } from './status';
import { MARKED_REST, NOTED, PAUSED, UNSCHEDULED, startOfStretch } from './stretch';

/** A day's status and numbers, as every view and figure reads them. */
export interface DayStatus {
  readonly day: Day;
  readonly status: Status;
  /** counted entries */
  readonly count: number;
  /** how much it has of what the target asks for */
  readonly amount: number;
  /** missed, though something was done */
  readonly isPartial: boolean;
  /** it has a daily note or any entry */
  readonly hasNote: boolean;
}

/** A journal's days under a plan, judged once up to `today`: what {@link dayStatus} reads. */
export interface DayContext extends DayFacts {
  /** by row, up to today: `WON`, `MISSED` and the others of `status.ts` */
  readonly statuses: Uint8Array;
  /** under N per week or month: the weeks or months from the first judged day to today's; else empty */
  readonly periods: readonly PlanPeriod[];
  /** freezes in hand after today */
  readonly freezesHeld: number;
  /** won days since the last freeze was earned, 0–6; a miss sets it to 0 */
  readonly wonTowardsFreeze: number;
  /** what was derived from it: see {@link derivedOnce} */
  readonly derived: Derivations;
}

/** Won days of one run that earn a freeze. */
export const WON_DAYS_PER_FREEZE = 7;

/** A journal's days, and what was judged before a change. */
export interface ChangedFacts extends JournalFacts {
  readonly earlier?: DayContext | undefined;
}

/**
 * Judges all days up to `today`; for a goal only those of its span. Days that were judged earlier are judged no second
 * time, up to the last miss before the first day that differs. The result is the same.
 */
export function dayContext(
  { earlier, ...journal }: ChangedFacts,
  plan: Plan,
  today: Day,
  span: DaySpan = { start: null, last: null },
): DayContext {
  const facts = dayFacts(journal, plan, today, span);
  const before = earlier === undefined ? null : sameDays(earlier, facts);
  const { schedule } = plan;
  switch (schedule.kind) {
    case 'per-week':
      return judgePeriods(facts, { of: 'week', times: schedule.times }, before);
    case 'per-month':
      return judgePeriods(facts, { of: 'month', times: schedule.times }, before);
    case 'every':
      return judgeTurns(facts, schedule.days);
    default:
      return judgeDays(facts, before);
  }
}

/** After a miss everything starts from zero: no run stands, and no freeze is held. */
function carriedFrom({ earlier, rows }: SameDays<DayContext>): Carried {
  const miss = rows === 0 ? -1 : earlier.statuses.lastIndexOf(MISSED, rows - 1);
  return { row: miss + 1, derived: earlier.derived };
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
    isPartial: status === 'missed' && amount > 0,
    hasNote: hasNote(day, context),
  };
}

/** {@link dayStatus} without its numbers, for walks over many days. */
export function statusOf(day: Day, { today, from, statuses }: DayContext): Status {
  if (day > today) return 'future';
  return statusNamed(statuses[day - from]);
}

/**
 * Derives something from a context when it is first asked for; `key` is the function that asks. Kept on the context,
 * not in a WeakMap, whose entries outlive it by some collections and lengthened pauses for garbage collection.
 */
export function derivedOnce<T>(context: DayContext, key: object, derive: () => T): T {
  return context.derived.once(key, derive);
}

/**
 * The same for what can be derived onward from a context before a change: `derive` is given what was derived from that,
 * and the row from which on days may differ. The row before that one is missed.
 */
export function derivedOnward<T>(
  context: DayContext,
  key: object,
  derive: (before: T | null, row: number) => T,
): T {
  return context.derived.onward(key, derive);
}

/** Whether a win is asked of a day: it is scheduled, not paused, not marked as a rest day. */
export function isDue(day: Day, { from, flags }: DayContext): boolean {
  return ((flags[day - from] ?? 0) & (PAUSED | MARKED_REST | UNSCHEDULED)) === 0;
}

/**
 * Daily and weekday schedules: a miss is covered while a freeze is held, and every 7th won day of a run earns one.
 */
function judgeDays(facts: DayFacts, before: SameDays<DayContext> | null): DayContext {
  const { plan, today, from } = facts;
  const carried = before === null ? { row: 0, derived: null } : carriedFrom(before);
  const statuses = statusesTo(carried.row, before, facts);
  let [freezesHeld, wonTowardsFreeze] = [0, 0];
  for (let day = from + carried.row; day <= today; day++) {
    let status = statusOfDay(day, facts);
    if (status === MISSED && freezesHeld > 0) status = FROZEN;
    statuses[day - from] = status;

    if (status === FROZEN) freezesHeld--;
    else if (status === MISSED) wonTowardsFreeze = 0;
    else if (status === WON && ++wonTowardsFreeze === WON_DAYS_PER_FREEZE) {
      wonTowardsFreeze = 0;
      freezesHeld = Math.min(freezesHeld + 1, plan.freezes);
    }
  }
  const derived = new Derivations(carried);
  return { ...facts, statuses, periods: [], freezesHeld, wonTowardsFreeze, derived };
}

/** The column of statuses, with those of the rows before this one, which are the same as before. */
function statusesTo(
  row: number,
  before: SameDays<DayContext> | null,
  { today, from }: DayFacts,
): Uint8Array {
  const statuses = new Uint8Array(today - from + 1);
  if (before !== null) statuses.set(before.earlier.statuses.subarray(0, row));
  return statuses;
}

/** A day by itself: missed even where a freeze may cover it. */
function statusOfDay(day: Day, facts: DayFacts): number {
  const row = day - facts.from;
  const flag = facts.flags[row] ?? 0;
  if (day > facts.last) return AFTER;
  if (isBefore(day, facts)) return BEFORE;
  if (isWon(row, facts)) return WON;
  if (flag & PAUSED) return PAUSED_DAY;
  if (flag & (MARKED_REST | UNSCHEDULED)) return REST;
  return day === facts.today ? OPEN : MISSED;
}

/**
 * Every N days: the N − 1 days after a won one are off the schedule. The next is due, and so is each one after it
 * until the next win.
 */
function judgeTurns(facts: DayFacts, days: number): DayContext {
  const { today, from } = facts;
  const statuses = new Uint8Array(today - from + 1);
  const flags = facts.flags.slice();
  const own = { ...facts, flags };
  let due = from;
  for (const [row, flag] of flags.entries()) {
    const day = from + row;
    if (day < due) flags[row] = flag | UNSCHEDULED;
    if (day > today) continue;
    const status = statusOfDay(day, own);
    statuses[row] = status;
    if (status === WON) due = day + days;
  }
  return withoutFreezes(own, statuses, []);
}

/** N per week or month: a day is missed only in a week or month that is over and was not kept. */
function judgePeriods(
  facts: DayFacts,
  quota: Quota,
  before: SameDays<DayContext> | null,
): DayContext {
  const { today, from, last } = facts;
  const known = before?.earlier.periods.filter((each) => each.last - from < before.rows) ?? [];
  const added = planPeriods(facts, quota, (row) => isWon(row, facts), known);
  const rows = Math.max(0, (known.at(-1)?.last ?? -Infinity) + 1 - from);
  const statuses = statusesTo(rows, before, facts);
  for (const period of added) {
    const end = Math.min(period.last, today);
    for (let day = Math.max(period.first, from); day <= end; day++) {
      if (day > last || !isBefore(day, facts))
        statuses[day - from] = statusInPeriod(day, period, facts);
    }
  }
  return withoutFreezes(
    facts,
    statuses,
    [...known, ...added],
    before ? carriedFrom({ ...before, rows }) : undefined,
  );
}

function withoutFreezes(
  facts: DayFacts,
  statuses: Uint8Array,
  periods: readonly PlanPeriod[],
  carried?: Carried,
): DayContext {
  const derived = new Derivations(carried);
  return { ...facts, statuses, periods, freezesHeld: 0, wonTowardsFreeze: 0, derived };
}

function statusInPeriod(day: Day, { isKept, isClosed }: PlanPeriod, facts: DayFacts): number {
  const row = day - facts.from;
  const flag = facts.flags[row] ?? 0;
  if (day > facts.last) return AFTER;
  if (isWon(row, facts)) return WON;
  if (flag & PAUSED) return PAUSED_DAY;
  if (flag & MARKED_REST || isKept) return REST;
  if (day === facts.today) return OPEN;
  return isClosed ? MISSED : REST;
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
