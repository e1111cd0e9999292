import type { EditRefusal, EntryChange, MeantEntry } from '../../core/editing/entry-change';
import { editEntry } from '../../core/editing/edit-entry';
import type { EditRules } from '../../core/editing/entry-tries';
import type { ListedEntry } from '../../core/journal/journal';
import { undoLine } from '../../core/logging/undo-line';
import { plainText } from '../../core/markdown/text-runs';
import { excerpt } from '../../core/notes/found-fields';
import { Refusal } from '../../core/words/refusal';
import type { Words } from '../../core/words/words';
import { appLanguages } from '../languages';
import { notify, notifyFailure, notifyLatest } from '../notices';
import type { PluginParts } from '../plugin-parts';

/** What changing an entry needs. */
export type EntryParts = Pick<PluginParts, 'live' | 'writer' | 'words'>;

/** An entry as it is shown, with what its note said by then. */
export interface SeenEntry extends MeantEntry {
  readonly entry: ListedEntry;
}

/** An entry that was changed in its note. */
export interface ChangedEntry {
  readonly path: string;
  /** Puts the line back. Rejects with a Refusal if the note has changed too much to find it. */
  readonly undo: () => Promise<void>;
}

/** An entry was changed elsewhere since it was shown; the sentence says what its line says by now. */
export class ChangedLine extends Refusal {
  /** with which the change would be made all the same */
  readonly now: SeenEntry;

  constructor(sentence: string, now: SeenEntry) {
    super(sentence);
    this.now = now;
  }
}

/** The sentence of a refusal, with what has become of the entry where that is known. */
export function editRefusal(
  { words: { obstacles } }: Pick<EntryParts, 'words'>,
  { entry }: SeenEntry,
  refusal: EditRefusal,
): Refusal {
  const sentence = obstacles.nothingWritten(obstacles.edit(refusal));
  if (refusal.kind !== 'changed' || refusal.now === null) return new Refusal(sentence);
  const { read, entry: now } = refusal.now;
  return new ChangedLine(sentence, { read, entry: { ...entry, ...now } });
}

/** The entry with all that its note says now: taken when it is shown, so that a later change of the note is noticed. */
export function seenEntry({ live }: Pick<PluginParts, 'live'>, entry: ListedEntry): SeenEntry {
  return { entry, read: live.journal.note(entry.path)?.entries ?? [] };
}

/** How the note at `path` is written and read now. */
export function editRules({ live }: Pick<EntryParts, 'live'>, path: string): EditRules {
  const { setup, today } = live;
  return {
    ...setup.log,
    language: appLanguages.languageOf(setup.settings.language),
    date: setup.config.taskStatuses.length > 0 ? 'tasks' : 'field',
    today,
    read: (note) => setup.read(path, note),
  };
}

/** Changes an entry in its note. Rejects with a Refusal that says why not, and nothing is written then. */
export async function changeEntry(
  parts: EntryParts,
  shown: SeenEntry,
  change: EntryChange,
): Promise<ChangedEntry> {
  const { live, writer, words } = parts;
  await live.refresh();
  const { path } = shown.entry;
  const written = await writer.change(path, (text) => {
    if (text === null) throw new Refusal(words.failures.missingNothingWritten(path));
    const edited = editEntry(text, shown, change, editRules(parts, path));
    if ('error' in edited) throw editRefusal(parts, shown, edited.error);
    return { before: text, text: edited.text };
  });
  const { before, text: after } = written;
  live.noteWritten(path, after);
  return {
    path,
    undo: async () => {
      const undone = await writer.change(path, (text) => {
        if (text === null) throw new Refusal(words.failures.undoMissing(path));
        const put = undoLine(text, before, after);
        if (put === null) throw new Refusal(words.failures.undoChanged(path));
        return { text: put };
      });
      live.noteWritten(path, undone.text);
    },
  };
}

/** Changes an entry and says so, with Undo; a notice says why if it cannot. */
export async function changeAndNotify(
  parts: EntryParts,
  shown: SeenEntry,
  change: EntryChange,
): Promise<void> {
  await orOffer(parts, shown, async (entry) => {
    const changed = await changeEntry(parts, entry, change);
    notifyChanged(parts, changed, saidOf(parts, entry.entry, change));
  });
}

/** Changes an entry; a notice says why if that fails, and offers it all the same for a line that was changed elsewhere. */
export async function orOffer(
  parts: Pick<EntryParts, 'words'>,
  shown: SeenEntry,
  change: (shown: SeenEntry) => Promise<void>,
): Promise<void> {
  try {
    await change(shown);
  } catch (error) {
    if (!(error instanceof ChangedLine)) {
      notifyFailure(error);
      return;
    }
    const { changeAnyway } = parts.words.entryEdits;
    const run = () => orOffer(parts, error.now, change);
    notify(error.message, { name: changeAnyway, run, stays: true });
  }
}

/** Says what was changed, and offers to undo it. */
export function notifyChanged(
  { words }: Pick<PluginParts, 'words'>,
  { undo }: Pick<ChangedEntry, 'undo'>,
  said: string,
): void {
  notifyLatest('line', said, {
    name: words.notices.undo,
    run: async () => {
      await undo();
      notifyLatest('line', words.entryEdits.undone);
    },
  });
}

/** What is said of a change. */
export function saidOf(
  { words, live }: { readonly words: Words; readonly live: EntryParts['live'] },
  { text }: ListedEntry,
  change: EntryChange,
): string {
  const { entryEdits, entry, dates } = words;
  const own = excerpt(plainText(text)) || entry.wordless;
  switch (change.kind) {
    case 'words':
      return entryEdits.changed(excerpt(plainText(change.words)));
    case 'day':
      return entryEdits.dated(own, dates.named(change.day, live.today));
    case 'unmark':
      return entryEdits.unmarked(own);
    case 'delete':
      return entryEdits.deleted(own);
    default:
      return entryEdits.changed(own);
  }
}
