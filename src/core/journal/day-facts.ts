import type { Day } from '../calendar/day';
import { weekdayOf } from '../calendar/day';
import { startOfWeek } from '../calendar/week';
import type { Pause } from '../notes/entry';
import type { DayTotals, JournalDay } from './journal-day';
import type { Plan } from './plan';
import type { Target } from './target';

/** What days are before anything is judged: counts, amounts, what takes them off the schedule. */
export interface DayFacts {
  readonly plan: Plan;
  readonly today: Day;
  /** first day with an entry that counts, up to today; null where there is none */
  readonly firstCounted: Day | null;
  /** first day that is judged; today is judged even where it lies before */
  readonly origin: Day;
  /** the day of the columns' first row; they end with today's week */
  readonly from: Day;
  readonly counts: Uint32Array;
  readonly amounts: Float64Array;
  /** by {@link PAUSED}, {@link MARKED_REST}, {@link UNSCHEDULED}, {@link NOTED} */
  readonly flags: Uint8Array;
  /** everything the journal holds, days outside the columns too */
  readonly days: readonly JournalDay[];
}

export const PAUSED = 1;
export const MARKED_REST = 2;
export const UNSCHEDULED = 4;
export const NOTED = 8;

/** Lays a journal's days out in columns. `days` are in order; `pauses` are those that notes hold. */
export function dayFacts(
  { days, pauses }: { readonly days: readonly JournalDay[]; readonly pauses: readonly Pause[] },
  plan: Plan,
  today: Day,
): DayFacts {
  const first = days.findIndex(({ day, totals }) => day <= today && totals.count > 0);
  const firstCounted = days[first]?.day ?? null;
  const from = firstCounted ?? today;
  const last = startOfWeek(today, plan.firstWeekday) + 6;
  const length = last - from + 1;
  const counts = new Uint32Array(length);
  const amounts = new Float64Array(length);
  const flags = new Uint8Array(length);
  if (plan.schedule.kind === 'weekdays') {
    const { weekdays } = plan.schedule;
    for (let row = 0; row < length; row++) {
      if (!weekdays.has(weekdayOf(from + row))) flags[row] = UNSCHEDULED;
    }
  }
  for (const { day, totals, rest, note } of days) {
    if (day < from) continue;
    if (day > last) break;
    const row = day - from;
    // A day to come has its rest mark and its note, but nothing in it counts yet.
    if (day <= today) {
      counts[row] = totals.count;
      amounts[row] = amountOf(totals, plan.target);
    }
    flags[row] = (flags[row] ?? 0) | (rest ? MARKED_REST : 0) | (note ? NOTED : 0);
  }
  markPauses(flags, from, [...pauses, ...plan.pauses]);
  const origin = Math.max(from, plan.since ?? -Infinity);
  return { plan, today, firstCounted, origin, from, counts, amounts, flags, days };
}

/** What a day has of what the target asks for; less than nothing is nothing. */
export function amountOf(totals: DayTotals, { of }: Target): number {
  if (of === 'entries') return totals.count;
  if (of === 'minutes') return totals.minutes;
  return Math.max(0, totals.metrics.get(of.metric) ?? 0);
}

/** Before the first counted entry, or before the plan's `since`; today never is. */
export function isBefore(day: Day, { origin, today }: DayFacts): boolean {
  return day < origin && day !== today;
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
