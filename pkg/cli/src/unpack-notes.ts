import type { JournalNote } from '../../../src/core/journal/journal';
import type { Entry, MarkPosition } from '../../../src/core/notes/entry';
import { KINDS } from '../../../src/core/notes/entry';
import { fieldsOf } from '../../../src/core/text/json';
import type { Extra, KeptNote, Remark, Worded } from './packed-notes';
import { LENGTHS_BYTES, NONE, SOURCES, STATES, STATE_NUMBERS } from './packed-notes';

/** The notes that `packNotes` wrote about the same, by path; null for any other bytes. */
export function unpackNotes(about: string, bytes: Buffer): Map<string, KeptNote> | null {
  // Numbers can only be read where they begin at a multiple of their size.
  const from = (start: number, end: number) =>
    bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + end);
  try {
    const [count = 0, others = 0] = new Float64Array(from(0, LENGTHS_BYTES));
    const statesEnd = LENGTHS_BYTES + count * Float64Array.BYTES_PER_ELEMENT;
    const numbersEnd = statesEnd + others * Int32Array.BYTES_PER_ELEMENT;
    const words: unknown = JSON.parse(bytes.toString('utf8', numbersEnd));
    if (!isWorded(words) || words.about !== about) return null;
    const states = new Float64Array(from(LENGTHS_BYTES, statesEnd));
    return new Unpacking(words, states, new Int32Array(from(statesEnd, numbersEnd))).notes();
  } catch {
    return null;
  }
}

function isWorded(value: unknown): value is Worded {
  const { about, paths, texts, tags, remarks, extras } = fieldsOf(value);
  return typeof about === 'string' && [paths, texts, tags, remarks, extras].every(Array.isArray);
}

/** What a note or an entry has of which nothing is written. */
const NO_ENTRIES: readonly Entry[] = [];
const NO_REMARK: Remark = [NaN, null, [], [], null];
const NO_EXTRA: Extra = [NaN, [], [], {}, null, false];

/** Reads packed notes from their first to their last. */
class Unpacking {
  readonly #words: Worded;
  readonly #states: Float64Array;
  readonly #numbers: Int32Array;
  #at = 0;
  #entry = 0;
  #extra = 0;
  #remark = 0;

  constructor(words: Worded, states: Float64Array, numbers: Int32Array) {
    this.#words = words;
    this.#states = states;
    this.#numbers = numbers;
  }

  notes(): Map<string, KeptNote> | null {
    const notes = new Map<string, KeptNote>();
    const { paths, texts } = this.#words;
    for (const [place, path] of paths.entries()) notes.set(path, this.#note(place, path));
    const isWhole =
      this.#at === this.#numbers.length &&
      this.#entry === texts.length &&
      this.#states.length === paths.length * STATE_NUMBERS;
    return isWhole ? notes : null;
  }

  #note(place: number, path: string): KeptNote {
    const day = this.#nextOrNone();
    const isDaily = this.#next() === 1;
    const rest = this.#next() === 1;
    const count = this.#next();
    const entries = count === 0 ? NO_ENTRIES : Array.from({ length: count }, () => this.#read());
    const [, properties, pauses, problems, pulse] = this.#remarkOf(place);
    const read: JournalNote = { path, day, isDaily, entries, rest, pauses, problems };
    return {
      note: pulse === null ? read : { ...read, pulse },
      properties,
      states: this.#states,
      at: place * STATE_NUMBERS,
    };
  }

  #read(): Entry {
    const place = this.#entry++;
    const kind = KINDS[this.#next()] ?? unreadable();
    const state = STATES[this.#next()] ?? unreadable();
    const daySource = SOURCES[this.#next()] ?? null;
    const wordless = this.#next() === 1;
    const day = this.#nextOrNone();
    const time = this.#nextOrNone();
    const minutes = this.#nextOrNone();
    const line = this.#next();
    const marks = this.#marks(this.#next());
    const [, areas, links, metrics, blockId, isKept] = this.#extraOf(place);
    const entry: Entry = {
      kind,
      state,
      day,
      daySource,
      time,
      minutes,
      areas,
      links,
      metrics,
      text: this.#words.texts[place] ?? unreadable(),
      wordless,
      line,
      marks,
      blockId,
    };
    return isKept ? { ...entry, isKept: true } : entry;
  }

  #remarkOf(place: number): Remark {
    const remark = this.#words.remarks[this.#remark];
    if (remark?.[0] !== place) return NO_REMARK;
    this.#remark++;
    return remark;
  }

  #extraOf(place: number): Extra {
    const extra = this.#words.extras[this.#extra];
    if (extra?.[0] !== place) return NO_EXTRA;
    this.#extra++;
    return extra;
  }

  #marks(count: number): MarkPosition[] {
    const marks: MarkPosition[] = [];
    for (let mark = 0; mark < count; mark++) {
      const tag = this.#words.tags[this.#next()] ?? unreadable();
      marks.push({ tag, line: this.#next(), from: this.#next(), to: this.#next() });
    }
    return marks;
  }

  #nextOrNone(): number | null {
    const next = this.#next();
    return next === NONE ? null : next;
  }

  #next(): number {
    return this.#numbers[this.#at++] ?? unreadable();
  }
}

function unreadable(): never {
  throw new RangeError('these are no packed notes');
}
