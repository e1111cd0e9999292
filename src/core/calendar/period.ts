import type { Day, Weekday } from './day';
import { dayOf, daysInMonth, formatDay, parseDay, yearMonthDay } from './day';
import { startOfWeek } from './week';

/** What a review covers; `days` is any other range. */
export type PeriodKind = 'week' | 'month' | 'quarter' | 'year' | 'days';

/** The kinds that follow the calendar, shortest first. */
export const CALENDAR_PERIODS = ['week', 'month', 'quarter', 'year'] as const;
export type CalendarPeriod = (typeof CALENDAR_PERIODS)[number];

/** The span of time that a review covers, both ends included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly first: Day;
  readonly last: Day;
}

/** Of a region that keeps its period whenever it is written again, such as those of a story. */
export const ALL_DAYS: Period = { kind: 'days', first: dayOf(1, 1, 1), last: dayOf(9999, 12, 31) };

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The week, month, quarter or year that holds a day. */
export function periodOf(kind: CalendarPeriod, day: Day, firstWeekday: Weekday): Period {
  if (kind === 'week') return weekFrom(startOfWeek(day, firstWeekday));
  const { year, month } = yearMonthDay(day);
  return monthsFrom(kind, year, month - ((month - 1) % MONTHS[kind]));
}

/** The week that begins on a day. */
export function weekFrom(first: Day): Period {
  return { kind: 'week', first, last: first + 6 };
}

/** The period of the same kind that ends the day before; for any other range, one of the same length. */
export function periodBefore({ kind, first, last }: Period): Period {
  if (kind === 'week' || kind === 'days') {
    return { kind, first: first - (last - first + 1), last: first - 1 };
  }
  const { year, month } = yearMonthDay(first - 1);
  return monthsFrom(kind, year, month - MONTHS[kind] + 1);
}

/** `week:2026-11-16`, `month:2026-11`, `quarter:2026-Q4`, `year:2026`, `days:2026-11-02..2026-11-15`. */
export function formatPeriod({ kind, first, last }: Period): string {
  const { year, month } = yearMonthDay(first);
  switch (kind) {
    case 'week':
      return `week:${formatDay(first)}`;
    case 'month':
      return `month:${formatDay(first).slice(0, 7)}`;
    case 'quarter':
      return `quarter:${formatDay(first).slice(0, 4)}-Q${Math.ceil(month / 3)}`;
    case 'year':
      return `year:${String(year).padStart(4, '0')}`;
    case 'days':
      return `days:${formatDay(first)}..${formatDay(last)}`;
  }
}

const WRITTEN =
  /^(?!(?:month|quarter|year):0000)(?:week:(\d{4}-\d{2}-\d{2})|month:(\d{4})-(0[1-9]|1[0-2])|quarter:(\d{4})-Q([1-4])|year:(\d{4})|days:(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2}))$/;

/** The inverse of {@link formatPeriod}; null for anything else, such as a range that ends before it begins. */
export function parsePeriod(written: string): Period | null {
  const match = WRITTEN.exec(written);
  if (match === null) return null;
  const [, week, monthYear, month, quarterYear, quarter, year, from, to] = match;
  if (week !== undefined) return parseWeek(week);
  if (month !== undefined) return monthsFrom('month', Number(monthYear), Number(month));
  if (quarter !== undefined) {
    return monthsFrom('quarter', Number(quarterYear), Number(quarter) * 3 - 2);
  }
  if (year !== undefined) return monthsFrom('year', Number(year), 1);
  const [first, last] = [parseDay(from ?? ''), parseDay(to ?? '')];
  return first === null || last === null || last < first ? null : { kind: 'days', first, last };
}

/** The week that begins on a day, which may be in the year before the first that can be named. */
function parseWeek(written: string): Period | null {
  const date = /^0000-12-(2[6-9]|3[01])$/.exec(written)?.[1];
  const first = date === undefined ? parseDay(written) : dayOf(0, 12, Number(date));
  return first === null ? null : weekFrom(first);
}

/** Whether two periods are of one kind and have the same days. */
export function isSamePeriod(one: Period, other: Period): boolean {
  return one.kind === other.kind && one.first === other.first && one.last === other.last;
}

/**
 * The parts of a period, in order, cut at its ends: its weeks, or its months. A week that crosses a month's end belongs
 * to both, day by day.
 */
export function partsOf(
  { first, last }: Period,
  kind: 'week' | 'month',
  firstWeekday: Weekday,
): Period[] {
  const parts: Period[] = [];
  for (let at = first; at <= last;) {
    const part = periodOf(kind, at, firstWeekday);
    const end = Math.min(part.last, last);
    parts.push({ kind, first: at, last: end });
    at = end + 1;
  }
  return parts;
}

function monthsFrom(kind: keyof typeof MONTHS, year: number, month: number): Period {
  const end = month + MONTHS[kind] - 1;
  return {
    kind,
    first: dayOf(year, month, 1),
    last: dayOf(year, end, daysInMonth(year, end)),
  };
}
