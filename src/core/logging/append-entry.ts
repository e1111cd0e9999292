import type { ParsedNote } from '../notes/entry';
import type { AppendOptions } from './append-line';
import { appendLine } from './append-line';
import type { MadeLine } from './log-line';

/** A note with one line more. */
export interface AppendedEntry {
  readonly text: string;
  /** where the new line is, 0-based */
  readonly line: number;
  /** its words, as an entry or as the mark of a day has them */
  readonly words: string;
}

/**
 * Appends a line to a note and reads the note again: it has to hold the entries it had and exactly those of the line
 * more, or nothing is to be written. The error says why.
 */
export function appendEntry(
  text: string,
  made: MadeLine,
  options: AppendOptions,
  read: (text: string) => ParsedNote,
): AppendedEntry | { readonly error: string } {
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
  if (!hasAll || after.entries.length !== before.entries.length + made.kinds.length) {
    return { error: 'the new line would not be read as what it says' };
  }
  return { ...appended, words: added[0]?.text ?? made.line };
}
