import { bareWords } from './bare-words';
import type { Day, Weekday } from './day';
import { weekdayOf } from './day';
import { saidDays } from './said-days';

const made = new Map<string, ReadonlyMap<string, Weekday>>();

/**
 * Names of weekdays in a language (a BCP 47 tag that `Intl` knows), as {@link bareWords}: alone and beside a date,
 * where in some languages these differ. A name of two weekdays is left out.
 */
export function weekdayNames(language: string): ReadonlyMap<string, Weekday> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const names = makeNames(language);
  made.set(language, names);
  return names;
}

function makeNames(language: string): ReadonlyMap<string, Weekday> {
  const names = new Map<string, Weekday>();
  const unclear = new Set<string>();
  const styles = (['long', 'short'] as const).flatMap((weekday) => [
    new Intl.DateTimeFormat(language, { weekday, ...PLAIN }),
    new Intl.DateTimeFormat(language, { weekday, day: 'numeric', month: 'long', ...PLAIN }),
  ]);
  for (const format of styles) {
    for (let day = 0; day < 7; day++) {
      const part = format.formatToParts(noonOf(day)).find(({ type }) => type === 'weekday');
      const name = bareWords(part?.value ?? '', language).replace(/\.$/, '');
      // A single letter or character is too often something else.
      if (name.length < 2) continue;
      const weekday = weekdayOf(day);
      if ((names.get(name) ?? weekday) !== weekday) unclear.add(name);
      names.set(name, weekday);
    }
  }
  for (const name of unclear) names.delete(name);
  for (const [name, weekday] of Object.entries(saidDays(language).weekdays)) {
    names.set(bareWords(name, language), weekday);
  }
  return names;
}

/** Years as in file names, whatever calendar the language is used with. */
const PLAIN = { calendar: 'gregory', timeZone: 'UTC' } as const;

/** Formats want an instant: noon in UTC, where every day has 24 hours. */
function noonOf(day: Day): number {
  return (day + 0.5) * 86_400_000;
}
