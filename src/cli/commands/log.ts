import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import { appendLine } from '../../core/logging/append-line';
import type { LogRules } from '../../core/logging/log-line';
import { logLine } from '../../core/logging/log-line';
import { compileMarks } from '../../core/markdown/tag';
import { withTaskStatuses } from '../../core/notes/task-status';
import { Failure } from '../failure';
import { noteStart } from '../note-start';
import { dayOption, timeOption } from '../options';
import type { Output } from '../output';
import { minutesNow } from '../today';
import type { Vault } from '../vault';
import { changeNote, readForChange } from '../write-file';

export interface LogOptions {
  readonly on?: string;
  readonly at?: string;
  readonly goal?: string;
  readonly area?: string;
  readonly step?: boolean;
}

/** `small-wins log`: appends a line to the note of its day, under the heading of the settings. */
export function log(vault: Vault, words: string, options: LogOptions, output: Output): void {
  const day = dayOption(vault, '--on', options.on) ?? vault.today;
  const path = vault.daily.pathOf(day);
  if (vault.daily.dayOf(path) !== day) {
    throw new Failure(
      `the daily-note format ${vault.config.daily.format} names no day, so ${formatDay(day)} has no note; nothing was written. Mend it in Daily notes, or set daily.format`,
    );
  }
  const { read } = vault;
  const rules = logRules(vault, (text) => read(path, text));
  const made = logLine(
    {
      words,
      kind: options.step === true ? 'step' : 'win',
      area: options.area ?? null,
      goal: options.goal ?? null,
      time: timeOption('--at', options.at) ?? timeOfDay(vault, day),
      day,
    },
    rules,
  );
  if ('error' in made) throw new Failure(`${made.error} Nothing was written`);

  const start =
    readForChange(vault.root, path) === null
      ? noteStart(vault, vault.config.daily, path, day)
      : null;
  const logged = changeNote(vault.root, path, (text) => {
    const before = text ?? start ?? '';
    const appended = appendLine(before, made.line, {
      heading: vault.settings.log.heading,
      checkbox: rules.checkbox,
    });
    if ('error' in appended) throw new Failure(`${path}: ${appended.error}; nothing was written`);
    const { entries } = read(path, appended.text);
    const entry = entries.find(({ line }) => line === appended.line);
    if (entry === undefined || entries.length !== read(path, before).entries.length + 1) {
      throw new Failure(
        `${path}: the new line would not be read as one entry; nothing was written`,
      );
    }
    return { text: appended.text, entry, created: text === null };
  });

  if (output.json) {
    const { entry, created } = logged;
    output.document({ path, line: entry.line, text: entry.text, day: formatDay(day), created });
    return;
  }
  const heading = vault.settings.log.heading.replace(/^#+\s*/, '');
  const under = heading === '' ? '' : `, under ${heading}`;
  output.line(`Logged for ${output.words.full(day)}${under}: ${path}:${logged.entry.line + 1}`);
}

function logRules({ settings, config }: Vault, parse: LogRules['parse']): LogRules {
  const { marks } = settings;
  const states = withTaskStatuses(settings.states, config.taskStatuses);
  return {
    marks: compileMarks(marks),
    tags: { win: marks.win[0] ?? 'win', step: marks.step[0] ?? 'step' },
    checkbox: /^./u.exec(states.done)?.[0] ?? 'x',
    parse,
  };
}

/** The time that a line logged now gets, where the settings want one: only of the day that it is. */
function timeOfDay({ settings, today }: Vault, day: Day): number | null {
  return settings.log.time && day === today ? minutesNow() : null;
}
