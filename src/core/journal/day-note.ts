import type { DailyNotes } from '../calendar/daily-note';
import { storedPath } from '../text/stored-path';
import type { Journal } from './journal';

/** A vault's notes: the journal of those that are read, and the paths of all. */
export interface VaultNow {
  readonly journal: Pick<Journal, 'notesOf'>;
  /** relative to the vault */
  readonly paths: () => Iterable<string>;
}

/**
 * The daily notes of a vault whose notes are known. A day has one: if a note for it exists under another name (a
 * weekday in another language, another time, an earlier format), that note's path; else the path it is to be made at.
 */
export function knownDailyNotes(daily: DailyNotes, { journal, paths }: VaultNow): DailyNotes {
  return {
    dayOf: (path) => daily.dayOf(path),
    pathOf(day) {
      const usual = daily.pathOf(day);
      const existing = journal.notesOf(day);
      const key = usual.normalize('NFC');
      const own = existing.find((path) => path.normalize('NFC') === key);
      return own ?? existing[0] ?? storedPath(usual, paths);
    },
  };
}
