import type { JournalNote } from '../../../src/core/journal/journal';
import type { Entry } from '../../../src/core/notes/entry';
import { KINDS } from '../../../src/core/notes/entry';
import type { Properties } from '../../../src/core/notes/front-matter-property';

/*
 * Notes as bytes: numbers as they are in memory, and JSON for words only. JSON for all of it takes twice as long to read,
 * most of it for lists that are thrown away at once.
 */

/** What was read of a note. */
export interface ReadNote {
  readonly note: JournalNote;
  /** its properties, if they may make it a goal */
  readonly properties: Properties | null;
}

/** What was read of a note, and what its file was like: {@link STATE_NUMBERS} from `at` on in `states`. */
export interface KeptNote extends ReadNote {
  readonly states: ArrayLike<number>;
  readonly at: number;
}

/** How many numbers say what a file was like. */
export const STATE_NUMBERS = 4;

export const STATES = ['done', 'open', 'started', 'cancelled'] as const satisfies Entry['state'][];
export const SOURCES = [null, 'text', 'completion', 'note'] as const satisfies Entry['daySource'][];
/** Stands for no number. */
export const NONE = -(2 ** 31);
/** Before all others: how many numbers there are of files, and of notes. */
export const LENGTHS_BYTES = 2 * Float64Array.BYTES_PER_ELEMENT;

/** What is written as JSON. */
export interface Worded {
  /** whose notes these are, and by which rules they were read */
  readonly about: string;
  readonly paths: readonly string[];
  /** of each entry */
  readonly texts: readonly string[];
  /** each once */
  readonly tags: readonly string[];
  readonly remarks: readonly Remark[];
  readonly extras: readonly Extra[];
}

/** What few notes have, and the place of its note among all. */
export type Remark = readonly [
  at: number,
  properties: Properties | null,
  pauses: JournalNote['pauses'],
  problems: JournalNote['problems'],
  pulse: JournalNote['pulse'] | null,
];

/** What most entries do not have, and the place of its entry among all. */
export type Extra = readonly [
  at: number,
  areas: Entry['areas'],
  links: Entry['links'],
  metrics: Entry['metrics'],
  blockId: Entry['blockId'],
  isKept: boolean,
];

/** Whether all of a note comes back from {@link packNotes} as it was. */
export function isPackable({ note, properties }: ReadNote): boolean {
  const { entries, day, pauses, problems, pulse } = note;
  return (
    isWhole(day) &&
    [properties, pauses, problems, pulse ?? null].every((value) => isJson(value)) &&
    entries.every(
      (entry) =>
        isJson(entry.metrics) &&
        [entry.day, entry.time, entry.minutes, entry.line].every(isWhole) &&
        entry.marks.every(({ line, from, to }) => [line, from, to].every(isWhole)),
    )
  );
}

function isWhole(value: number | null): boolean {
  return value === null || ((value | 0) === value && value !== NONE && !Object.is(value, -0));
}

/** The bytes that `unpackNotes` reads. */
export function packNotes(about: string, notes: Iterable<readonly [string, KeptNote]>): Buffer {
  const states: number[] = [];
  const numbers: number[] = [];
  const words = {
    about,
    paths: [] as string[],
    texts: [] as string[],
    tags: [] as string[],
    remarks: [] as Remark[],
    extras: [] as Extra[],
  };
  const tags = new Map<string, number>();
  for (const [path, { note, properties, states: own, at }] of notes) {
    for (let each = at; each < at + STATE_NUMBERS; each++) states.push(own[each] ?? NaN);
    const { day, isDaily, rest, entries, pauses, problems, pulse = null } = note;
    if (properties !== null || pauses.length > 0 || problems.length > 0 || pulse !== null) {
      words.remarks.push([words.paths.length, properties, pauses, problems, pulse]);
    }
    words.paths.push(path);
    numbers.push(day ?? NONE, Number(isDaily), Number(rest), entries.length);
    for (const entry of entries) packEntry(entry, numbers, words, tags);
  }
  words.tags.push(...tags.keys());
  const json = Buffer.from(JSON.stringify(words), 'utf8');
  return Buffer.concat([
    bytesOf(Float64Array.from([states.length, numbers.length])),
    bytesOf(Float64Array.from(states)),
    bytesOf(Int32Array.from(numbers)),
    json,
  ]);
}

function packEntry(
  entry: Entry,
  numbers: number[],
  words: { readonly texts: string[]; readonly extras: Extra[] },
  tags: Map<string, number>,
): void {
  const { areas, links, metrics, blockId, isKept = false, marks } = entry;
  const isPlain = areas.length === 0 && links.length === 0 && Object.keys(metrics).length === 0;
  if (!isPlain || blockId !== null || isKept) {
    words.extras.push([words.texts.length, areas, links, metrics, blockId, isKept]);
  }
  words.texts.push(entry.text);
  numbers.push(
    KINDS.indexOf(entry.kind),
    STATES.indexOf(entry.state),
    SOURCES.indexOf(entry.daySource),
    Number(entry.wordless),
    entry.day ?? NONE,
    entry.time ?? NONE,
    entry.minutes ?? NONE,
    entry.line,
    marks.length,
  );
  for (const { tag, line, from, to } of marks) {
    const known = tags.get(tag) ?? tags.size;
    tags.set(tag, known);
    numbers.push(known, line, from, to);
  }
}

function bytesOf({ buffer }: Float64Array | Int32Array): Uint8Array {
  return new Uint8Array(buffer);
}

/** Nothing that makes a note a goal lies deeper; an alias of YAML may hold itself. */
const DEEPEST = 8;

/** Whether a value comes back from JSON as it was: `.nan`, `.inf` and -0 of YAML do not, nor what is no plain value. */
function isJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || depth > DEEPEST) return false;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every((each) => isJson(each, depth + 1));
}
