import type { Day } from '../../../../src/core/calendar/day';
import { formatDay } from '../../../../src/core/calendar/day';
import { appendEntry } from '../../../../src/core/logging/append-entry';
import { logLine } from '../../../../src/core/logging/log-line';
import { Failure } from '../failure';
import { noteStart } from '../note-start';
import { dayOption, timeOption } from '../options';
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
  readonly step?: boolean;
}

/** `small-wins log`: appends a line to the note of its day, under the heading of the settings. */
export async function log(
  vault: IndexedVault,
  words: string,
  options: LogOptions,
  output: Output,
): Promise<void> {
  const day = dayOption(vault, '--on', options.on) ?? vault.today;
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
      words,
      kind: options.step === true ? 'step' : 'win',
      area: options.area ?? null,
      goal: goalLink(vault, options.goal, path),
      time: timeOption('--at', options.at) ?? timeOfDay(vault, day),
      day,
    },
    rules,
  );
  if ('error' in made) throw new Failure(`${made.error} Nothing was written`, 2);

  let start: string | null | undefined;
  const logged = await changeNote(vault.root, path, (text) => {
    const before = text ?? (start ??= noteStart(vault, vault.config.daily, path, day)) ?? '';
    const appended = appendEntry(before, made.line, place, (changed) => read(path, changed));
    if ('error' in appended) throw new Failure(`${path}: ${appended.error}; nothing was written`);
    return { ...appended, created: text === null };
  });

  if (output.json) {
    const { entry, created } = logged;
    output.document({ path, line: entry.line, text: entry.text, day: formatDay(day), created });
    return;
  }
  const heading = vault.settings.log.heading.replace(/^#+\s*/, '');
  const written = `${path}:${logged.entry.line + 1}`;
  const { cli, dates } = output.words;
  output.line(cli.logged(dates.full(day), heading === '' ? null : heading, written));
}

/** What a link to the goal says in the note: a goal's own name where it was called by another, else as given. */
function goalLink({ goals }: IndexedVault, given: string | undefined, from: string): string | null {
  if (given === undefined) return null;
  const goal = goals.find(given);
  return goal === null ? given : goals.linkTo(goal, from);
}

/** The time that a line logged now gets, where the settings want one: only of the day that it is. */
function timeOfDay({ settings, today }: Vault, day: Day): number | null {
  return settings.log.time && day === today ? minutesNow() : null;
}
