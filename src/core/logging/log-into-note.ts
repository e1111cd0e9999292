import type { Day } from '../calendar/day';
import type { KnownDailyNotes } from '../journal/day-note';
import type { UnreadNote } from '../journal/unread-note';
import type { ParsedNote } from '../notes/entry';
import { MOST_NOTE_BYTES } from '../notes/note-size';
import type { PathObstacle } from '../text/note-path';
import { notePathObstacle } from '../text/note-path';
import type { AppendedEntry } from './append-entry';
import { appendEntry } from './append-entry';
import type { LogManner, LogRequest, LogRules, MadeLine } from './log-line';
import { logLine } from './log-line';
import type { LogRefusal } from './log-refusal';

/** A vault that lines are logged into. */
export interface LoggedVault {
  readonly daily: KnownDailyNotes;
  readonly config: { readonly daily: { readonly format: string } };
  readonly log: LogManner;
  readonly read: (path: string, text: string) => ParsedNote;
}

/** Why a line is not logged. Nothing is written then. */
export type LogProblem =
  /** the note of the day may not be written */
  | { readonly kind: 'path'; readonly obstacle: PathObstacle }
  /** the format of daily notes gives this day no note of its own */
  | { readonly kind: 'no-day'; readonly format: string; readonly day: Day }
  /** the day has a note, but the settings do not read its name: a second one would split the day */
  | { readonly kind: 'unread'; readonly note: UnreadNote; readonly day: Day }
  /** what is to be logged cannot be */
  | { readonly kind: 'line'; readonly refusal: LogRefusal }
  /** the note at this path cannot take the line */
  | { readonly kind: 'note'; readonly path: string; readonly refusal: LogRefusal };

/** The path of the note that a day's lines go into, whether there is such a note or not. */
export function noteToLogInto(
  { daily, config }: Pick<LoggedVault, 'daily' | 'config'>,
  day: Day,
): { readonly path: string } | { readonly error: LogProblem } {
  const path = daily.pathOf(day);
  const obstacle = notePathObstacle(path);
  if (obstacle !== null) return { error: { kind: 'path', obstacle } };
  if (daily.dayOf(path) !== day) {
    return { error: { kind: 'no-day', format: config.daily.format, day } };
  }
  const note = daily.unreadOf(day);
  return note === null ? { path } : { error: { kind: 'unread', note, day } };
}

/** How lines of the note at `path` are written, and read again. */
export function logRules({ log, read }: Pick<LoggedVault, 'log' | 'read'>, path: string): LogRules {
  return { ...log, parse: (text) => read(path, text) };
}

/** The line to log into the note at `path`, by the vault's settings. */
export function lineToLog(
  vault: Pick<LoggedVault, 'log' | 'read'>,
  path: string,
  request: LogRequest,
): MadeLine | { readonly error: LogProblem } {
  const made = logLine(request, logRules(vault, path));
  return 'error' in made ? { error: { kind: 'line', refusal: made.error } } : made;
}

/**
 * A note's text with the line in it, under the heading of the settings. `asTask`: as a done task, where no item of the
 * note shows how to write.
 */
export function logIntoNote(
  { log: { heading, checkbox }, read }: Pick<LoggedVault, 'log' | 'read'>,
  path: string,
  text: string,
  line: MadeLine & { readonly asTask?: boolean },
): AppendedEntry | { readonly error: LogProblem } {
  if (text.length > MOST_NOTE_BYTES) {
    return { error: { kind: 'note', path, refusal: { kind: 'long-note' } } };
  }
  const { asTask = false } = line;
  const appended = appendEntry(text, line, { heading, checkbox, asTask }, (note) =>
    read(path, note),
  );
  return 'error' in appended
    ? { error: { kind: 'note', path, refusal: appended.error } }
    : appended;
}
