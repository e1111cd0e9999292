import { median } from 'simple-statistics';
import type { Day } from '../calendar/day';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import type { DailyMetrics } from '../insight/patterns/daily-metrics';
import type { DayContext } from '../journal/day-status';
import { isDue, statusOf } from '../journal/day-status';
import { STRETCH_DAYS } from '../journal/stretch';

/** What an experiment looks at. */
export type Measure =
  /** the days that were won: the vault's, or a goal's */
  | { readonly kind: 'won'; readonly goal: Goal | null }
  /** a number written down: an inline field's, or that of a daily note's property */
  | { readonly kind: 'metric'; readonly name: string };

/** What a measure is read from. */
export interface MeasureSource {
  readonly goals: Goals;
  /** of the vault */
  readonly context: DayContext;
  readonly properties: DailyMetrics;
}

/** The days of a turn as a measure sees them. */
export interface Measured {
  /** days that say something */
  readonly days: number;
  /** won days; 0 for a metric */
  readonly won: number;
  /** the share of won days, or the middle of the metric's values; null without a day that says something */
  readonly value: number | null;
}

const WON_DAYS = /^(?:won|won days?|days won)?$/i;
const LINK = /^\[\[([^[\]]+)\]\]$/;

/** The measure that a note's words mean; null for a link to a goal that is not there. */
export function measureOf(written: string, goals: Goals): Measure | null {
  const words = written.trim();
  if (WON_DAYS.test(words)) return { kind: 'won', goal: null };
  const goal = goals.find(words);
  if (goal !== null) return { kind: 'won', goal };
  if (LINK.test(words)) return null;
  return { kind: 'metric', name: words.toLowerCase().replace(/\s+/g, '-') };
}

/** Whether two experiments look at the same thing. */
export function isSameMeasure(one: Measure, other: Measure): boolean {
  if (one.kind === 'won') return other.kind === 'won' && one.goal?.path === other.goal?.path;
  return other.kind === 'metric' && one.name === other.name;
}

/** Reads a measure's days, both ends included. Days after today say nothing. */
export function measureDays(
  measure: Measure,
  source: MeasureSource,
): (first: Day, last: Day) => Measured {
  if (measure.kind === 'metric') return metricDays(measure.name, source);
  const { goals, context } = source;
  const days = measure.goal === null ? context : goals.context(measure.goal, context.today);
  return (first, last) => {
    let [due, won] = [0, 0];
    for (let day = first; day <= Math.min(last, days.today); day++) {
      if (!isAsked(day, days)) continue;
      due++;
      if (statusOf(day, days) === 'won') won++;
    }
    return { days: due, won, value: due === 0 ? null : won / due };
  };
}

/** Whether a day asked for a win and has its answer: today has none before it is won. */
function isAsked(day: Day, context: DayContext): boolean {
  const status = statusOf(day, context);
  if (status === 'before' || status === 'after' || status === 'open') return false;
  return isDue(day, context);
}

function metricDays(
  name: string,
  { context, properties }: MeasureSource,
): (first: Day, last: Day) => Measured {
  const values = new Map<Day, number>(properties.get(name));
  for (const { first, days } of context.stretches) {
    if (first > context.today || first + STRETCH_DAYS <= context.origin) continue;
    for (const { day, totals } of days) {
      const value = totals.metrics.get(name);
      if (value !== undefined) values.set(day, value);
    }
  }
  return (first, last) => {
    const found: number[] = [];
    for (let day = first; day <= Math.min(last, context.today); day++) {
      const value = values.get(day);
      if (value !== undefined) found.push(value);
    }
    return { days: found.length, won: 0, value: found.length === 0 ? null : median(found) };
  };
}
