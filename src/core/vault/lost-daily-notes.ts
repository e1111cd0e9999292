import type { NoteLocation } from '../calendar/daily-note';
import type { Journal } from '../journal/journal';
import type { UnmatchedNotes } from '../journal/unmatched-notes';

/** Notes that look like daily notes, match no format, and hold lines that therefore count nowhere. */
export interface LostDailyNotes {
  /** the place that would read them */
  readonly location: NoteLocation;
  /** the language that would read their names; null if the vault's does */
  readonly language: string | null;
  /**
   * What is wrong in the settings: their place itself, where no note is found · only the language of its names · nothing,
   * but these notes are in another place as well
   */
  readonly cause: 'place' | 'language' | 'others';
  readonly count: number;
  /** the path of the first of them */
  readonly example: string;
}

/** The largest group of such notes; null if no line of a note is lost. `unmatched` are the vault's, largest first. */
export function lostDailyNotes(
  unmatched: readonly UnmatchedNotes[],
  journal: Journal,
): LostDailyNotes | null {
  for (const { location, language, isOwn, copyOf, paths, example } of unmatched) {
    if (location === null || copyOf !== null) continue;
    const holdsLost = paths.some((path) =>
      journal.note(path)?.entries.some(({ day }) => day === null),
    );
    if (!holdsLost) continue;
    const isAnyFound = journal.notes().some(({ day }) => day !== null);
    const cause = isOwn ? 'language' : isAnyFound ? 'others' : 'place';
    return { location, language, cause, count: paths.length, example };
  }
  return null;
}
