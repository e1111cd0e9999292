import type { Day, Weekday } from '../../src/core/calendar/day';
import { weekdayOf } from '../../src/core/calendar/day';
import type { PatternDay, PatternDays } from '../../src/core/insight/patterns/pattern-days';
import { day } from '../core/journal/a-journal';

/** A win as simulations make it up. */
export interface MadeWin {
  readonly area?: string;
  /** minutes after midnight */
  readonly time?: number;
  readonly metrics?: Readonly<Record<string, number>>;
  readonly goal?: string;
}

/** What happened on a day. */
export interface MadeDay {
  readonly wins: readonly MadeWin[];
  readonly step: boolean;
  /** how long its step took */
  readonly stepMinutes?: number;
  readonly setback: boolean;
  readonly note: boolean;
  /** marked as rest, or paused */
  readonly off?: boolean;
}

/** What a made vault asks of its days. */
export interface MadePlan {
  /** a step alone makes a day won */
  readonly countSteps: boolean;
  /** all of them if left out; null for N per week or month and for every N days */
  readonly weekdays?: readonly Weekday[] | null;
  /** the N of every N days: a day is due once the last win is so many days ago */
  readonly every?: number;
  readonly goals?: readonly string[];
}

/** A Monday: made vaults begin with a full week. */
export const MADE_FROM: Day = day('2020-01-06');

const EVERY_WEEKDAY: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The day on which the last full week of a vault of this many weeks is over. */
export function afterWeeks(weeks: number): Day {
  return MADE_FROM + 7 * weeks;
}

/** Days as patterns are found in them; the record begins with the first win. */
export function madeVault(days: readonly MadeDay[], plan: MadePlan): PatternDays {
  const { every = null } = plan;
  const { weekdays = every === null ? EVERY_WEEKDAY : null } = plan;
  const scheduled = weekdays && new Set(weekdays);
  let lastWon = -Infinity;
  const rows = days.map((made, index) => {
    const row = patternDay(made, MADE_FROM + index, plan);
    const isAsked = index - lastWon >= (every ?? 0) && (scheduled?.has(weekdayOf(row.day)) ?? true);
    if (row.won) lastWon = index;
    return { ...row, due: row.due && isAsked };
  });
  const first = rows.findIndex(({ won }) => won);
  const origin = MADE_FROM + Math.max(0, first);
  return {
    from: MADE_FROM,
    days: rows.map((row) => (row.day < origin ? { ...row, due: false } : row)),
    origin,
    firstWeekday: 1,
    weekdays: scheduled,
    every,
    targetMetric: null,
  };
}

function patternDay(
  { wins, step, stepMinutes, setback, note, off = false }: MadeDay,
  of: Day,
  { countSteps, goals = [] }: MadePlan,
): PatternDay {
  const count = wins.length + (step && countSteps ? 1 : 0);
  const metrics = new Map<string, number[]>();
  const areas = new Set<string>();
  const times: number[] = [];
  // Simulations make hundreds of thousands of days.
  for (const win of wins) {
    if (win.area !== undefined) areas.add(win.area);
    if (win.time !== undefined) times.push(win.time);
    if (win.metrics === undefined) continue;
    for (const [name, value] of Object.entries(win.metrics)) {
      metrics.set(name, [...(metrics.get(name) ?? []), value]);
    }
  }
  return {
    day: of,
    due: !off,
    won: count > 0,
    note: note || count > 0 || step || setback,
    count,
    ownWin: wins.length > 0,
    step,
    stepMinutes: (step ? stepMinutes : undefined) ?? null,
    setback,
    areas: [...areas],
    times: times.sort((a, b) => a - b),
    metrics,
    goals: new Map(goals.map((goal) => [goal, wins.some((win) => win.goal === goal)])),
  };
}
