import type { Day, Weekday } from '../../core/calendar/day';
import { dayOf, daysInMonth, yearMonthDay } from '../../core/calendar/day';
import { startOfWeek } from '../../core/calendar/week';

/** The keys that move in a grid of days, as `KeyboardEvent#key` names them. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The range of the grid's days, and the direction of time. */
export interface GridGround {
  readonly first: Day;
  readonly last: Day;
  readonly firstWeekday: Weekday;
  /** newer weeks are to the left */
  readonly isRightToLeft: boolean;
}

/**
 * The day a key leads to: up and down by day, left and right by week as seen on screen, Home and End to the week's
 * ends, with Ctrl to the first and the last day, PageUp and PageDown by month. Null for any other key.
 */
export function dayByKey(pressed: GridKey, from: Day, ground: GridGround): Day | null {
  if (pressed.altKey) return null;
  const moves = pressed.ctrlKey || pressed.metaKey ? FAR_MOVES : MOVES;
  const to = moves.get(pressed.key)?.(from, ground);
  return to === undefined ? null : Math.min(Math.max(to, ground.first), ground.last);
}

/**
 * The same where the columns are weekdays and the rows weeks: left and right by day as seen on screen, up and down by
 * week.
 */
export function dayByMonthKey(pressed: GridKey, from: Day, ground: GridGround): Day | null {
  const turned = TURNED.get(pressed.key);
  if (turned === undefined) return dayByKey(pressed, from, ground);
  // By week it is as on screen already; by day, only the reading direction decides.
  const isDay = turned === 'ArrowUp' || turned === 'ArrowDown';
  const key =
    isDay && ground.isRightToLeft ? (turned === 'ArrowUp' ? 'ArrowDown' : 'ArrowUp') : turned;
  const { altKey, ctrlKey, metaKey } = pressed;
  return dayByKey({ key, altKey, ctrlKey, metaKey }, from, {
    ...ground,
    isRightToLeft: false,
  });
}

const TURNED: ReadonlyMap<string, string> = new Map([
  ['ArrowLeft', 'ArrowUp'],
  ['ArrowRight', 'ArrowDown'],
  ['ArrowUp', 'ArrowLeft'],
  ['ArrowDown', 'ArrowRight'],
]);

type KeyMove = (from: Day, ground: GridGround) => Day;

const MOVES: ReadonlyMap<string, KeyMove> = new Map<string, KeyMove>([
  ['Home', (from, { firstWeekday }) => startOfWeek(from, firstWeekday)],
  ['End', (from, { firstWeekday }) => startOfWeek(from, firstWeekday) + 6],
  ['ArrowUp', (from) => from - 1],
  ['ArrowDown', (from) => from + 1],
  ['ArrowLeft', (from, { isRightToLeft }) => (isRightToLeft ? from + 7 : from - 7)],
  ['ArrowRight', (from, { isRightToLeft }) => (isRightToLeft ? from - 7 : from + 7)],
  ['PageUp', (from) => monthsFrom(from, -1)],
  ['PageDown', (from) => monthsFrom(from, 1)],
]);

const FAR_MOVES: ReadonlyMap<string, KeyMove> = new Map<string, KeyMove>([
  ['Home', (_, { first }) => first],
  ['End', (_, { last }) => last],
]);

/** The same date of another month, or its last day if it has no such date. */
function monthsFrom(day: Day, months: number): Day {
  const { year, month, date } = yearMonthDay(day);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}
