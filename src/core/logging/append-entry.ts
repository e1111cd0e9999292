import { findMerges } from '../markdown/merge-conflict';
import type { Entry, ParsedNote } from '../notes/entry';
import type { AppendOptions } from './append-line';
import { appendLine } from './append-line';
import type { MadeLine } from './log-line';
import type { LogRefusal } from './log-refusal';

/** A note with one more line. */
export interface AppendedEntry {
  readonly text: string;
  /** where the new line is, 0-based */
  readonly line: number;
  /** its words, as the entry or the mark of a day has them */
  readonly words: string;
}

/**
 * Appends a line to a note and reads the note again: it must hold the entries it had and exactly those of the new
 * line, or nothing may be written. The error says why.
 */
export function appendEntry(
  text: string,
  made: MadeLine,
  options: AppendOptions,
  read: (text: string) => ParsedNote,
): AppendedEntry | { readonly error: LogRefusal } {
  const appended = appendLine(text, made.line, { ...options, ownCheckbox: made.checkbox });
  if ('error' in appended) return appended;
  const before = read(text);
  const after = read(appended.text);
  const added = after.entries.filter(({ line }) => line === appended.line);
  const hasAll =
    added
      .map(({ kind }) => kind)
      .sort()
      .join() === [...made.kinds].sort().join();
  if (!hasAll) return { error: whyMisread(text) };
  const others = after.entries.filter((entry) => !added.includes(entry));
  const changed = before.entries.findIndex((entry, at) => !isSameEntry(entry, others[at]));
  const entry = before.entries[changed];
  if (entry !== undefined) return { error: { kind: 'disturbs', line: entry.line } };
  if (others.length > before.entries.length) return { error: { kind: 'makes-entry' } };
  return { ...appended, words: added[0]?.text ?? made.line };
}

/** Of a merge that nobody resolved one side is not read, and the line may have come to be in that one. */
function whyMisread(text: string): LogRefusal {
  const { conflicts, leftovers } = findMerges(text);
  const line = conflicts[0]?.line ?? leftovers[0];
  return line === undefined ? { kind: 'misread' } : { kind: 'merge', line };
}

/** Whether two entries are the same, apart from their line, which may have moved. */
function isSameEntry(one: Entry, other: Entry | undefined): boolean {
  return other !== undefined && JSON.stringify(unplaced(one)) === JSON.stringify(unplaced(other));
}

/** An entry as it reads wherever it is. */
export function unplaced({ line: _, marks, ...others }: Entry): unknown {
  return { ...others, marks: marks.map(({ line: _, ...mark }) => mark) };
}
