import type { Entry } from '../notes/entry';
import { Journal } from './journal';

/**
 * A journal of some of the entries only, on the same days with the same rest days and pauses. It is made from all
 * notes, so it is for what is looked at now and then: one area in the heatmap.
 */
export function narrowedJournal(
  journal: Journal,
  holds: (entry: Entry, path: string) => boolean,
): Journal {
  const narrowed = new Journal();
  for (const note of journal.notes()) {
    const entries = note.entries.filter((entry) => holds(entry, note.path));
    narrowed.set(note.path, entries.length === note.entries.length ? note : { ...note, entries });
  }
  return narrowed;
}
