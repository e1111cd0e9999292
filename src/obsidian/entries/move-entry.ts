import type { Day } from '../../core/calendar/day';
import type { TakenItem } from '../../core/editing/taken-item';
import { takeItem } from '../../core/editing/taken-item';
import { putItem } from '../../core/editing/put-item';
import type { ListedEntry } from '../../core/journal/journal';
import { noteToLogInto } from '../../core/logging/log-into-note';
import { undoLine } from '../../core/logging/undo-line';
import { plainText } from '../../core/markdown/text-runs';
import { excerpt } from '../../core/notes/found-fields';
import { Refusal, sentenceOf } from '../../core/words/refusal';
import { notifyLatest } from '../notices';
import type { ChangedEntry, EntryParts, SeenEntry } from './change-entry';
import { editRefusal, editRules, orOffer } from './change-entry';

/** A note's text before and after it was written. */
interface Written {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The note of another day that an entry's line could be moved into; null where the line has a date of its own, is in
 * no daily note, or the day has no note yet.
 */
export function noteToMoveInto(
  { live }: Pick<EntryParts, 'live'>,
  entry: ListedEntry,
  day: Day,
): string | null {
  if (entry.daySource !== 'note' || entry.day === day) return null;
  const { journal, setup } = live;
  const target = noteToLogInto(setup, day);
  if ('error' in target || target.path === entry.path) return null;
  const isDaily = (path: string) => journal.note(path)?.isDaily === true;
  return isDaily(entry.path) && isDaily(target.path) ? target.path : null;
}

/**
 * Moves an entry's line, with what belongs to it, into the note of another day. It is written there before it is taken
 * out of its own note, so that it is never in neither. Rejects with a Refusal that says why not; both notes are then as
 * they were, or it says that the line is in both.
 */
export async function moveEntry(
  parts: EntryParts,
  shown: SeenEntry,
  { day, path: into }: { readonly day: Day; readonly path: string },
): Promise<ChangedEntry> {
  const { live, writer, words } = parts;
  await live.refresh();
  const { setup } = live;
  const from = shown.entry.path;
  const take = (text: string | null): TakenItem => {
    if (text === null) throw new Refusal(words.failures.missingNothingWritten(from));
    const taken = takeItem(text, shown, editRules(parts, from));
    if (!('error' in taken)) return taken;
    throw editRefusal(parts, shown, taken.error);
  };

  const item = take(await writer.read(from));
  const put = await change(parts, into, (text) => {
    if (text === null) throw new Refusal(words.failures.missingNothingWritten(into));
    const rules = { ...setup.log, day, read: (note: string) => setup.read(into, note) };
    const made = putItem(text, item, rules);
    if (!('error' in made)) return made.text;
    throw new Refusal(words.failures.log({ kind: 'note', path: into, refusal: made.error }));
  });
  const taken = await change(parts, from, (text) => {
    const now = take(text);
    if (saidBy(now) === saidBy(item)) return now.text;
    throw editRefusal(parts, shown, { kind: 'changed', now: null });
  }).catch(async (error: unknown) => {
    await unlessInBoth(parts, { from, into, error }, () => putBack(parts, put));
    throw error;
  });
  return {
    path: into,
    undo: async () => {
      await putBack(parts, taken);
      await putBack(parts, put).catch(async (error: unknown) => {
        const again = { path: from, before: taken.after, after: taken.before };
        await unlessInBoth(parts, { from, into, error }, () => putBack(parts, again));
        throw error;
      });
    },
  };
}

/** Moves an entry and says so, with Undo; a notice says why if it cannot. */
export async function moveAndNotify(
  parts: EntryParts,
  shown: SeenEntry,
  to: { readonly day: Day; readonly path: string },
): Promise<void> {
  const { entryEdits, entry: texts, notices } = parts.words;
  await orOffer(parts, shown, async (seen) => {
    const moved = await moveEntry(parts, seen, to);
    const own = excerpt(plainText(seen.entry.text)) || texts.wordless;
    notifyLatest('line', entryEdits.moved(own, moved.path), {
      name: notices.undo,
      run: async () => {
        await moved.undo();
        notifyLatest('line', entryEdits.undoneMove);
      },
    });
  });
}

function saidBy({ text: _, ...item }: TakenItem): string {
  return JSON.stringify(item);
}

async function change(
  { live, writer }: EntryParts,
  path: string,
  make: (text: string | null) => string,
): Promise<Written> {
  const written = await writer.change(path, (text) => ({ before: text ?? '', text: make(text) }));
  live.noteWritten(path, written.text);
  return { path, before: written.before, after: written.text };
}

async function putBack(parts: EntryParts, { path, before, after }: Written): Promise<void> {
  const { failures } = parts.words;
  await change(parts, path, (text) => {
    if (text === null) throw new Refusal(failures.undoMissing(path));
    const undone = undoLine(text, before, after);
    if (undone === null) throw new Refusal(failures.undoChanged(path));
    return undone;
  });
}

/** Undoes half of a move; where that fails too, the line is in both notes, and the Refusal says so. */
async function unlessInBoth(
  { words }: EntryParts,
  { from, into, error }: { readonly from: string; readonly into: string; readonly error: unknown },
  undo: () => Promise<void>,
): Promise<void> {
  try {
    await undo();
  } catch {
    throw new Refusal(words.entryEdits.inBoth(from, into, sentenceOf(error, words)));
  }
}
