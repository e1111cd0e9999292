import type { Day } from '../../src/core/calendar/day';
import type { PatternDay, PatternDays } from '../../src/core/insight/patterns/pattern-days';
import { day } from '../core/journal/a-journal';

/** A win as simulations make it up. */
export interface MadeWin {
  readonly area?: string;
  /** minutes after midnight */
  readonly time?: number;
  readonly metrics?: Readonly<Record<string, number>>;
}

/** What happened on a day that is due. */
export interface MadeDay {
  readonly wins: readonly MadeWin[];
  readonly step: boolean;
  readonly setback: boolean;
  readonly note: boolean;
}

/** A Monday: made vaults begin with a full week. */
export const MADE_FROM: Day = day('2020-01-06');

/** The day on which the last full week of a vault of this many weeks is over. */
export function afterWeeks(weeks: number): Day {
  return MADE_FROM + 7 * weeks;
}

/** Days as patterns are found in them. With `countSteps` a step alone makes a day won. */
export function madeVault(
  days: readonly MadeDay[],
  { countSteps }: { countSteps: boolean },
): PatternDays {
  const rows = days.map((made, index) => patternDay(made, MADE_FROM + index, countSteps));
  const first = rows.findIndex(({ won }) => won);
  const origin = MADE_FROM + Math.max(0, first);
  return {
    from: MADE_FROM,
    days: rows.map((row) => (row.day < origin ? { ...row, due: false } : row)),
    origin,
    firstWeekday: 1,
    weekdays: new Set([0, 1, 2, 3, 4, 5, 6] as const),
    targetMetric: null,
  };
}

function patternDay(
  { wins, step, setback, note }: MadeDay,
  of: Day,
  countSteps: boolean,
): PatternDay {
  const count = wins.length + (step && countSteps ? 1 : 0);
  const metrics = new Map<string, number[]>();
  for (const win of wins) {
    for (const [name, value] of Object.entries(win.metrics ?? {})) {
      metrics.set(name, [...(metrics.get(name) ?? []), value]);
    }
  }
  return {
    day: of,
    due: true,
    won: count > 0,
    note: note || count > 0 || step || setback,
    count,
    ownWin: wins.length > 0,
    step,
    setback,
    areas: [...new Set(wins.flatMap(({ area }) => (area === undefined ? [] : [area])))],
    times: wins.flatMap(({ time }) => (time === undefined ? [] : [time])).sort((a, b) => a - b),
    metrics,
  };
}
