import type { DailyNotes } from '../calendar/daily-note';
import type { Day } from '../calendar/day';
import type { ParsedNote } from '../notes/entry';
import type { Properties } from '../notes/front-matter-property';
import { dayInProperty, dayOfProperty } from '../notes/front-matter-property';
import type { JournalNote } from './journal';

/** What reading a note needs: where daily notes are, which property may hold a day, and the parser. */
export interface NoteReaderOptions {
  readonly daily: DailyNotes;
  /** the property that gives a day to a note whose path has none; `''` for no such property */
  readonly dateProperty: string;
  readonly parse: (text: string, noteDay: Day | null) => ParsedNote;
  readonly parseYaml: (yaml: string) => unknown;
}

/** Reads a note by its path and text: first its day, then its entries. Never throws. */
export function noteReader(
  options: NoteReaderOptions,
): (path: string, text: string) => JournalNote {
  const { daily, dateProperty, parse, parseYaml } = options;
  return (path, text) => {
    const dailyDay = daily.dayOf(path);
    const day =
      dailyDay ?? (dateProperty === '' ? null : dayInProperty(text, dateProperty, parseYaml));
    const { entries, rest, pauses, problems } = parse(text, day);
    return { path, day, daily: dailyDay !== null, entries, rest, pauses, problems };
  };
}

/**
 * Reads a note whose text holds no mark from its properties, if these are known already. Its answer is that of {@link
 * noteReader}.
 */
export function propertyReader({
  daily,
  dateProperty,
  parseProperties,
}: Pick<NoteReaderOptions, 'daily' | 'dateProperty'> & {
  readonly parseProperties: (properties: Properties, noteDay: Day | null) => ParsedNote;
}): (path: string, properties: Properties) => JournalNote {
  return (path, properties) => {
    const dailyDay = daily.dayOf(path);
    const day = dailyDay ?? (dateProperty === '' ? null : dayOfProperty(properties, dateProperty));
    return { path, day, daily: dailyDay !== null, ...parseProperties(properties, day) };
  };
}
