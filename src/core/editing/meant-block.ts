import type { JournalNote } from '../journal/journal';
import type { Entry } from '../notes/entry';
import { EditedBlock, notWritten } from './edited-block';
import type { EditRefusal, MeantEntry } from './entry-change';
import type { EditRules } from './entry-tries';
import { foundAgain, notFound } from './found-again';

/** An entry found again in its note, and the block that it is. */
export interface MeantBlock {
  /** as it is read now */
  readonly note: JournalNote;
  readonly entry: Entry;
  readonly block: EditedBlock;
}

/** Finds the block of an entry in the text as it is now; the error says why it must be left alone. */
export function meantBlock(
  text: string,
  meant: MeantEntry,
  rules: EditRules,
): MeantBlock | { readonly error: EditRefusal } {
  const note = rules.read(text);
  const entry = foundAgain(meant.entry, meant.read, note.entries);
  if ('error' in entry) return { error: notFound(text, meant, note.entries, entry.error) };
  const reference = { noteDay: note.day, languages: rules.language };
  const block = EditedBlock.of(text, entry, rules.marks, reference);
  return block === null ? { error: notWritten(text, entry) } : { note, entry, block };
}
