import type { DailyNotes } from '../calendar/daily-note';
import { dailyNotes } from '../calendar/daily-note';
import type { DateFormat } from '../calendar/date-format';
import type { Day } from '../calendar/day';
import { dayLanguages } from '../calendar/day-languages';
import { weekRule } from '../calendar/week';
import type { PeriodNotes } from '../calendar/period-notes';
import { periodNotes } from '../calendar/period-notes';
import type { WeeklyNotes } from '../calendar/weekly-note';
import { weeklyNotes } from '../calendar/weekly-note';
import type { JournalNote } from '../journal/journal';
import { noteReader, propertyReader } from '../journal/note-reader';
import type { Plan } from '../journal/plan';
import type { LogManner } from '../logging/log-line';
import { logManner } from '../logging/log-manner';
import type { MarkTags } from '../markdown/tag';
import { compileMarks } from '../markdown/tag';
import type { ParsedNote } from '../notes/entry';
import type { Properties } from '../notes/front-matter-property';
import type { NoteOptions } from '../notes/parse-note';
import { noteParser, propertyParser } from '../notes/parse-note';
import type { StateCharacters } from '../notes/state';
import { withTaskStatuses } from '../notes/task-status';
import type { VaultConfig } from './vault-config';

/** How a vault's notes are named and read, and what is asked of its days: everything that follows from its config. */
export interface VaultNotes {
  readonly daily: DailyNotes;
  readonly weekly: WeeklyNotes;
  /** the notes of reviews, of every kind of period */
  readonly reviews: PeriodNotes;
  readonly plan: Plan;
  /** the settings' checkbox characters, with those of the Tasks plugin */
  readonly states: StateCharacters;
  readonly marks: MarkTags;
  /** how a line is logged */
  readonly log: LogManner;
  /** reads a note by its path and text; never throws */
  readonly read: (path: string, text: string) => JournalNote;
  /** in which words for days are read, besides English */
  readonly dayLanguages: readonly string[];
  /** reads a note without any mark by its path and properties */
  readonly readProperties: (path: string, properties: Properties) => JournalNote;
  /** reads a text as the note of this day */
  readonly parse: (text: string, noteDay: Day | null) => ParsedNote;
}

/** `languages`: the vault's language, then English. `parseYaml` may throw. */
export function vaultNotes(
  { settings, daily: dailyLocation, reviews, taskStatuses }: VaultConfig,
  languages: readonly [DateFormat, DateFormat],
  parseYaml: (yaml: string) => unknown,
): VaultNotes {
  const [language] = languages;
  const { dateProperty, marks, winHeadings, winProperty } = settings;
  const languagesOfDays = dayLanguages(language.language, settings.notesLanguage);
  const week = weekRule(settings.plan.weekStart, language.week);
  const weekly = weeklyNotes(reviews.week, language, week);
  const daily = dailyNotes(dailyLocation, settings.daily.others, languages);
  const states = withTaskStatuses(settings.states, taskStatuses);
  const options: NoteOptions = {
    marks,
    states,
    winHeadings,
    winProperty,
    goalProperty: settings.goals.property,
    language: languagesOfDays,
    dayStart: settings.plan.dayStart,
    parseYaml,
  };
  const compiled = compileMarks(marks);
  const parse = noteParser(options, compiled);
  return {
    daily,
    weekly,
    reviews: periodNotes(reviews, weekly, language, languagesOfDays),
    dayLanguages: languagesOfDays,
    plan: { ...settings.plan, firstWeekday: week.firstWeekday },
    states,
    marks: compiled,
    log: logManner(settings, states, compiled),
    read: noteReader({ daily, weekly, dateProperty, parse, parseYaml }),
    readProperties: propertyReader({
      daily,
      dateProperty,
      parseProperties: propertyParser(options, compiled),
    }),
    parse,
  };
}
