import type { DailyNotes, NoteLocation } from '../calendar/daily-note';
import type { Day } from '../calendar/day';
import type { Journal } from './journal';
import type { UnreadNote } from './unread-note';
import { unreadNoteOf } from './unread-note';

/** A vault's notes: the journal of those that are read, and the paths of all. */
export interface VaultNow {
  readonly journal: Pick<Journal, 'notesOf'>;
  /** relative to the vault */
  readonly paths: () => Iterable<string>;
  /** a path as the vault spells it */
  readonly stored: (path: string) => string;
}

/** How the daily notes of a vault are named. */
interface NoteNames {
  readonly daily: DailyNotes;
  /** the location of new notes, then those of earlier ones */
  readonly locations: readonly NoteLocation[];
  /** in which names are read; tags of BCP 47 */
  readonly languages: readonly string[];
}

/** The daily notes of a vault whose notes are known. */
export interface KnownDailyNotes extends DailyNotes {
  /** a note that seems to be this day's but is not read as it, where the day has no note that is */
  unreadOf(day: Day): UnreadNote | null;
}

/**
 * The daily notes of a vault whose notes are known. A day has one: if a note for it exists under another name (a
 * weekday in another language, another time, an earlier format), that note's path; else the path it is to be made at.
 */
export function knownDailyNotes(
  { daily, locations, languages }: NoteNames,
  { journal, paths, stored }: VaultNow,
): KnownDailyNotes {
  const dayOf = (path: string) => daily.dayOf(path);
  return {
    dayOf,
    unreadOf: (day) =>
      journal.notesOf(day).length > 0
        ? null
        : unreadNoteOf(day, paths(), { locations, languages, dayOf }),
    pathOf(day) {
      const usual = daily.pathOf(day);
      const existing = journal.notesOf(day);
      const key = usual.normalize('NFC');
      const own = existing.find((path) => path.normalize('NFC') === key);
      return own ?? existing[0] ?? stored(usual);
    },
  };
}
