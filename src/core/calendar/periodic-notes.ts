import { fieldsOf, listOf, textOf } from '../text/json';
import type { NoteLocation } from './daily-note';
import { singleSlashes } from './daily-note';
import type { CalendarPeriod } from './period';

/** Where periodic notes are kept and what a new one starts with; `template` is a note's path, `''` for none. */
export interface PeriodicNotes extends NoteLocation {
  readonly template: string;
}

/** A source of the three fields: one that it leaves `undefined` is taken from the next source. */
type Source = { readonly [Field in keyof PeriodicNotes]?: string | undefined };

/** Parsed JSON files of the vault's config folder; `undefined` for a file that is missing or not in use. */
export interface PeriodicNoteFiles {
  /** core Daily notes: `daily-notes.json` */
  readonly dailyNotes?: unknown;
  /** Periodic Notes, where it is enabled: its `data.json` */
  readonly periodicNotes?: unknown;
  /** Calendar, where it is enabled: its `data.json` */
  readonly calendar?: unknown;
}

/** The plugin's own overrides: null leaves the field to the vault. */
export type NoteOverrides = { readonly [Field in keyof PeriodicNotes]: string | null };

const DAILY: PeriodicNotes = { folder: '', format: 'YYYY-MM-DD', template: '' };
const REVIEWS: Readonly<Record<CalendarPeriod, PeriodicNotes>> = {
  week: { folder: 'Reviews', format: 'gggg-[W]ww', template: '' },
  month: { folder: 'Reviews', format: 'YYYY-MM', template: '' },
  quarter: { folder: 'Reviews', format: 'YYYY-[Q]Q', template: '' },
  year: { folder: 'Reviews', format: 'YYYY', template: '' },
};

/**
 * Where daily notes are, field by field: overrides, then Periodic Notes, then core Daily notes, then the defaults.
 */
export function dailyNoteSettings(
  overrides: NoteOverrides,
  files: PeriodicNoteFiles,
): PeriodicNotes {
  return firstOfEach(
    [
      ownSource(overrides),
      periodicSource(files.periodicNotes, 'day'),
      plainSource(files.dailyNotes),
    ],
    DAILY,
  );
}

/**
 * Where the notes of a kind of period are: overrides, then Periodic Notes, then (for weeks) Calendar, then the folder
 * `Reviews`.
 */
export function reviewNoteSettings(
  kind: CalendarPeriod,
  overrides: NoteOverrides,
  files: PeriodicNoteFiles,
): PeriodicNotes {
  return firstOfEach(
    [
      ownSource(overrides),
      periodicSource(files.periodicNotes, kind),
      ...(kind === 'week' ? [calendarSource(files.calendar)] : []),
    ],
    REVIEWS[kind],
  );
}

function firstOfEach(sources: readonly Source[], defaults: PeriodicNotes): PeriodicNotes {
  const pick = (field: keyof PeriodicNotes) =>
    sources.map((source) => source[field]).find((value) => value !== undefined) ?? defaults[field];
  return {
    folder: pick('folder').trim(),
    // An empty format is how both plugins write "the default", and a daily note needs a name.
    format: singleSlashes(pick('format').trim()) || defaults.format,
    template: pick('template').trim(),
  };
}

function ownSource(overrides: NoteOverrides): Source {
  return {
    folder: overrides.folder ?? undefined,
    format: overrides.format ?? undefined,
    template: overrides.template ?? undefined,
  };
}

const OLD_NAMES = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly',
} as const;

/** Reads both shapes: 0.0.17 (`daily: { enabled, … }`) and 1.0 (`calendarSets[].day`, `activeCalendarSet`). */
function periodicSource(file: unknown, kind: keyof typeof OLD_NAMES): Source {
  const { calendarSets, activeCalendarSet, [OLD_NAMES[kind]]: oldShape } = fieldsOf(file);
  const sets = listOf(calendarSets);
  const set = sets.find((candidate) => fieldsOf(candidate)['id'] === activeCalendarSet) ?? sets[0];
  const notes = set === undefined ? oldShape : fieldsOf(set)[kind];
  return fieldsOf(notes)['enabled'] === true ? plainSource(notes) : {};
}

function plainSource(file: unknown): Source {
  const { folder, format, template, templatePath } = fieldsOf(file);
  return {
    folder: textOf(folder),
    format: textOf(format),
    template: textOf(template) ?? textOf(templatePath),
  };
}

/** Calendar writes all three fields, empty, into every vault: there an empty one means nothing. */
function calendarSource(file: unknown): Source {
  const { weeklyNoteFolder, weeklyNoteFormat, weeklyNoteTemplate } = fieldsOf(file);
  return {
    folder: textOf(weeklyNoteFolder) || undefined,
    format: textOf(weeklyNoteFormat) || undefined,
    template: textOf(weeklyNoteTemplate) || undefined,
  };
}
