import type { Period } from '../calendar/period';
import { periodBefore } from '../calendar/period';
import { consistencyBetween } from '../insight/consistency';
import { strength } from '../insight/strength';
import type { PulseFigure } from '../insight/pulse';
import { pulseBetween } from '../insight/pulse';
import type { DayContext } from '../journal/day-status';
import { isAsked } from '../journal/status';
import { dayStatus } from '../journal/day-status';
import type { Journal } from '../journal/journal';
import type { JournalDay } from '../journal/journal-day';
import { decimalSum } from '../journal/journal-day';
import { streakUnit } from '../journal/schedule';

/** One number of a period and of the period before; null where there is none. */
export interface ReviewNumber {
  /** `wins`, `steps`, `wonDays`, `dueDays`, `consistency`, `strength`, `minutes`, `pulse`; for a metric its own name */
  readonly name: string;
  /** a `share` is 0–1; a `pulse` is 1–5, the middle of some answers */
  readonly unit: 'entries' | 'days' | 'share' | 'minutes' | 'pulse' | 'metric';
  readonly now: number | null;
  readonly before: number | null;
  /** now minus before; null if either is null */
  readonly difference: number | null;
}

/** What a period adds up to, as far as it has come. */
export interface PeriodNumbers {
  /** counted entries */
  readonly wins: number;
  /** micro-steps done, whether they count or not */
  readonly steps: number;
  readonly wonDays: number;
  /** days won, and days on which a win was asked for; null under N per week or month, where no single day is asked */
  readonly dueDays: number | null;
  readonly consistency: number | null;
  readonly minutes: number;
  readonly metrics: ReadonlyMap<string, number>;
  /** how its days and weeks felt; null where nobody said */
  readonly pulse: PulseFigure | null;
}

/** The numbers of a period beside those of the period before, as of the context's today. */
export function comparePeriods(
  journal: Journal,
  context: DayContext,
  period: Period,
): ReviewNumber[] {
  const before = journal.context(context.plan, period.first - 1);
  const one = periodNumbers(journal, context, period);
  const other = periodNumbers(journal, context, periodBefore(period));
  const metrics = [...new Set([...one.metrics.keys(), ...other.metrics.keys()])].sort();
  return [
    compared('wins', 'entries', one.wins, other.wins),
    compared('steps', 'entries', one.steps, other.steps),
    compared('wonDays', 'days', one.wonDays, other.wonDays),
    compared('dueDays', 'days', one.dueDays, other.dueDays),
    compared('consistency', 'share', one.consistency, other.consistency),
    compared('strength', 'share', strength(context), strength(before)),
    compared('minutes', 'minutes', one.minutes, other.minutes),
    ...(one.pulse === null && other.pulse === null
      ? []
      : [compared('pulse', 'pulse', one.pulse?.median ?? null, other.pulse?.median ?? null)]),
    ...metrics.map((name) =>
      compared(name, 'metric', one.metrics.get(name) ?? null, other.metrics.get(name) ?? null),
    ),
  ];
}

function compared(
  name: string,
  unit: ReviewNumber['unit'],
  now: number | null,
  before: number | null,
): ReviewNumber {
  const difference = now === null || before === null ? null : decimalSum(now, -before);
  return { name, unit, now, before, difference };
}

/** What a span of days adds up to, counted day by day; days after the context's today are left out. */
export function periodNumbers(
  journal: Journal,
  context: DayContext,
  { first, last }: Pick<Period, 'first' | 'last'>,
): PeriodNumbers {
  const { plan, today } = context;
  const end = Math.min(last, today);
  let [wins, steps, minutes, wonDays, dueDays] = [0, 0, 0, 0, 0];
  const metrics = new Map<string, number>();
  for (let day = first; day <= end; day++) {
    const { status } = dayStatus(day, context);
    if (status === 'won') wonDays++;
    if (isAsked(status)) dueDays++;
    const said = journal.day(day, plan.countSteps);
    if (said === null) continue;
    const { totals } = said;
    steps += stepsDone(said);
    wins += totals.count;
    minutes = decimalSum(minutes, totals.minutes);
    totals.metrics.forEach((value, name) => {
      metrics.set(name, decimalSum(metrics.get(name) ?? 0, value));
    });
  }
  return {
    wins,
    steps,
    wonDays,
    dueDays: streakUnit(plan.schedule) === 'day' ? dueDays : null,
    consistency: consistencyBetween(first, end, context),
    minutes,
    metrics,
    pulse: pulseBetween(journal, { first, last }, today),
  };
}

function stepsDone({ entries, copies }: JournalDay): number {
  return entries.filter(
    (placed) =>
      placed.entry.kind === 'step' &&
      placed.entry.state === 'done' &&
      !placed.entry.wordless &&
      !copies.has(placed),
  ).length;
}
