import type { Day } from '../../../../src/core/calendar/day';
import { formatDay } from '../../../../src/core/calendar/day';
import { formatClock } from '../../../../src/core/calendar/clock';
import type { CapturedLine } from '../../../../src/core/logging/captured-line';
import { capturedLine } from '../../../../src/core/logging/captured-line';
import type { LogProblem } from '../../../../src/core/logging/log-into-note';
import {
  lineToLog,
  logIntoNote,
  logRules,
  noteToLogInto,
} from '../../../../src/core/logging/log-into-note';
import { timeAhead } from '../../../../src/core/logging/time-ahead';
import { headingText } from '../../../../src/core/markdown/heading';
import { logProblemWords } from '../../../../src/core/words/problem-words';
import { Failure, misuse } from '../failure';
import { noteStart } from '../note-start';
import { dayOption, kindOption, timeOption } from '../options';
import type { Output } from '../output';
import { clockNow, minutesNow } from '../today';
import type { IndexedVault, Vault } from '../vault';
import { changeNote } from '../write-file';
import { requireWritable } from '../write-guard';

export interface LogOptions {
  readonly on?: string;
  readonly at?: string;
  readonly goal?: string;
  readonly area?: string;
  readonly kind?: string;
  readonly step?: boolean;
  readonly ahead?: boolean;
}

/** `small-wins log`: appends a line to the note of its day, under the heading of the settings. */
export async function log(
  vault: IndexedVault,
  words: string,
  options: LogOptions,
  output: Output,
): Promise<void> {
  const said = saidDay(vault, words, options.on);
  const { day } = said;
  if (day > vault.today && options.ahead !== true) throw misuse((say) => say.ahead(day));
  const time = timeOption(options.at) ?? timeOfDay(vault, day);
  const { path } = unlessProblem(noteToLogInto(vault, day));
  requireWritable(vault, path);
  const made = unlessProblem(
    lineToLog(vault, path, {
      words: said.words,
      kind: options.step === true ? 'step' : kindOption(options.kind),
      area: options.area ?? null,
      goal: options.goal === undefined ? null : vault.goals.linkTextOf(options.goal, path),
      time,
      day,
    }),
  );
  if (options.ahead !== true) {
    const now = clockNow(vault.settings.plan.dayStart);
    requireCome(timeAhead(made, day, logRules(vault, path), now));
  }

  let start: string | null | undefined;
  const logged = await changeNote(vault.root, path, (text) => {
    const before = text ?? (start ??= noteStart(vault, vault.config.daily, path, day)) ?? '';
    return { ...unlessProblem(logIntoNote(vault, path, before, made)), created: text === null };
  });

  if (output.json) {
    const { line, words: text, created } = logged;
    output.document({ path, line, text, day: formatDay(day), created });
    return;
  }
  const heading = headingText(vault.log.heading);
  const written = `${path}:${logged.line + 1}`;
  const { cli, dates } = output.words;
  output.line(cli.logged(dates.full(day), heading === '' ? null : heading, written));
}

/** What came out of logging; throws a Failure, with code 2 for what was asked for, if it was a problem. */
function unlessProblem<Result extends object>(
  result: Result | { readonly error: LogProblem },
): Result {
  if (!('error' in result)) return result;
  const { error } = result;
  if (error.kind !== 'line') throw new Failure((words) => logProblemWords(error, words));
  throw new Failure((words) => words.obstacles.nothingWritten(logProblemWords(error, words)), 2);
}

/** The day of a line: the given one, else the one that its first words name, as in the app's field. */
function saidDay(vault: Vault, words: string, on: string | undefined): CapturedLine {
  const day = dayOption(vault, '--on', on);
  return day === null ? capturedLine(words, vault.today, vault.dayLanguages) : { words, day };
}

/** Throws a Failure for a time that is still to come. */
function requireCome(ahead: number | null): void {
  if (ahead !== null) throw misuse((say) => say.timeAhead(formatClock(ahead)));
}

/** The time to write with a line, if the settings want one: only for a line of today. */
function timeOfDay({ settings, today }: Vault, day: Day): number | null {
  return settings.log.time && day === today ? minutesNow() : null;
}
