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
 * read it. What is empty is {@link NOTHING}: most lists are, and making each by itself took a third of that time.
 */
type NoteRow = readonly [
  path: string,
  mtime: number,
  size: number,
  rules: string,
  day: number | null,
  isDaily: boolean,
  rest: boolean,
  entries: readonly EntryRow[] | Nothing,
  pauses: JournalNote['pauses'] | Nothing,
  problems: JournalNote['problems'] | Nothing,
  pulse: JournalNote['pulse'] | null,
];

type EntryRow = readonly [
  kind: Entry['kind'],
  state: Entry['state'],
  day: Entry['day'],
  daySource: Entry['daySource'],
  time: Entry['time'],
  minutes: Entry['minutes'],
  areas: Entry['areas'] | Nothing,
  links: Entry['links'] | Nothing,
  metrics: Entry['metrics'] | Nothing,
  text: Entry['text'],
  wordless: Entry['wordless'],
  line: Entry['line'],
  blockId: Entry['blockId'],
  // Nearly every entry has one mark, which needs no list of its own.
  tag: string | Nothing,
  markLine: number,
  from: number,
  to: number,
  marks: readonly MarkRow[] | Nothing,
  isKept?: true,
];

type MarkRow = readonly [tag: string, line: number, from: number, to: number];

type Nothing = 0;
const NOTHING: Nothing = 0;

/** The text that {@link readStored} reads. */
export function writeStored({ path, mtime, size, rules, note }: StoredNote): NoteRow {
  const { day, isDaily, rest, entries, pauses, problems, pulse = null } = note;
  const said = [filled(entries.map(entryRow)), filled(pauses), filled(problems), pulse] as const;
  return [path, mtime, size, rules, day, isDaily, rest, ...said];
}

function filled<T>(list: readonly T[]): readonly T[] | Nothing {
  return list.length === 0 ? NOTHING : list;
}

const NO_LIST: readonly never[] = [];
const NO_METRICS: Entry['metrics'] = {};

/** Null for anything that, by its shape, {@link writeStored} did not write. */
export function readStored(row: unknown): StoredNote | null {
  if (!isNoteRow(row)) return null;
  const [path, mtime, size, rules, day, isDaily, rest, rows, ...said] = row;
  const entries = rows === NOTHING ? NO_LIST : rows.map(entryOf);
  const pauses = said[0] === NOTHING ? NO_LIST : said[0];
  const problems = said[1] === NOTHING ? NO_LIST : said[1];
  const pulse = said[2];
  const read = { path, day, isDaily, entries, rest, pauses, problems };
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
const isList = (value: unknown) => value === NOTHING || Array.isArray(value);

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
  isList,
  isList,
  isList,
  (value) => value === null || isPulse(value),
];

function entryRow(entry: Entry): EntryRow {
  const { kind, state, day, daySource, time, minutes, areas, links, metrics, blockId } = entry;
  const { text, wordless, line, marks } = entry;
  const fields = [
    kind,
    state,
    day,
    daySource,
    time,
    minutes,
    filled(areas),
    filled(links),
  ] as const;
  const numbers = Object.keys(metrics).length === 0 ? NOTHING : metrics;
  const [first = [NOTHING, 0, 0, 0] as const, ...others] = marks.map(
    ({ tag, line, from, to }): MarkRow => [tag, line, from, to],
  );
  const said = [numbers, text, wordless, line, blockId] as const;
  const row = [...fields, ...said, ...first, filled(others)] as const;
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
    areas: row[6] === NOTHING ? NO_LIST : row[6],
    links: row[7] === NOTHING ? NO_LIST : row[7],
    metrics: row[8] === NOTHING ? NO_METRICS : row[8],
    text: row[9],
    wordless: row[10],
    line: row[11],
    marks: marksOf(row),
    blockId: row[12],
  };
  return row[18] === true ? { ...entry, isKept: true } : entry;
}

function marksOf(row: EntryRow): readonly MarkPosition[] {
  const tag = row[13];
  if (tag === NOTHING) return NO_LIST;
  const marks = [{ tag, line: row[14], from: row[15], to: row[16] }];
  if (row[17] !== NOTHING) {
    for (const other of row[17]) {
      marks.push({ tag: other[0], line: other[1], from: other[2], to: other[3] });
    }
  }
  return marks;
}
