import type { Day } from '../calendar/day';
import { baseRate, usualValue } from './base-rate';
import type { ExperimentUnit } from './experiment';
import type { Measure, MeasureSource } from './measure';
import { measureDays } from './measure';
import { ENOUGH_POWER, powerOf, weeksFor } from './power';

/** A gap that is worth finding. */
export type GapSought =
  | { readonly points: number }
  | { readonly name: string; readonly from: number; readonly to: number };

/** What an experiment could see, said before it begins. */
export type Foresight =
  | {
      readonly kind: 'power';
      readonly gap: GapSought;
      /** how often in a hundred it would show */
      readonly times: number;
      readonly isEnough: boolean;
      /** the weeks that show it four times in five; null where even a year does not */
      readonly weeks: number | null;
      /** of a hundred days that were won lately; null for a metric */
      readonly wonOf100: number | null;
    }
  /** too few days to say */
  | { readonly kind: 'unknown' }
  /** every day is won already */
  | { readonly kind: 'no-room' }
  /** a metric that never changes */
  | { readonly kind: 'constant'; readonly name: string };

/** A gap of 30 points, and a metric that rises by a quarter, are worth a few weeks. */
const POINTS = 0.3;
const RISE = 0.25;

/** What an experiment of so many weeks could see, by what the last half year was like. */
export function foresight(
  measure: Measure,
  { unit, weeks }: { readonly unit: ExperimentUnit; readonly weeks: number },
  source: MeasureSource,
): Foresight {
  const { today } = source.context;
  const read = measureDays(measure, source);
  return measure.kind === 'won'
    ? ofWonDays(read, unit, weeks, today)
    : ofMetric(measure.name, read, { unit, weeks }, today);
}

type MeasureReader = ReturnType<typeof measureDays>;

function ofWonDays(
  read: MeasureReader,
  unit: ExperimentUnit,
  weeks: number,
  today: Day,
): Foresight {
  const base = baseRate(read, 'won', unit, today);
  if (base?.kind !== 'won') return { kind: 'unknown' };
  const gap = Math.min(POINTS, 1 - base.share);
  if (gap < 0.005) return { kind: 'no-room' };
  return {
    ...seen(weeks, { base, unit, gap }),
    gap: { points: Math.round(100 * gap) },
    wonOf100: Math.round(100 * base.share),
  };
}

function ofMetric(
  name: string,
  read: MeasureReader,
  { unit, weeks }: { readonly unit: ExperimentUnit; readonly weeks: number },
  today: Day,
): Foresight {
  const base = baseRate(read, 'metric', unit, today);
  const usual = usualValue(read, today);
  if (base?.kind !== 'metric' || usual === null || usual <= 0) return { kind: 'unknown' };
  if (base.differences.every((difference) => difference === 0)) return { kind: 'constant', name };
  const gap = usual * RISE;
  return {
    ...seen(weeks, { base, unit, gap }),
    gap: { name, from: usual, to: usual + gap },
    wonOf100: null,
  };
}

function seen(weeks: number, sought: Parameters<typeof powerOf>[1]) {
  const power = powerOf(weeks, sought);
  return {
    kind: 'power' as const,
    times: Math.round(100 * power),
    isEnough: power >= ENOUGH_POWER,
    weeks: weeksFor(sought),
  };
}

/** The metrics that were written down in the last half year, those of most days first. */
export function knownMetrics({ context, properties }: MeasureSource): string[] {
  const days = new Map<string, number>();
  const since = context.today - HALF_A_YEAR;
  for (const stretch of context.stretches) {
    for (const { day, totals } of stretch.days) {
      if (day < since || day > context.today) continue;
      for (const name of totals.metrics.keys()) days.set(name, (days.get(name) ?? 0) + 1);
    }
  }
  for (const [name, byDay] of properties) {
    const recent = [...byDay.keys()].filter((day) => day >= since && day <= context.today);
    if (recent.length > 0) days.set(name, Math.max(days.get(name) ?? 0, recent.length));
  }
  return [...days].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

const HALF_A_YEAR = 182;
