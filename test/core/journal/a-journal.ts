import type { Day, Weekday } from '../../../src/core/calendar/day';
import { formatDay, parseDay } from '../../../src/core/calendar/day';
import type { DayContext } from '../../../src/core/journal/day-status';
import type { JournalNote } from '../../../src/core/journal/journal';
import { Journal } from '../../../src/core/journal/journal';
import type { Plan } from '../../../src/core/journal/plan';
import { parseSchedule } from '../../../src/core/journal/schedule';
import { parseTarget } from '../../../src/core/journal/target';
import type { Entry, Pause } from '../../../src/core/notes/entry';

/** `2026-11-20` → its day; a test that names no day is a mistake. */
export function day(iso: string): Day {
  const parsed = parseDay(iso);
  if (parsed === null) throw new Error(`${iso} is no day`);
  return parsed;
}

/** A done win without anything else, changed by `fields`. */
export function anEntry(fields: Partial<Entry> = {}): Entry {
  return {
    kind: 'win',
    state: 'done',
    day: null,
    daySource: fields.day == null ? null : 'note',
    time: null,
    minutes: null,
    areas: [],
    links: [],
    metrics: {},
    text: 'Went for a walk',
    wordless: false,
    line: 0,
    marks: [],
    blockId: null,
    ...fields,
  };
}

/** A note that says nothing, changed by `fields`; its day is given as `2026-11-20`. */
export function aNote(
  path: string,
  { on, ...fields }: Partial<JournalNote> & { readonly on?: string } = {},
): JournalNote {
  const noteDay = on === undefined ? null : day(on);
  return {
    path,
    day: noteDay,
    isDaily: noteDay !== null,
    entries: [],
    rest: false,
    pauses: [],
    problems: [],
    ...fields,
  };
}

/** Pauses as tests write them: `['2026-08-01', '2026-08-14']`, `['2026-08-01', null]` for one without an end. */
type WrittenPause = readonly [string, string | null];

function aPause([start, end]: WrittenPause): Pause {
  return { start: day(start), end: end === null ? null : day(end) };
}

/** A plan as in settings; everything else has its default, and weeks begin on Monday. */
export function aPlan(
  written: {
    readonly schedule?: string;
    readonly target?: number | string;
    readonly since?: string;
    readonly countSteps?: boolean;
    readonly freezes?: number;
    readonly pauses?: readonly WrittenPause[];
    readonly firstWeekday?: Weekday;
  } = {},
): Plan {
  const schedule = parseSchedule(written.schedule ?? 'daily');
  const target = parseTarget(written.target ?? 1);
  if (schedule === null || target === null) throw new Error('no such schedule or target');
  return {
    schedule,
    target,
    since: written.since === undefined ? null : day(written.since),
    countSteps: written.countSteps ?? true,
    freezes: written.freezes ?? 2,
    pauses: (written.pauses ?? []).map(aPause),
    firstWeekday: written.firstWeekday ?? 1,
  };
}

/** Builds a journal of daily notes: `aJournal().won('2026-11-01', 3).rest('2026-11-02').build()`. */
export class JournalBuilder {
  readonly #notes = new Map<string, JournalNote>();

  /** A day with this many wins. */
  won(iso: string, count = 1): this {
    for (let i = 0; i < count; i++) this.entry(iso, {});
    return this;
  }

  /** Days in a row, each with one win. */
  wonDaily(first: string, last: string): this {
    for (let each = day(first); each <= day(last); each++) this.won(formatDay(each));
    return this;
  }

  /** An entry in the day's note. */
  entry(iso: string, fields: Partial<Entry>): this {
    const note = this.#daily(iso);
    const line = note.entries.length;
    const entry = anEntry({ day: day(iso), line, text: `Thing ${line}`, ...fields });
    return this.#put({ ...note, entries: [...note.entries, entry] });
  }

  rest(iso: string): this {
    return this.#put({ ...this.#daily(iso), rest: true });
  }

  /** A pause that some note holds. */
  paused(first: string, last: string | null): this {
    return this.#put(aNote(`Pauses/${first}.md`, { pauses: [aPause([first, last])] }));
  }

  /** A daily note; without a mark unless something else is said about the day. */
  note(iso: string): this {
    return this.#put(this.#daily(iso));
  }

  /** Any other note. */
  with(note: JournalNote): this {
    return this.#put(note);
  }

  notes(): readonly JournalNote[] {
    return [...this.#notes.values()];
  }

  build(): Journal {
    const journal = new Journal();
    for (const note of this.notes()) journal.set(note.path, note);
    return journal;
  }

  /** Its days under a plan, as of a day. */
  asOf(today: string, plan: Parameters<typeof aPlan>[0] = {}): DayContext {
    return this.build().context(aPlan(plan), day(today));
  }

  #daily(iso: string): JournalNote {
    return this.#notes.get(`${iso}.md`) ?? aNote(`${iso}.md`, { on: iso });
  }

  #put(note: JournalNote): this {
    this.#notes.set(note.path, note);
    return this;
  }
}

export function aJournal(): JournalBuilder {
  return new JournalBuilder();
}
