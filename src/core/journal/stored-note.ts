import type { JournalNote } from './journal';
import type { Entry, MarkPosition } from '../notes/entry';
import { pulseOf } from '../notes/pulse';
import { fieldsOf } from '../text/json';

/** A note as it was read, and the file it was read from. */
export interface StoredNote {
  readonly path: string;
  /** of the file, at the time of reading */
  readonly mtime: number;
  readonly size: number;
  /** key of the rules it was parsed with; otherwise ignore the record */
  readonly rules: string;
  readonly note: JournalNote;
}

/**
 * A note as JSON: lists without field names, which would take more than half of the text of a vault, and of the time to
 * read it.
 */
type NoteRow = readonly [
  path: string,
  mtime: number,
  size: number,
  rules: string,
  day: number | null,
  isDaily: boolean,
  rest: boolean,
  entries: readonly EntryRow[],
  pauses: JournalNote['pauses'],
  problems: JournalNote['problems'],
  pulse: JournalNote['pulse'] | null,
];

type EntryRow = readonly [
  kind: Entry['kind'],
  state: Entry['state'],
  day: Entry['day'],
  daySource: Entry['daySource'],
  time: Entry['time'],
  minutes: Entry['minutes'],
  areas: Entry['areas'],
  links: Entry['links'],
  metrics: Entry['metrics'],
  text: Entry['text'],
  wordless: Entry['wordless'],
  line: Entry['line'],
  marks: readonly MarkRow[],
  blockId: Entry['blockId'],
  isKept?: true,
];

type MarkRow = readonly [tag: string, line: number, from: number, to: number];

/** The text that {@link readStored} reads. */
export function writeStored({ path, mtime, size, rules, note }: StoredNote): NoteRow {
  const { day, isDaily, rest, entries, pauses, problems, pulse = null } = note;
  const said = [entries.map(entryRow), pauses, problems, pulse] as const;
  return [path, mtime, size, rules, day, isDaily, rest, ...said];
}

/** Null for anything that, by its shape, {@link writeStored} did not write. */
export function readStored(row: unknown): StoredNote | null {
  if (!isNoteRow(row)) return null;
  const [path, mtime, size, rules, day, isDaily, rest, entries, pauses, problems, pulse] = row;
  const read = { path, day, isDaily, entries: entries.map(entryOf), rest, pauses, problems };
  const note: JournalNote = pulse === null || pulse === undefined ? read : { ...read, pulse };
  return { path, mtime, size, rules, note };
}

function isNoteRow(row: unknown): row is NoteRow {
  return (
    Array.isArray(row) &&
    row.length === NOTE_FIELDS.length &&
    NOTE_FIELDS.every((fits, field) => fits(row[field]))
  );
}

const isString = (value: unknown) => typeof value === 'string';
const isBoolean = (value: unknown) => typeof value === 'boolean';
const isDayOrNone = (value: unknown) => value === null || Number.isInteger(value);

function isPulse(value: unknown): boolean {
  const { of, first, value: said } = fieldsOf(value);
  return (of === 'day' || of === 'week') && Number.isInteger(first) && pulseOf(said) !== null;
}

/** Whether a value fits, for each field of a {@link NoteRow}. */
const NOTE_FIELDS: readonly ((value: unknown) => boolean)[] = [
  isString,
  Number.isFinite,
  Number.isInteger,
  isString,
  isDayOrNone,
  isBoolean,
  isBoolean,
  Array.isArray,
  Array.isArray,
  Array.isArray,
  (value) => value === null || isPulse(value),
];

function entryRow(entry: Entry): EntryRow {
  const { kind, state, day, daySource, time, minutes, areas, links, metrics, blockId } = entry;
  const { text, wordless, line } = entry;
  const marks = entry.marks.map(({ tag, line, from, to }): MarkRow => [tag, line, from, to]);
  const fields = [kind, state, day, daySource, time, minutes, areas, links, metrics] as const;
  const row = [...fields, text, wordless, line, marks, blockId] as const;
  return entry.isKept === true ? [...row, true] : row;
}

// By index: destructuring the rows took four times as long, and this runs at each start.
function entryOf(row: EntryRow): Entry {
  const entry: Entry = {
    kind: row[0],
    state: row[1],
    day: row[2],
    daySource: row[3],
    time: row[4],
    minutes: row[5],
    areas: row[6],
    links: row[7],
    metrics: row[8],
    text: row[9],
    wordless: row[10],
    line: row[11],
    marks: row[12].map((mark): MarkPosition => {
      return { tag: mark[0], line: mark[1], from: mark[2], to: mark[3] };
    }),
    blockId: row[13],
  };
  return row[14] === true ? { ...entry, isKept: true } : entry;
}
