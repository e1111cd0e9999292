import type { Day } from '../calendar/day';
import { weekdayOf } from '../calendar/day';
import { periodOf } from '../calendar/period';
import { startOfWeek } from '../calendar/week';
import type { Pause } from '../notes/entry';
import type { DayTotals } from './journal-day';
import type { Plan } from './plan';
import type { Stretch } from './stretch';
import { PAUSED, STRETCH_DAYS, UNSCHEDULED } from './stretch';
import type { Target } from './target';

/** What is known of days before they are judged: counts, amounts, and what takes them off the schedule. */
export interface DayFacts {
  readonly plan: Plan;
  readonly today: Day;
  /** first day with a counted entry, up to today; null where there is none */
  readonly firstCounted: Day | null;
  /** first day that is judged; today is judged even if it is earlier */
  readonly origin: Day;
  /** last day that is judged; Infinity if there is no last day */
  readonly last: Day;
  /** the day of the columns' first row; they end with today's week, or with what the schedule looks ahead to */
  readonly from: Day;
  /** counted entries of each day; 0 for days to come */
  readonly counts: Uint32Array;
  readonly amounts: Uint32Array | Float64Array;
  /** `MARKED_REST`, `NOTED`, `PAUSED`, `UNSCHEDULED` */
  readonly flags: Uint8Array;
  /** everything the journal holds, including days outside the columns */
  readonly stretches: readonly Stretch[];
}

/** The part of a journal by which its days are judged; `stretches` are in order, `pauses` those that notes hold. */
export interface JournalFacts {
  readonly stretches: readonly Stretch[];
  readonly pauses: readonly Pause[];
}

/** The days that a goal asks something of; null leaves an edge open, as both of the vault's are. */
export interface DaySpan {
  /** judged from here on, whether there are entries yet or not; null begins at the first counted entry */
  readonly start: Day | null;
  /** the last day */
  readonly last: Day | null;
}

/** Lays a journal's days out in columns. */
export function dayFacts(
  { stretches, pauses }: JournalFacts,
  plan: Plan,
  today: Day,
  span: DaySpan,
): DayFacts {
  const firstCounted = findFirstCounted(stretches, today);
  const origin = Math.max(span.start ?? firstCounted ?? today, plan.since ?? -Infinity);
  const from = Math.min(firstCounted ?? today, origin);
  const length = lastOfColumns(plan, today) + 1 - from;
  const counts = new Uint32Array(length);
  const flags = new Uint8Array(length);
  for (const stretch of stretches) {
    const start = Math.max(0, from - stretch.first);
    const end = Math.min(STRETCH_DAYS, from + length - stretch.first);
    if (start >= end) continue;
    const row = stretch.first + start - from;
    counts.set(stretch.counts.subarray(start, end), row);
    flags.set(stretch.flags.subarray(start, end), row);
  }
  counts.fill(0, today + 1 - from);
  markUnscheduled(flags, from, plan);
  markPauses(flags, from, [...pauses, ...plan.pauses]);
  return {
    plan,
    today,
    firstCounted,
    origin,
    last: span.last ?? Infinity,
    from,
    counts,
    amounts: plan.target.of === 'entries' ? counts : amountColumn(stretches, plan, from, today),
    flags,
    stretches,
  };
}

/** The end of today's week and month, and the day on which the next win is due after one of today. */
function lastOfColumns({ schedule, firstWeekday }: Plan, today: Day): Day {
  const endOfWeek = startOfWeek(today, firstWeekday) + 6;
  if (schedule.kind === 'per-month') {
    return Math.max(endOfWeek, periodOf('month', today, firstWeekday).last);
  }
  return schedule.kind === 'every' ? Math.max(endOfWeek, today + schedule.days) : endOfWeek;
}

/**
 * Before the first counted entry (of a goal: before its start), or before the plan's `since`; never true of today.
 */
export function isBefore(day: Day, { origin, today }: DayFacts): boolean {
  return day < origin && day !== today;
}

/** Whether a day's entries are part of totals and lists: a plan's `since` leaves out all days before it. */
export function isSincePlanBegan(day: Day, { plan, today }: DayFacts): boolean {
  return (day >= (plan.since ?? -Infinity) && day <= today) || day === today;
}

function findFirstCounted(stretches: readonly Stretch[], today: Day): Day | null {
  for (const { days, totals } of stretches) {
    if (totals.count === 0) continue;
    const found = days.find((each) => each.totals.count > 0);
    if (found !== undefined) return found.day <= today ? found.day : null;
  }
  return null;
}

function amountColumn(
  stretches: readonly Stretch[],
  { target }: Plan,
  from: Day,
  today: Day,
): Float64Array {
  const amounts = new Float64Array(today - from + 1);
  for (const { days } of stretches) {
    for (const { day, totals } of days) {
      if (day >= from && day <= today) amounts[day - from] = amountOf(totals, target);
    }
  }
  return amounts;
}

/** How much a day has of what the target asks for; a negative sum is 0. */
export function amountOf(totals: DayTotals, { of }: Pick<Target, 'of'>): number {
  if (of === 'entries') return totals.count;
  if (of === 'minutes') return totals.minutes;
  return Math.max(0, totals.metrics.get(of.metric) ?? 0);
}

function markUnscheduled(flags: Uint8Array, from: Day, { schedule }: Plan): void {
  if (schedule.kind !== 'weekdays') return;
  for (let row = 0; row < flags.length; row++) {
    if (schedule.weekdays.has(weekdayOf(from + row))) continue;
    flags[row] = (flags[row] ?? 0) | UNSCHEDULED;
  }
}

/** Many pauses may overlap and each may be long: their edges are counted, and the columns walked once. */
function markPauses(flags: Uint8Array, from: Day, pauses: readonly Pause[]): void {
  if (pauses.length === 0) return;
  const edges = new Int32Array(flags.length + 1);
  for (const { start, end } of pauses) {
    const first = Math.max(0, start - from);
    const after = Math.min(flags.length, (end ?? Infinity) + 1 - from);
    if (first >= after) continue;
    edges[first] = (edges[first] ?? 0) + 1;
    edges[after] = (edges[after] ?? 0) - 1;
  }
  let running = 0;
  for (const [row, flag] of flags.entries()) {
    running += edges[row] ?? 0;
    if (running > 0) flags[row] = flag | PAUSED;
  }
}
