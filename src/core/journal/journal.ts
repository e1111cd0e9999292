import type { Day } from '../calendar/day';
import type { Entry, ParsedNote, Pause } from '../notes/entry';
import type { DayContext } from './day-status';
import { dayContext } from './day-status';
import type { JournalDay } from './journal-day';
import { mayCount } from './journal-day';
import type { GatheredDay, GatheredStretch } from './gathered-day';
import { addTo, isEmpty, summedDay, summedStretch, sharesOf } from './gathered-day';
import type { Plan } from './plan';
import type { Stretch } from './stretch';
import { STRETCH_DAYS, startOfStretch } from './stretch';

/** A parsed note, its path and its day. */
export interface JournalNote extends ParsedNote {
  /** relative to the vault */
  readonly path: string;
  /** the note's own day; null if nothing gives one */
  readonly day: Day | null;
  /** its path is that of a daily note */
  readonly isDaily: boolean;
  /** how its day or week felt; left out where it does not say */
  readonly pulse?: Pulse;
}

/** How a day, or the week that begins on one, felt to its writer. */
export interface Pulse {
  readonly of: 'day' | 'week';
  readonly first: Day;
  /** 1–5 */
  readonly value: number;
}

/** An entry in a list: its place, and whether it counts. */
export interface ListedEntry extends Entry {
  readonly path: string;
  readonly counts: boolean;
  /** the entry of another note that counts in its place; null if it is not a copy */
  readonly copyOf: { readonly path: string; readonly line: number } | null;
}

/** An entry as it is listed. Spelled out: spreading each entry of a year took a third of the time of its review. */
export function listedEntry(
  entry: Entry,
  { path, counts, copyOf }: Omit<ListedEntry, keyof Entry>,
): ListedEntry {
  const listed: ListedEntry = {
    kind: entry.kind,
    state: entry.state,
    day: entry.day,
    daySource: entry.daySource,
    time: entry.time,
    minutes: entry.minutes,
    areas: entry.areas,
    links: entry.links,
    metrics: entry.metrics,
    text: entry.text,
    wordless: entry.wordless,
    line: entry.line,
    marks: entry.marks,
    blockId: entry.blockId,
    path,
    counts,
    copyOf,
  };
  return entry.isKept === true ? { ...listed, isKept: true } : listed;
}

/** Which entries to list. */
/** First and last day, inclusive. */
export interface ListedDays {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/**
 * All notes of a vault as entries and days, kept up to date note by note. Its answers depend only on the notes it
 * holds, never on the order in which they came.
 */
export class Journal {
  readonly #notes = new Map<string, JournalNote>();
  /** by first day */
  readonly #stretches = new Map<Day, GatheredStretch>();
  readonly #undated = new Set<string>();
  readonly #paused = new Set<string>();
  readonly #pulsed = new Set<string>();
  readonly #contexts = new WeakMap<
    Plan,
    { readonly revision: number; readonly context: DayContext }
  >();
  #revision = 0;

  /** Grows with every change: what was derived from the journal at one revision is valid for it. */
  get revision(): number {
    return this.#revision;
  }

  /** Adds a note, or replaces the one it held by this path. */
  set(path: string, note: JournalNote): void {
    this.#take(path);
    const own = note.path === path ? note : { ...note, path };
    this.#notes.set(path, own);
    if (own.pauses.length > 0) this.#paused.add(path);
    if (own.pulse !== undefined) this.#pulsed.add(path);
    if (own.day !== null && (own.rest || own.isDaily)) {
      const open = this.#open(own.day);
      if (own.rest) open.restNotes++;
      if (own.isDaily) open.dailyNotes++;
    }
    for (const [day, share] of sharesOf(own)) {
      if (day === null) this.#undated.add(path);
      else addTo(this.#open(day), share);
    }
    this.#revision++;
  }

  /** Forgets a note; a path that it does not hold is ignored. */
  remove(path: string): void {
    if (this.#take(path)) this.#revision++;
  }

  note(path: string): JournalNote | undefined {
    return this.#notes.get(path);
  }

  /** All notes, by path in code units. */
  notes(): readonly JournalNote[] {
    return byPath([...this.#notes.values()]);
  }

  /** All entries, in no particular order: to sort ten thousand notes takes longer than to look at them. */
  *entries(): Generator<Entry> {
    for (const { entries } of this.#notes.values()) yield* entries;
  }

  /** The notes that no day is known of, by path in code units. */
  undatedNotes(): readonly JournalNote[] {
    return byPath([...this.#notes.values()].filter(({ day }) => day === null));
  }

  /** How many daily notes there are. */
  dailyNotes(): number {
    return [...this.#notes.values()].filter(({ isDaily }) => isDaily).length;
  }

  /** The paths of a day's daily notes, in code units: more than one after a change of habit or language. */
  notesOf(day: Day): readonly string[] {
    const open = this.#stretches.get(startOfStretch(day))?.days.get(day);
    if (open === undefined || open.dailyNotes === 0) return [];
    return [...this.#notes.values()]
      .filter((note) => note.isDaily && note.day === day)
      .map(({ path }) => path)
      .sort();
  }

  /** The pauses that notes hold, in no particular order. */
  pauses(): readonly Pause[] {
    return [...this.#paused].flatMap((path) => this.#notes.get(path)?.pauses ?? []);
  }

  /** How days and weeks felt, by first day; of two notes about the same, the first by path is heard. */
  pulses(): readonly Pulse[] {
    const heard = new Map<string, Pulse>();
    for (const path of [...this.#pulsed].sort()) {
      const pulse = this.#notes.get(path)?.pulse;
      const key = pulse === undefined ? '' : `${pulse.of} ${pulse.first}`;
      if (pulse !== undefined && !heard.has(key)) heard.set(key, pulse);
    }
    return [...heard.values()].sort((a, b) => a.first - b.first);
  }

  /** Every day about which a note says something, in order; days to come too. */
  days(countSteps: boolean): readonly JournalDay[] {
    return this.stretches(countSteps).flatMap(({ days }) => days);
  }

  /** The same, added up by stretches. */
  stretches(countSteps: boolean): readonly Stretch[] {
    return [...this.#stretches.values()]
      .sort((a, b) => a.first - b.first)
      .map((open) => summedStretch(open, countSteps))
      .filter(({ days }) => days.length > 0);
  }

  /** Adds up what was not added up yet, a stretch at a time: whoever goes through it may pause between two. */
  *addingUp(countSteps: boolean): Generator<Stretch> {
    for (const open of this.#stretches.values()) yield summedStretch(open, countSteps);
  }

  /** One day; null if no note says anything about it. */
  day(day: Day, countSteps: boolean): JournalDay | null {
    const open = this.#stretches.get(startOfStretch(day))?.days.get(day);
    return open === undefined || isEmpty(open) ? null : summedDay(open, countSteps);
  }

  /**
   * Entries by day, then path, then line, as a plan counts them on `today`. Without days all entries are listed, undated
   * ones last.
   */
  list(
    { countSteps }: Pick<Plan, 'countSteps'>,
    today: Day,
    { from, to }: ListedDays = {},
  ): ListedEntry[] {
    const days = this.#between(from ?? -Infinity, to ?? Infinity, countSteps);
    const listed = days.flatMap(({ day, entries, copies }) =>
      entries.map((placed): ListedEntry => {
        const copied = copies.get(placed);
        const counts = day <= today && copied === undefined && mayCount(placed.entry, countSteps);
        const copyOf = copied ? { path: copied.path, line: copied.entry.line } : null;
        return listedEntry(placed.entry, { path: placed.path, counts, copyOf });
      }),
    );
    return from === undefined && to === undefined ? [...listed, ...this.#undatedEntries()] : listed;
  }

  #undatedEntries(): ListedEntry[] {
    return [...this.#undated].sort().flatMap((path) => {
      const undated = this.#notes.get(path)?.entries.filter(({ day }) => day === null) ?? [];
      return undated.map((entry) => listedEntry(entry, { path, counts: false, copyOf: null }));
    });
  }

  /** The days under a plan, as of `today`: made once for each revision, plan (the same object) and today. */
  context(plan: Plan, today: Day): DayContext {
    const made = this.#contexts.get(plan);
    if (made?.revision === this.#revision && made.context.today === today) return made.context;
    const [stretches, pauses] = [this.stretches(plan.countSteps), this.pauses()];
    const context = dayContext({ stretches, pauses, earlier: made?.context }, plan, today);
    this.#contexts.set(plan, { revision: this.#revision, context });
    return context;
  }

  #between(from: Day, to: Day, countSteps: boolean): JournalDay[] {
    if (to - from > STRETCH_DAYS) {
      return this.days(countSteps).filter(({ day }) => day >= from && day <= to);
    }
    const days: JournalDay[] = [];
    for (let day = from; day <= to; day++) {
      const found = this.day(day, countSteps);
      if (found !== null) days.push(found);
    }
    return days;
  }

  /** Takes a note's share out of its days; false if it holds no such note. */
  #take(path: string): boolean {
    const note = this.#notes.get(path);
    if (note === undefined) return false;
    this.#notes.delete(path);
    this.#undated.delete(path);
    this.#paused.delete(path);
    this.#pulsed.delete(path);
    if (note.day !== null && (note.rest || note.isDaily)) {
      const open = this.#open(note.day);
      if (note.rest) open.restNotes--;
      if (note.isDaily) open.dailyNotes--;
    }
    for (const day of new Set(note.entries.map((entry) => entry.day))) {
      if (day === null) continue;
      const open = this.#open(day);
      open.shares = open.shares.filter((share) => share.path !== path);
    }
    return true;
  }

  /** The gathered day, which is about to change. */
  #open(day: Day): GatheredDay {
    const first = startOfStretch(day);
    let stretch = this.#stretches.get(first);
    if (stretch === undefined) {
      stretch = { first, days: new Map(), summed: null };
      this.#stretches.set(first, stretch);
    }
    let open = stretch.days.get(day);
    if (open === undefined) {
      open = { day, shares: [], restNotes: 0, dailyNotes: 0, summed: null };
      stretch.days.set(day, open);
    }
    stretch.summed = null;
    open.summed = null;
    return open;
  }
}

function byPath(notes: JournalNote[]): readonly JournalNote[] {
  return notes.sort((a, b) => (a.path < b.path ? -1 : 1));
}
