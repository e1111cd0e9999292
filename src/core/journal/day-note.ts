import type { DailyNotes } from '../calendar/daily-note';
import type { Journal } from './journal';

/** A vault's notes: the journal of those that are read, and the paths of all. */
export interface KnownVault {
  readonly journal: Pick<Journal, 'notesOf'>;
  /** relative to the vault */
  readonly paths: () => Iterable<string>;
}

/**
 * The daily notes of a vault whose notes are known. A day has one: if a note for it exists under another name (a
 * weekday in another language, another time, an earlier format), that note's path; else the path it is to be made at.
 */
export function knownDailyNotes(daily: DailyNotes, { journal, paths }: KnownVault): DailyNotes {
  return {
    dayOf: (path) => daily.dayOf(path),
    pathOf(day) {
      const usual = daily.pathOf(day);
      const existing = journal.notesOf(day);
      const key = usual.normalize('NFC');
      const own = existing.find((path) => path.normalize('NFC') === key);
      return own ?? existing[0] ?? asStored(usual, paths);
    },
  };
}

/**
 * The path with its folder spelled as the vault does: macOS and git decompose letters and accents, a setting may not.
 */
function asStored(path: string, paths: () => Iterable<string>): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const key = folder.normalize('NFC');
  if (key === key.normalize('NFD')) return path;
  for (const other of paths()) {
    const stored = other.slice(0, folderLength(other, key));
    if (stored !== '' && stored.normalize('NFC') === key) return stored + path.slice(folder.length);
  }
  return path;
}

/** The length of the start of a path that has as many folders as `folder`. */
function folderLength(path: string, folder: string): number {
  let length = 0;
  for (let count = folder.split('/').length - 1; count > 0; count--) {
    length = path.indexOf('/', length) + 1;
    if (length === 0) return 0;
  }
  return length;
}
