import type { DailyNotes } from '../../core/calendar/daily-note';
import type { JournalNote } from '../../core/journal/journal';
import type { CachedNoteRules } from './cached-note';

/** The rules by which notes are found and read. */
export interface IndexRules extends CachedNoteRules {
  /** identifies the rules: a note read by others is read again */
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
