import type { Day } from '../../calendar/day';
import type { Properties } from '../../notes/front-matter-property';
import { PULSE } from '../../notes/pulse';
import { propertyOf } from '../../notes/front-matter-property';

/** Metric → day → its value in that day's note. */
export type DailyMetrics = ReadonlyMap<string, ReadonlyMap<Day, number>>;

/**
 * The numbers in daily notes' properties of these names, as metrics: lower case, spaces as `-`, as inline fields are
 * named. If a day has two notes, the first counts; anything but a finite number is left out. `pulse` is how days felt,
 * which is read of their notes whatever the names.
 */
export function dailyMetrics(
  notes: Iterable<readonly [day: Day, properties: Properties]>,
  names: readonly string[],
  pulse: ReadonlyMap<Day, number> = new Map(),
): DailyMetrics {
  const metrics = new Map<string, Map<Day, number>>();
  for (const [day, properties] of notes) {
    for (const name of names) {
      const value = propertyOf(properties, name);
      if (typeof value !== 'number' || !Number.isFinite(value)) continue;
      const folded = name.trim().toLowerCase().replace(/\s+/g, '-');
      if (folded === PULSE) continue;
      const byDay = metrics.get(folded) ?? new Map<Day, number>();
      metrics.set(folded, byDay);
      if (!byDay.has(day)) byDay.set(day, value);
    }
  }
  return pulse.size === 0 ? metrics : new Map([...metrics, [PULSE, pulse]]);
}
