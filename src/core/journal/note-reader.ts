import type { DailyNotes } from '../calendar/daily-note';
import type { Day } from '../calendar/day';
import type { ParsedNote } from '../notes/entry';
import { excerpt } from '../notes/found-fields';
import type { Problem } from '../notes/problem';
import type { Properties } from '../notes/front-matter-property';
import { dayOfProperty, isNoDay, readProperties } from '../notes/front-matter-property';
import type { WeeklyNotes } from '../calendar/weekly-note';
import { mayHoldPulse, readPulse } from '../notes/pulse';
import type { JournalNote, Pulse } from './journal';

/** What reading a note needs: where daily notes are, which property may hold a day, and the parser. */
export interface NoteReaderOptions {
  readonly daily: DailyNotes;
  /** the weeks that weekly notes are of, by their paths */
  readonly weekly?: Pick<WeeklyNotes, 'weekAt'>;
  /** the property that gives a day to a note whose path has none; `''` for no such property */
  readonly dateProperty: string;
  readonly parse: (text: string, noteDay: Day | null) => ParsedNote;
  readonly parseYaml: (yaml: string) => unknown;
}

/** Reads a note by its path and text: first its day, then its entries. Never throws. */
export function noteReader(
  options: NoteReaderOptions,
): (path: string, text: string) => JournalNote {
  const { daily, weekly, dateProperty, parse, parseYaml } = options;
  const readWithoutPulse = (path: string, text: string): JournalNote => {
    const dailyDay = daily.dayOf(path);
    if (dailyDay !== null || dateProperty === '') {
      return { path, day: dailyDay, isDaily: dailyDay !== null, ...parse(text, dailyDay) };
    }
    const properties = readProperties(text, [dateProperty], parseYaml);
    const day = properties === null ? null : dayOfProperty(properties, dateProperty);
    const isBad = properties === null || isNoDay(properties, dateProperty);
    const parsed = parse(text, day);
    return { path, day, isDaily: false, ...(isBad ? withBadDate(parsed, dateProperty) : parsed) };
  };
  return (path, text) => {
    const note = readWithoutPulse(path, text);
    if (!mayHoldPulse(text)) return note;
    const about = pulseDays(note, weekly);
    if (about === null) return note;
    const { value, problems } = readPulse(text, parseYaml);
    return {
      ...note,
      ...(value === null ? {} : { pulse: { ...about, value } }),
      ...(problems.length === 0 ? {} : { problems: [...note.problems, ...problems] }),
    };
  };
}

/** The day or week whose pulse a note may say: a daily note's day, a weekly note's week. */
function pulseDays(
  { path, day, isDaily }: JournalNote,
  weekly: NoteReaderOptions['weekly'],
): Omit<Pulse, 'value'> | null {
  if (isDaily && day !== null) return { of: 'day', first: day };
  const first = weekly?.weekAt(path) ?? null;
  return first === null ? null : { of: 'week', first };
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
    const isAsked = dailyDay === null && dateProperty !== '';
    const day = isAsked ? dayOfProperty(properties, dateProperty) : dailyDay;
    const parsed = parseProperties(properties, day);
    const isBad = isAsked && isNoDay(properties, dateProperty);
    const found = isBad ? withBadDate(parsed, dateProperty) : parsed;
    return { path, day, isDaily: dailyDay !== null, ...found };
  };
}

/** Front matter comes first in a note, and YAML does not say on which lines its values are. */
const LINE = 0;

/** A note with entries, but without a day, because its property does not hold one. */
function withBadDate(parsed: ParsedNote, dateProperty: string): ParsedNote {
  if (parsed.entries.length === 0 && !parsed.rest) return parsed;
  const property = excerpt(dateProperty);
  const problem: Problem = { line: LINE, code: 'bad-date-property', property };
  return { ...parsed, problems: [problem, ...parsed.problems] };
}
