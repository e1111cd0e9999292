import type { DateFormat } from '../calendar/date-format';
import type { Journal } from '../journal/journal';
import type { CopiedNotes, KnownNotes, UnmatchedNotes } from '../journal/unmatched-notes';
import { copiedNotes, unmatchedNotes } from '../journal/unmatched-notes';
import { noteNames } from './note-names';
import type { VaultConfig } from './vault-config';

/** A vault's notes, and how its daily notes are named. */
interface NamedNotes {
  readonly journal: Journal;
  readonly config: VaultConfig;
  readonly languages: readonly [DateFormat, DateFormat];
}

/** The notes of a vault that look like daily notes, and match no format. */
export function unmatchedIn(vault: NamedNotes): readonly UnmatchedNotes[] {
  const undated = vault.journal.undatedNotes();
  return unmatchedNotes(
    undated.map(({ path }) => path),
    knownNotes(vault),
  );
}

/** The copies that a sync left of notes whose day is in a property, which the copies have too; null for none. */
export function datedCopiesIn(vault: NamedNotes): CopiedNotes | null {
  const dated = vault.journal.notes().filter(({ day, isDaily }) => day !== null && !isDaily);
  return copiedNotes(
    dated.map(({ path }) => path),
    knownNotes(vault),
  );
}

function knownNotes({ journal, config, languages }: NamedNotes): KnownNotes {
  return {
    ...noteNames(config, languages),
    has: (path) => {
      const note = journal.note(path);
      if (note === undefined) return null;
      return note.day === null ? 'other' : 'daily';
    },
  };
}
