import type { Day } from '../../../../src/core/calendar/day';
import { formatDay } from '../../../../src/core/calendar/day';
import { formatClock } from '../../../../src/core/calendar/clock';
import { appendEntry } from '../../../../src/core/logging/append-entry';
import type { CapturedLine } from '../../../../src/core/logging/captured-line';
import { capturedLine } from '../../../../src/core/logging/captured-line';
import { logLine } from '../../../../src/core/logging/log-line';
import { timeAhead } from '../../../../src/core/logging/time-ahead';
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
  const path = vault.daily.pathOf(day);
  requireWritable(vault, path);
  if (vault.daily.dayOf(path) !== day) {
    const { format } = vault.config.daily;
    throw new Failure(({ failures, dates }) => failures.noDay(format, dates.full(day)));
  }
  const { read } = vault;
  const rules = { ...vault.log, parse: (text: string) => read(path, text) };
  const place = { heading: vault.settings.log.heading, checkbox: rules.checkbox };
  const made = logLine(
    {
      words: said.words,
      kind: options.step === true ? 'step' : kindOption(options.kind),
      area: options.area ?? null,
      goal: options.goal === undefined ? null : vault.goals.linkTextOf(options.goal, path),
      time,
      day,
    },
    rules,
  );
  if ('error' in made) {
    const { error } = made;
    throw new Failure(({ obstacles }) => obstacles.nothingWritten(obstacles.log(error)), 2);
  }
  if (options.ahead !== true) {
    requireCome(timeAhead(made, day, rules, clockNow(vault.settings.plan.dayStart)));
  }

  let start: string | null | undefined;
  const logged = await changeNote(vault.root, path, (text) => {
    const before = text ?? (start ??= noteStart(vault, vault.config.daily, path, day)) ?? '';
    const appended = appendEntry(before, made, place, (changed) => read(path, changed));
    if ('error' in appended) {
      const { error } = appended;
      throw new Failure((words) => words.failures.notWritten(path, words.obstacles.log(error)));
    }
    return { ...appended, created: text === null };
  });

  if (output.json) {
    const { line, words: text, created } = logged;
    output.document({ path, line, text, day: formatDay(day), created });
    return;
  }
  const heading = vault.settings.log.heading.replace(/^#+\s*/, '');
  const written = `${path}:${logged.line + 1}`;
  const { cli, dates } = output.words;
  output.line(cli.logged(dates.full(day), heading === '' ? null : heading, written));
}

/** The day of a line: the given one, else the one that its first words name, as in the app's field. */
function saidDay(vault: Vault, words: string, on: string | undefined): CapturedLine {
  const day = dayOption(vault, '--on', on);
  return day === null
    ? capturedLine(words, vault.today, vault.languages[0].language)
    : { words, day };
}

/** Throws a Failure for a time that is still to come. */
function requireCome(ahead: number | null): void {
  if (ahead !== null) throw misuse((say) => say.timeAhead(formatClock(ahead)));
}

/** The time to write with a line, if the settings want one: only for a line of today. */
function timeOfDay({ settings, today }: Vault, day: Day): number | null {
  return settings.log.time && day === today ? minutesNow() : null;
}
