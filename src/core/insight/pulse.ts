import { median } from 'd3-array';
import type { Day } from '../calendar/day';
import type { DayContext } from '../journal/day-status';
import type { Journal, Pulse } from '../journal/journal';

/** What days and weeks felt like, taken together: never added up. */
export interface PulseFigure {
  /** the middle of the answers, 1–5 */
  readonly median: number;
  /** how many answers there are */
  readonly n: number;
}

/**
 * The pulse of a span of days, as of a day: the middle of what its days say, and of what the weeks that end in it
 * say. Null where nothing does.
 */
export function pulseBetween(
  journal: Pick<Journal, 'pulses'>,
  { first, last }: { readonly first: Day; readonly last: Day },
  asOf: Day,
): PulseFigure | null {
  const values = journal
    .pulses()
    .filter((pulse) => pulse.first <= asOf && pulse.first <= last && endOf(pulse) >= first)
    .filter((pulse) => pulse.of === 'day' || (endOf(pulse) <= last && last - first >= 6))
    .map(({ value }) => value);
  const middle = median(values);
  return middle === undefined ? null : { median: middle, n: values.length };
}

/** The pulse of all days and weeks since the plan began. */
export function wholePulse(
  journal: Pick<Journal, 'pulses'>,
  { plan, today }: Pick<DayContext, 'plan' | 'today'>,
): PulseFigure | null {
  return pulseBetween(journal, { first: plan.since ?? -Infinity, last: today }, today);
}

/** Values by day, as metrics of daily notes are: a week's answer is on its last day, if that day has none itself. */
export function pulseByDay(journal: Pick<Journal, 'pulses'>): ReadonlyMap<Day, number> {
  const values = new Map<Day, number>();
  const pulses = journal.pulses();
  for (const pulse of pulses) if (pulse.of === 'day') values.set(pulse.first, pulse.value);
  for (const pulse of pulses) {
    const end = endOf(pulse);
    if (pulse.of === 'week' && !values.has(end)) values.set(end, pulse.value);
  }
  return values;
}

function endOf({ of, first }: Pulse): Day {
  return of === 'week' ? first + 6 : first;
}
