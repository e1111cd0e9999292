import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { FileKind } from '../file-kind';
import { dates } from './dates';
import { didYouMean } from './expected';
import { listed, plural } from './numbers';
import { systemReason } from './system-reason';

const NOTHING = 'Nothing was written.';
const GIVE_VAULT = "Give your vault's folder with --vault.";
const OTHER_OUT = `${NOTHING} Choose another name for --out.`;

const KINDS: Readonly<Record<FileKind, string>> = {
  folder: 'a folder',
  pipe: 'a named pipe',
  socket: 'a socket',
  file: 'a file',
  device: 'a device',
};

/** What the command line says when it can't do what was asked: what happened, where, and what to do. */
export const cliFailures = {
  unexpected: (reason: string): string =>
    `This shouldn't have happened (${systemReason(reason)}). Please report it, with the command you typed.`,
  output: (reason: string): string =>
    `The output can't be written (${systemReason(reason)}). Send it somewhere else.`,

  emptyFolder: `There's no folder after --vault. ${GIVE_VAULT}`,
  noFolder: (folder: string): string => `There's no folder ${folder}. ${GIVE_VAULT}`,
  notFolder: (file: string): string => `${file} is a file. ${GIVE_VAULT}`,
  closedFolder: (folder: string, reason: string): string =>
    `${folder} can't be opened (${systemReason(reason)}). ${GIVE_VAULT}`,
  noVault: (folder: string, config: string): string =>
    `There's no vault here: neither ${folder} nor a folder above it has a folder ${config}. ${GIVE_VAULT}`,

  unknownCommand: (command: string, near: string | null): string =>
    `There's no command “${command}”. ${near === null ? 'See small-wins --help.' : didYouMean(near)}`,
  unknownOption: (option: string, near: string | null, help: string): string =>
    `There's no option ${option}. ${near === null ? `See ${help}.` : didYouMean(near)}`,
  noValue: (option: string, help: string): string =>
    `${option} has no value after it. See ${help}.`,
  noText: 'There are no words to log yet. What went right? Try small-wins log "read ten pages".',
  tooMany: (help: string): string =>
    `There are more words here than the command takes. See ${help}.`,

  day: (option: string, given: string, near: string | null): string =>
    `“${given}” after ${option} isn't a day. ${near === null ? 'Use YYYY-MM-DD, or words such as “yesterday” or “last friday”.' : didYouMean(`“${near}”`)}`,
  today: (given: string): string =>
    `“${given}” after --today isn't a day. Use YYYY-MM-DD, such as 2026-11-21.`,
  daysInOrder: (from: Day, to: Day): string =>
    `--from ${dates.full(from)} is later than --to ${dates.full(to)}. Give the earlier day first.`,
  range: (given: string, near: string | null): string =>
    `“${given}” after --range isn't a range. ${near === null ? 'Try “last 6 months”, 2026, 2026-Q3, 2026-08 or 2026-01-01..2026-06-30.' : didYouMean(near)}`,
  year: (given: string): string =>
    `“${given}” after --year isn't a year. Use four digits, such as 2026.`,
  another: (given: string): string =>
    `“${given}” after --another isn't a count. Use a whole number, such as 1.`,
  needsGoal: 'Which goal? Give the name of its note with --goal.',
  onlySvg: (file: string): string =>
    `${file} can't be drawn here: the command line draws SVG. Choose a name that ends with .svg, or use “Share…” in the app for a PNG.`,
  noLine: (text: string): string =>
    `None of the wins on these days contains “${text}”. See small-wins list for their words.`,
  colour: (given: string): string =>
    `“${given}” after --accent isn't a colour. Use one such as #8a5cf5.`,
  choice: (option: string, given: string, near: string | null, known: readonly string[]): string =>
    `“${given}” isn't a choice for ${option}. ${near === null ? oneOf(known) : didYouMean(near)}`,
  notBoth: (one: string, other: string): string => `Use ${one} or ${other}, not both.`,
  longRange: 'A heatmap can show up to a hundred years. Try a shorter range.',
  /** `example`: the name of a period of this kind, or two days */
  period: (kind: PeriodKind, given: string, example: string): string => {
    const what = `“${given}” after --${kind} isn't`;
    return kind === 'days'
      ? `${what} a range of days. Use one such as ${example}, or words such as “last 6 weeks”.`
      : `${what} a ${kind}. Use its name, such as ${example}, or any day in it.`;
  },
  kind: (given: string, near: string | null, kinds: readonly string[]): string =>
    `“${given}” after --kind isn't a kind. ${near === null ? oneOf(kinds) : didYouMean(near)}`,
  links: (given: string, near: string | null, ways: readonly string[]): string =>
    `“${given}” after --links isn't a way to link. ${near === null ? oneOf(ways) : didYouMean(near)}`,
  format: (given: string, near: string | null, formats: readonly string[]): string =>
    `“${given}” after --format isn't a format. ${near === null ? oneOf(formats) : didYouMean(near)}`,
  goal: (given: string, near: string | null, names: readonly string[]): string =>
    `There's no goal called “${given}”. ${near === null ? goals(names) : didYouMean(near)}`,
  time: (given: string): string =>
    `“${given}” after --at isn't a time. Use one such as 09:30 or 2:30pm.`,
  language: (given: string): string =>
    `“${given}” after --lang isn't a language. Use one such as en, de or pt-BR.`,
  needsWrite: '--force and --restore change a note, so they need --write too.',
  ahead: (day: Day): string =>
    `${dates.full(day)} hasn't come yet, and a win counts from its day on. ${NOTHING} Add --ahead to log it all the same.`,
  timeAhead: (time: string): string =>
    `${time} is still to come today. ${NOTHING} Add --on yesterday if you meant yesterday, or --ahead to log it all the same.`,

  templater: (template: string, path: string): string =>
    `The template ${template} needs Templater, which only runs in Obsidian. ${NOTHING} Create ${path} there first.`,
  notRead: (path: string): string =>
    `${path} is in a folder of templates, or in one that your settings skip, so nothing in it would count. ${NOTHING} Choose another folder for these notes.`,
  unreadable: (path: string, reason: string): string =>
    `${path} can't be read (${systemReason(reason)}). ${NOTHING}`,
  unreachable: (path: string, reason: string): string =>
    `${path} can't be reached (${systemReason(reason)}). ${NOTHING}`,
  unwritable: (path: string, reason: string): string =>
    `${path} can't be written (${systemReason(reason)}). Nothing in it was changed.`,
  tooLarge: (path: string): string =>
    `${path} is longer than 32 MB, so it isn't read, and nothing in it counts. ${NOTHING}`,
  notTemplate: (path: string, kind: FileKind): string =>
    `${path} is ${KINDS[kind]}, not a template. ${NOTHING} Choose another template in the settings.`,
  notNote: (path: string, kind: FileKind): string =>
    `${path} is ${KINDS[kind]}, not a note. ${NOTHING} Move it somewhere else, or give your notes other names.`,
  readOnly: (path: string): string => `${path} is read-only. ${NOTHING} Allow writing to it first.`,
  leadsOut: (path: string): string =>
    `${path} is a link out of the vault, or in a folder that is one. ${NOTHING} Move the note into the vault.`,
  leadsNowhere: (path: string): string =>
    `${path} is a link that leads nowhere, or in a folder that is one. ${NOTHING} Is the drive it leads to connected?`,
  outThere: (file: string): string =>
    `${file} is there already. ${NOTHING} Choose another name for --out, or replace it with --force.`,
  outIsNote: (file: string): string => `${file} is a note in your vault, so it stays. ${OTHER_OUT}`,
  outNotFile: (file: string, kind: FileKind): string =>
    `${file} is ${KINDS[kind]}, not a file. ${OTHER_OUT}`,
  outUnwritable: (file: string, reason: string): string =>
    `${file} can't be written (${systemReason(reason)}). ${OTHER_OUT}`,
  outLeadsNowhere: (file: string): string => `${file} is a link that leads nowhere. ${OTHER_OUT}`,
  keepsChanging: (path: string): string =>
    `Another program keeps changing ${path}. ${NOTHING} Try again when it's done.`,
  locked: (path: string, lock: string): string =>
    `Another small-wins has been writing ${path} for three minutes. ${NOTHING} If none is running, delete ${lock}.`,
  notLock: (path: string, lock: string, kind: FileKind): string =>
    `${lock} is ${KINDS[kind]}, where small-wins keeps its lock for ${path}. ${NOTHING} Delete it, or move it somewhere else.`,
  /** a write was stopped, and `file` holds what the note said before */
  keptBeside: (file: string): string =>
    `A write was stopped halfway, and the note was changed since. Its text from before is in ${file}. Delete that file if nothing is missing.`,

  watchedGone: (folder: string): string =>
    `${folder} is gone, so it isn't watched any more. Give its new place with --vault.`,
  unwatchable: (folder: string, reason: string): string =>
    `${folder} can't be watched (${systemReason(reason)}). Let the system watch more files, or use small-wins summary now and then.`,
};

function oneOf(names: readonly string[]): string {
  return `Use one of these: ${listed(names)}.`;
}

function goals(names: readonly string[]): string {
  if (names.length === 0) return 'This vault has no goals yet.';
  const all = listed(names.map((name) => `“${name}”`));
  return plural(names.length, {
    one: `Your only goal is ${all}.`,
    other: `Your goals are ${all}.`,
  });
}
