import type { Day } from '../calendar/day';
import type { JournalDay, PlacedEntry } from '../journal/journal-day';
import type { Stretch } from '../journal/stretch';

/**
 * Whether an entry records something that was done: done, and with words. An open task does not; a setback or a
 * lesson does.
 */
function isActive({ entry }: PlacedEntry): boolean {
  return entry.state === 'done' && !entry.wordless;
}

/** Days up to `today` with something done or recorded, newest first. */
export function* activeDays(stretches: readonly Stretch[], today: Day): Generator<Day> {
  for (const { day, entries } of daysBackwards(stretches, today)) {
    if (entries.some(isActive)) yield day;
  }
}

/** The last day up to `today` with something done or recorded; null where there is none. */
export function lastActiveDay(stretches: readonly Stretch[], today: Day): Day | null {
  for (const day of activeDays(stretches, today)) return day;
  return null;
}

/** The days up to `today` about which notes say something, newest first. */
export function* daysBackwards(stretches: readonly Stretch[], today: Day): Generator<JournalDay> {
  for (let i = stretches.length - 1; i >= 0; i--) {
    const days = stretches[i]?.days ?? [];
    for (let j = days.length - 1; j >= 0; j--) {
      const day = days[j];
      if (day !== undefined && day.day <= today) yield day;
    }
  }
}
