import type { Day, Weekday } from '../calendar/day';
import type { Period } from '../calendar/period';
import { partsOf } from '../calendar/period';
import { startOfWeek } from '../calendar/week';
import type { DayStatus } from '../journal/day-status';
import type { Words } from '../words/words';

interface Days {
  readonly period: Period;
  readonly days: readonly DayStatus[];
  readonly asOf: Day;
}

/** A month has at most six rows of weeks; for more days, each row is a month. */
const MOST_DAYS_BY_WEEK = 41;

/**
 * The days of a period as a table of counts that reads without the plugin: one row per week; for a long period one
 * row per month, with one mark per day, in a range from the first month with anything in it.
 */
export function calendarTable(review: Days, words: Words, firstWeekday: Weekday): string {
  const { first, last } = review.period;
  const table =
    last - first > MOST_DAYS_BY_WEEK
      ? monthRows(review, words, firstWeekday)
      : weekRows(review, words, firstWeekday);
  return `${table.join('\n')}\n\n${words.periodReview.legend}`;
}

function weekRows({ period, days, asOf }: Days, words: Words, firstWeekday: Weekday): string[] {
  const { periodReview, dates } = words;
  const monday = startOfWeek(period.first, firstWeekday);
  const names = Array.from({ length: 7 }, (_, i) => dates.weekdayShort(monday + i));
  const rows = partsOf(period, 'week', firstWeekday).map(({ first, last }) => {
    const start = startOfWeek(first, firstWeekday);
    const cells = Array.from({ length: 7 }, (_, i) => {
      const day = days[start + i - period.first];
      return day === undefined ? '' : countOf(day);
    });
    return row([dates.range(first, last, asOf), ...cells]);
  });
  return [row([periodReview.columns.week, ...names]), `| --- |${' :-: |'.repeat(7)}`, ...rows];
}

/**
 * The day from which months are told of: the period's first. A range may begin long before there is anything to tell
 * of, so that it is the first day with an entry.
 */
export function toldFrom({ period, days }: Pick<Days, 'period' | 'days'>): Day {
  const noted = days.find(({ status }) => status !== 'before');
  return period.kind === 'days' ? (noted?.day ?? period.first) : period.first;
}

function monthRows({ period, days, asOf }: Days, words: Words, firstWeekday: Weekday): string[] {
  const { columns, month } = words.periodReview;
  const since = toldFrom({ period, days });
  const months = partsOf(period, 'month', firstWeekday).filter(
    ({ first, last }) => first <= asOf && last >= since,
  );
  const rows = months.map(({ first, last }) => {
    const own = days.slice(first - period.first, Math.min(last, asOf) - period.first + 1);
    const wins = own.reduce((sum, { count }) => sum + count, 0);
    // As code all marks have the same width, so that the days of the months line up.
    return row([month(first), `\`${own.map(markOf).join('')}\``, words.number(wins)]);
  });
  return [row([columns.month, columns.days, columns.wins]), '| --- | --- | ---: |', ...rows];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A count; without one, the day's status. */
function countOf({ count, status }: DayStatus): string {
  if (status === 'future') return '';
  if (count > 0) return String(count);
  return status === 'rest' || status === 'paused' ? '○' : '·';
}

/** The same in one character: a plus for ten wins and more. */
function markOf(day: DayStatus): string {
  return day.count > 9 ? '+' : countOf(day);
}
