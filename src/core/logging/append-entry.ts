import type { Entry, ParsedNote } from '../notes/entry';
import type { AppendOptions } from './append-line';
import { appendLine } from './append-line';

/** A note with one entry more. */
export interface AppendedEntry {
  readonly text: string;
  readonly entry: Entry;
}

/**
 * Appends a line to a note and reads the note again: it has to hold the entries it had and exactly this one more, or
 * nothing is to be written. The error says why.
 */
export function appendEntry(
  text: string,
  line: string,
  options: AppendOptions,
  read: (text: string) => ParsedNote,
): AppendedEntry | { readonly error: string } {
  const appended = appendLine(text, line, options);
  if ('error' in appended) return appended;
  const { entries } = read(appended.text);
  const entry = entries.find((candidate) => candidate.line === appended.line);
  if (entry === undefined || entries.length !== read(text).entries.length + 1) {
    return { error: 'the new line would not be read as one entry' };
  }
  return { text: appended.text, entry };
}
