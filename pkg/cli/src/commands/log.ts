import type { Day } from '../../../../src/core/calendar/day';
import { formatDay } from '../../../../src/core/calendar/day';
import { formatClock } from '../../../../src/core/calendar/clock';
import { appendEntry } from '../../../../src/core/logging/append-entry';
import type { CapturedLine } from '../../../../src/core/logging/captured-line';
import { capturedLine } from '../../../../src/core/logging/captured-line';
import { logLine } from '../../../../src/core/logging/log-line';
import { Failure } from '../failure';
import { noteStart } from '../note-start';
import { dayOption, kindOption, timeOption } from '../options';
import type { Output } from '../output';
import { minutesNow } from '../today';
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
  if (day > vault.today && options.ahead !== true) {
    throw new Failure(
      `${formatDay(day)} has not come yet, and a win counts from its day on. Add --ahead to log it for then. Nothing was written`,
      2,
    );
  }
  const time = timeOption('--at', options.at);
  if (time !== null && day === vault.today && time > minutesNow()) {
    const [clock, before] = [formatClock(time), formatDay(day - 1)];
    throw new Failure(
      `${clock} is still to come today. For yesterday add --on ${before}; for today leave --at out. Nothing was written`,
      2,
    );
  }
  const path = vault.daily.pathOf(day);
  requireWritable(vault, path);
  if (vault.daily.dayOf(path) !== day) {
    throw new Failure(
      `the daily-note format ${vault.config.daily.format} names no day, so ${formatDay(day)} has no note; nothing was written. Mend it in Daily notes, or set daily.format`,
    );
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
      time: time ?? timeOfDay(vault, day),
      day,
    },
    rules,
  );
  if ('error' in made) throw new Failure(`${made.error} Nothing was written`, 2);

  let start: string | null | undefined;
  const logged = await changeNote(vault.root, path, (text) => {
    const before = text ?? (start ??= noteStart(vault, vault.config.daily, path, day)) ?? '';
    const appended = appendEntry(before, made, place, (changed) => read(path, changed));
    if ('error' in appended) throw new Failure(`${path}: ${appended.error}; nothing was written`);
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

/** The time to write with a line, if the settings want one: only for a line of today. */
function timeOfDay({ settings, today }: Vault, day: Day): number | null {
  return settings.log.time && day === today ? minutesNow() : null;
}
