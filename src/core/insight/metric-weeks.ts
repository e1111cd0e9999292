import { median, rollup } from 'd3-array';
import type { DayRange } from '../calendar/date-range';
import type { Day, Weekday } from '../calendar/day';
import { startOfWeek } from '../calendar/week';
import type { ListedEntry } from '../journal/journal';
import { decimalSum } from '../journal/journal-day';
import { PULSE } from '../notes/pulse';

/** A metric week by week. */
export interface MetricWeeks {
  readonly name: string;
  /** the first days of the weeks, oldest first */
  readonly weeks: readonly Day[];
  /** what each week adds up to, or its middle; null for a week without a value */
  readonly values: readonly (number | null)[];
  /** all of them added up, or their middle */
  readonly whole: number;
  /** a value is the middle of a week, not its sum */
  readonly isMiddle: boolean;
  /** how many values there are */
  readonly n: number;
}

/** What metrics are read from. */
export interface MetricSource {
  /** counted entries of the range */
  readonly entries: readonly ListedEntry[];
  /** how days felt, which is the middle of a week and never its sum */
  readonly pulse: ReadonlyMap<Day, number>;
  readonly firstWeekday: Weekday;
}

interface DatedValue {
  readonly day: Day;
  readonly value: number;
}

/** The metrics of a range of days with any value in it, those with most values first; `names` leaves out all others. */
export function metricWeeks(
  range: DayRange,
  { entries, pulse, firstWeekday }: MetricSource,
  names: readonly string[] | null,
): MetricWeeks[] {
  const found = new Map<string, DatedValue[]>();
  const add = (name: string, dated: DatedValue) => {
    found.set(name, [...(found.get(name) ?? []), dated]);
  };
  for (const { day, metrics } of entries) {
    if (day === null) continue;
    for (const [name, value] of Object.entries(metrics)) {
      if (name !== PULSE) add(name, { day, value });
    }
  }
  for (const [day, value] of pulse) {
    if (day >= range.first && day <= range.last) add(PULSE, { day, value });
  }
  return [...found]
    .filter(([name]) => names === null || names.includes(name))
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([name, values]) => weeksOf(name, values, range, firstWeekday));
}

function weeksOf(
  name: string,
  values: readonly DatedValue[],
  { first, last }: DayRange,
  firstWeekday: Weekday,
): MetricWeeks {
  const isMiddle = name === PULSE;
  const take = (some: readonly DatedValue[]) =>
    isMiddle
      ? (median(some, ({ value }) => value) ?? 0)
      : some.reduce((sum, { value }) => decimalSum(sum, value), 0);
  const byWeek = rollup(values, take, ({ day }) => startOfWeek(day, firstWeekday));
  const from = startOfWeek(first, firstWeekday);
  const weeks = Array.from({ length: Math.floor((last - from) / 7) + 1 }, (_, i) => from + 7 * i);
  return {
    name,
    weeks,
    values: weeks.map((week) => byWeek.get(week) ?? null),
    whole: take(values),
    isMiddle,
    n: values.length,
  };
}
