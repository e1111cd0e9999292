import { group } from 'd3-array';
import type { Day } from '../calendar/day';
import type { Entry } from '../notes/entry';
import type { JournalDay, PlacedEntry } from './journal-day';
import { addUpDay } from './journal-day';
import type { Stretch } from './stretch';
import { addUpStretch } from './stretch';

/** A note's entries of one day; the note itself, if all of its entries are of that day. */
export interface NoteShare {
  /** of the note, relative to the vault */
  readonly path: string;
  /** it is a daily note */
  readonly isDaily: boolean;
  readonly entries: readonly Entry[];
}

/** What the notes say about one day, gathered; added up only when it is asked for. */
export interface GatheredDay {
  readonly day: Day;
  shares: NoteShare[];
  restNotes: number;
  dailyNotes: number;
  summed: { readonly countSteps: boolean; readonly day: JournalDay } | null;
}

/** The mutable side of a stretch. An emptied day stays: usually its note is about to be replaced. */
export interface GatheredStretch {
  readonly first: Day;
  readonly days: Map<Day, GatheredDay>;
  summed: { readonly countSteps: boolean; readonly stretch: Stretch } | null;
}

/** A note's entries by day; null is the day of those without one. */
export function sharesOf(note: NoteShare): Iterable<readonly [Day | null, NoteShare]> {
  const { path, isDaily, entries } = note;
  const [first] = entries;
  if (first === undefined) return [];
  if (entries.every(({ day }) => day === first.day)) return [[first.day, note]];
  const byDay = group(entries, ({ day }) => day);
  return Array.from(byDay, ([day, some]) => [day, { path, isDaily, entries: some }] as const);
}

/** Puts a note's share on its day. */
export function addTo(day: GatheredDay, share: NoteShare): void {
  // An array made of one, as most stay, takes a fifth of the memory of an array that grew to one.
  if (day.shares.length === 0) day.shares = [share];
  else day.shares.push(share);
}

/** Whether no note says anything about the day any more. */
export function isEmpty({ shares, restNotes, dailyNotes }: GatheredDay): boolean {
  return shares.length === 0 && restNotes === 0 && dailyNotes === 0;
}

/** Adds up a stretch, unless nothing in it has changed since. */
export function summedStretch(gathered: GatheredStretch, countSteps: boolean): Stretch {
  if (gathered.summed?.countSteps === countSteps) return gathered.summed.stretch;
  const days = [...gathered.days.values()]
    .filter((day) => !isEmpty(day))
    .sort((a, b) => a.day - b.day)
    .map((day) => summedDay(day, countSteps));
  const stretch = addUpStretch(gathered.first, days);
  gathered.summed = { countSteps, stretch };
  return stretch;
}

/** Adds up a day, unless nothing in it has changed since. */
export function summedDay(gathered: GatheredDay, countSteps: boolean): JournalDay {
  if (gathered.summed?.countSteps === countSteps) return gathered.summed.day;
  const marks = { rest: gathered.restNotes > 0, dailyNote: gathered.dailyNotes > 0 };
  const entries = gathered.shares.flatMap(({ path, isDaily, entries }) =>
    entries.map((entry): PlacedEntry => ({ path, entry, isDaily })),
  );
  const day = addUpDay(gathered.day, entries, marks, countSteps);
  gathered.summed = { countSteps, day };
  return day;
}
