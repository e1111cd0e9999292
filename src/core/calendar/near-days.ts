import { bareWords } from './bare-words';
import type { Day } from './day';
import { isSaid } from './known-language';
import type { Phrase } from './named-day';
import { dayNear } from './named-day';
import { nearestWeekday } from './phrase-date';
import { knownWeekdays, weekdayNames } from './weekday-names';

const made = new Map<string, ReadonlyMap<string, number>>();

/** What `Intl` calls the days around the reference in a language, as bare words: `yesterday` is −1. */
function nearDays(language: string): ReadonlyMap<string, number> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const near = new Map<string, number>();
  // A word for two days, such as the Hindi one for yesterday and tomorrow, means the past one, so that is set last.
  for (const days of [1, 0, -1, -2]) {
    near.set(bareWords(relative.format(days, 'day'), language), days);
  }
  made.set(language, near);
  return near;
}

/**
 * A day by the word of a language for it, or by its weekday, from bare words; null for any others. In a language that
 * everything is said in, only by its weekday: the words of `Intl` are among those that people say.
 */
export function dayOrWeekday(bare: string, reference: Day, language: string): Phrase | null {
  const known = knownWeekdays(language).get(bare);
  if (known !== undefined) return nearestWeekday(known, reference);
  if (isSaid(language)) return null;
  const days = nearDays(language).get(bare);
  if (days !== undefined) return dayNear(reference, days);
  const weekday = weekdayNames(language).get(bare);
  return weekday === undefined ? null : nearestWeekday(weekday, reference);
}
