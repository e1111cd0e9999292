import type { Day } from '../core/calendar/day';
import type { LogProblem } from '../core/logging/log-into-note';
import { lineToLog, noteToLogInto } from '../core/logging/log-into-note';
import type { LogRequest, MadeLine } from '../core/logging/log-line';
import type { VaultSetup } from '../core/vault/vault-setup';
import { logProblemWords } from '../core/words/problem-words';
import { Refusal } from '../core/words/refusal';
import type { Words } from '../core/words/words';

/** What to log: its words, and what is known besides them. */
export type LogWish = Pick<LogRequest, 'words' | 'kind' | 'area' | 'goal'> & {
  readonly day: Day;
  /** minutes after midnight; null for none, undefined for what the settings say */
  readonly time?: number | null;
  /** as a done task unless the note's list says otherwise */
  readonly asTask?: boolean;
};

/** A line without its list marker, and the day whose note it belongs to. */
export interface ReadyLine extends MadeLine {
  readonly day: Day;
  /** as a done task unless the note's list says otherwise */
  readonly asTask: boolean;
}

/** A wish as the line to write into the note at `path`. Throws a Refusal if it has no words. */
export function readyLine(
  setup: VaultSetup,
  path: string,
  { day, asTask = false, ...wish }: LogWish & { readonly time: number | null },
  words: Words,
): ReadyLine {
  return { ...unlessProblem(lineToLog(setup, path, { ...wish, day }), words), day, asTask };
}

/** The path of a day's note. Throws a Refusal if the format of daily notes names no day. */
export function dailyPath(setup: VaultSetup, day: Day, words: Words): string {
  return unlessProblem(noteToLogInto(setup, day), words).path;
}

/** What came out of logging. Throws a Refusal if it was a problem. */
export function unlessProblem<Result extends object>(
  result: Result | { readonly error: LogProblem },
  words: Words,
): Result {
  if ('error' in result) throw new Refusal(logProblemWords(result.error, words));
  return result;
}
