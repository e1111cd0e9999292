import type { DailyNotes } from '../../core/calendar/daily-note';
import type { JournalNote } from '../../core/journal/journal';
import type { CachedNoteRules } from './cached-note';

/** By which rules notes are found and read. */
export interface IndexRules extends CachedNoteRules {
  /** names the rules: what was read by others is read anew */
  readonly key: string;
  /** whether a note is read at all */
  readonly reads: (path: string) => boolean;
  readonly daily: DailyNotes;
  readonly read: (path: string, text: string) => JournalNote;
  readonly readProperties: (
    path: string,
    properties: Readonly<Record<string, unknown>>,
  ) => JournalNote;
}
