import type { TextEdit } from '../markdown/text-edit';
import { applyEdits } from '../markdown/text-edit';
import type { Entry } from '../notes/entry';
import type { EditRefusal, EntryChange, MeantEntry } from './entry-change';
import type { EditRules } from './entry-tries';
import { triesFor } from './entry-tries';
import type { ChangedNote } from './kept-entries';
import { keptEntries } from './kept-entries';
import { meantBlock } from './meant-block';

/** A note with one entry changed. */
export interface EditedNote {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** the entry as the note had it, wherever its line was by then */
  readonly before: Entry;
}

/**
 * Changes one entry in its note, and nothing else: all other bytes stay, and the note reads as it did but for this
 * entry. The line is built from what is written there now; the error says why it is left as it is.
 */
export function editEntry(
  text: string,
  meant: MeantEntry,
  change: EntryChange,
  rules: EditRules,
): EditedNote | { readonly error: EditRefusal } {
  const found = meantBlock(text, meant, rules);
  if ('error' in found) return found;
  const { entry, block } = found;
  const made = triesFor(block, change, rules);
  if ('error' in made) return made;

  const changed: ChangedNote = { text, line: entry.line, parse: rules.read };
  let refusal: EditRefusal = { kind: 'misread' };
  for (const { edits: planned, expected } of made.tries) {
    const edits = planned.filter((edit) => edit !== null);
    if (edits.length < planned.length) continue;
    if (edits.length === 0) return { text, edits, before: entry };
    const problem = keptEntries(changed, edits, expected);
    if (problem === null) return { text: applyEdits(text, edits), edits, before: entry };
    refusal = problem;
  }
  return { error: refusal };
}
