import { entryHint, entryReason } from '../../core/journal/entry-reason';
import type { ReasonContext } from '../../core/journal/entry-reason';
import type { JournalNote } from '../../core/journal/journal';
import { readCheckbox } from '../../core/markdown/checkbox';
import type { Mark, MarkTags } from '../../core/markdown/tag';
import { matchMark } from '../../core/markdown/tag';
import type { Entry } from '../../core/notes/entry';
import { problemWords } from '../../core/words/problem-words';
import { sentencesOf } from '../../core/words/sentences';
import type { Words } from '../../core/words/words';
import type { EditorJournal, EditorRules } from './editor-journal';

/** An entry as a note shows it. */
export interface ShownEntry {
  readonly entry: Entry;
  readonly counts: boolean;
  /** why it does not count, or what else there is to say about it; null if nothing */
  readonly hint: string | null;
}

/**
 * The entries of a note, each with whether it counts. `lineText` returns a line of the note (0-based), without its end.
 */
export function shownEntries(
  note: JournalNote,
  lineText: (line: number) => string,
  journal: EditorJournal,
  rules: EditorRules,
): ShownEntry[] {
  const isRead = rules.reads(note.path);
  const { countSteps, doneCharacters, words } = rules;
  return note.entries.map((entry, index) => {
    const context: ReasonContext = {
      today: journal.today,
      countSteps,
      noteDay: note.day,
      isRead,
      checkbox: readCheckbox(lineText(entry.line))?.character ?? null,
      doneCharacters,
      copyOf: journal.copyOf(note.path, entry),
    };
    const counts = entryReason(entry, context) === null;
    const reason = words.reasons.hint(entryHint(entry, context), journal.today);
    return { entry, counts, hint: hintOf(reason, badDates(note, index, words), words) };
  });
}

/** A reason has no full stop of its own, and dates are told in sentences. */
function hintOf(reason: string | null, dates: readonly string[], words: Words): string | null {
  if (dates.length === 0) return reason;
  const told = sentencesOf(dates);
  return reason === null ? told : words.followedBy(reason, told);
}

/** What was meant as an entry's date but could not be read: it is on its first line or one below it. */
function badDates({ entries, problems }: JournalNote, index: number, words: Words): string[] {
  const from = entries[index]?.line ?? 0;
  const next = entries.find(({ line }) => line > from)?.line ?? Infinity;
  return problems
    .filter(({ code, line }) => BAD_DATES.has(code) && line >= from && line < next)
    .map((problem) => problemWords(problem, words));
}

const BAD_DATES: ReadonlySet<string> = new Set(['bad-date', 'bad-completion']);

/** How a mark's tag is shown. */
export interface Badge {
  readonly mark: Mark;
  /** UTF-16 units to hide at its start: the `#`, and before an area the mark itself */
  readonly prefix: number;
}

/** How a tag (with `#`) is shown; null for a tag without a mark's meaning. */
export function badgeOf(tag: string, marks: MarkTags): Badge | null {
  const match = matchMark(tag, marks);
  if (match === null) return null;
  const { mark, area } = match;
  const at = area === '' ? -1 : tag.toLowerCase().lastIndexOf(`/${area}`);
  return { mark, prefix: at === -1 ? 1 : at + 1 };
}

/** The classes of a badge: `is-open` if what it marks does not count, or is still to do where its kind never counts. */
export function badgeClass(mark: Mark, shown: ShownEntry | null): string {
  const isDone = (each: ShownEntry) => (hasDot(each) ? each.counts : each.entry.state === 'done');
  const isOpen = shown !== null && !isDone(shown);
  return `small-wins-badge small-wins-badge-${mark}${isOpen ? ' is-open' : ''}`;
}

/** Entries with a dot beside their line; the other kinds are listed and never count. */
export function hasDot({ entry }: ShownEntry): boolean {
  return entry.kind === 'win' || entry.kind === 'step';
}
