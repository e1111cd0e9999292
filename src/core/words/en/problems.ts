import type { GoalPropertyProblem } from '../../goals/goal-problem';
import type { DamageKind } from '../../text/text-damage';
import type { FileProblemFacts } from '../../vault/file-problem';
import { isBlocking } from '../../experiments/experiment-problem';
import type { FactOf, VaultFact } from '../../vault/vault-problems';
import { dayOnWeekday } from '../../calendar/weekday';
import { dates } from './dates';
import { experiments } from './experiments';
import { didYouMean, useInstead } from './expected';
import { listed, many, number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const { whereIs } = settings;
const NOT_COUNTED = "lines in it without a date don't count";
const CHANGE_ONE = 'Change one of the two.';

/** What was not understood, by its code: what it is, what was done instead, and what to do. */
export const problems: {
  readonly [Code in VaultFact['code']]: (fact: FactOf<Code>) => string;
} = {
  'bad-front-matter': () =>
    "The properties of this note can't be read, so they're ignored. Check the lines between the two ---.",
  'unresolved-merge': () =>
    'Two versions of this note meet here, and only the first is read. Keep the lines you want, and delete the three that start with <<<<<<<, ======= and >>>>>>>.',
  'half-resolved-merge': () =>
    'This line is left of two versions of this note that were merged. Delete it, and what is there twice: lines that say the same are read once.',
  'task-in-code': () =>
    "This task is indented so far that Markdown reads it as code, so it doesn't count. Indent it less, with one space after its marker.",
  'looks-ticked': () =>
    "This counts as done, but Markdown doesn't see a checkbox here. Write it as “- [x] …” to make it a task.",
  'looks-unticked': () =>
    "This looks like an open task, but Markdown doesn't see a checkbox here, so it doesn't count. Write it as “- [ ] …”, or as “- [x] …” once it's done.",
  'unknown-state': ({ checkbox }) =>
    `The “${checkbox}” in this checkbox has no meaning yet, so the line doesn't count. Add it to ${whereIs('states.done')}, or to “${settings.rows['states.started'].name}” or “${settings.rows['states.cancelled'].name}” there.`,
  'bad-pause': () =>
    "This pause doesn't say when, so it's ignored. Write its dates after the tag: 2026-08-01..2026-08-14.",
  'pause-ends-before-start': () =>
    "This pause ends before it starts, so it's ignored. Write the earlier date first: 2026-08-01..2026-08-14.",
  'bad-date': ({ written, why, near }) =>
    near === undefined
      ? BAD_DATES[why](written)
      : `“${written}” isn't a date, so it stays text. ${didYouMean(`@(${near})`)}`,
  'bad-completion': ({ written }) =>
    `“${written}” isn't a date, so it stays text. Write it as YYYY-MM-DD.`,
  'bad-duration': ({ written }) =>
    `“${written}” isn't a length of time, so it stays text. Write it as [duration:: 25m].`,
  'bad-metric': ({ written, name, isSecond, number: meant }) =>
    isSecond
      ? `“${written}” is a second number for “${name}”, so it stays text and the first one counts. Keep one of them.`
      : `“${written}” isn't a number, so it stays text. Write it as [${name}:: ${meant}].`,
  'bad-pulse': ({ written }) =>
    `“${written}” isn't a pulse, so it's left out. Write a whole number from 1 (hard) to 5 (great): [pulse:: 4].`,
  'mark-in-properties': ({ tag }) =>
    `The tag “${tag}” has no words beside it in the properties, so it doesn't count. Write it after the words, in the note itself.`,
  'bad-rest-property': ({ property, written }) =>
    `The property “${property}” ${written === null ? "isn't a single value" : `says “${written}”`}, which doesn't make this a rest day. Use true or false.`,
  'bad-win-property': ({ property }) =>
    `The property “${property}” holds something that isn't text, which is left out. Put it in quotes.`,
  'bad-date-property': ({ property }) =>
    `The property “${property}” of this note isn't a date, so the note has no day. Write it as 2026-11-19.`,
  'no-day': ({ entries }) =>
    entries === 1
      ? "This line has no day, so it doesn't count. Add one such as @2026-11-19, or move the line to a daily note."
      : `${number(entries)} lines, starting with this one, have no day and don't count, because their notes aren't named like your daily notes. Those notes are listed here too.`,
  'dated-ahead': ({ day }) =>
    `This line has a later date than its note, so it counts on ${dates.full(day)}. Change the date if that's a slip.`,

  duplicate: ({ original }) =>
    `This is a copy of ${original.path}:${original.line + 1}, where it counts. Copies don't count again.`,
  'unmatched-daily-note': unmatched,
  'wrong-weekday': ({ notes, day }) =>
    notes === 1
      ? `This note has a date in its name and the weekday of another day, so ${NOT_COUNTED}. The date is ${dates.full(day)}: put right what's wrong in the name.`
      : `${number(notes)} notes, starting with this one, have a date in their names and the weekday of another day, so lines in them without a date don't count. The date of this one is ${dates.full(day)}: put right what's wrong in the names.`,
  'sync-copy': ({ notes, copyOf, isDated }) =>
    `${
      notes === 1
        ? `This note looks like a copy of ${copyOf} that a sync left behind`
        : `${number(notes)} notes look like copies that a sync left behind, this one of ${copyOf}`
    }${
      isDated
        ? '. Its date is a property, so lines that only the copy has count too'
        : `, so ${notes === 1 ? NOT_COUNTED : "lines in them without a date don't count"}`
    }. Move what's missing into the original, then delete the copy.`,

  'bad-goal-property': ({ property, written, problem }) => goalProperty(property, written, problem),
  'goal-ends-before-start': ({ start, end }) =>
    `This goal ends on ${dates.full(end)}, before it starts on ${dates.full(start)}, so its end is left out. ${CHANGE_ONE}`,

  'bad-experiment': ({ problem }) =>
    `${isBlocking(problem) ? "This experiment can't run as it is." : 'This experiment shows less than it could.'} ${experiments.problem(problem)}`,

  'bad-json': damaged,
  'bad-shape': ({ problem }) =>
    `This file ${shape(problem)}, so the defaults are used and nothing is written. ${problem.kind === 'no-text' ? 'Choose it again in the settings of its plugin.' : 'Fix it, or delete it to use the defaults.'}`,
  unreadable: ({ reason, isConfig }) =>
    isConfig
      ? `This file can't be read${because(reason)}, so the defaults are used and nothing is written. Check who may read it, or delete it to use the defaults.`
      : `This can't be read${because(reason)}, so nothing in it counts.`,
  'bad-name': () => "This name isn't UTF-8, so the file is left out. Rename it to have it read.",
  'not-text': ({ kind }) => NO_TEXT[kind],
  'bad-setting': ({ problem }) => settings.problem(problem),

  'bad-daily-format': ({ format, folder, isEarlier }) =>
    `The date format \`${format}\`${folder === '' ? '' : ` in “${folder}”`} doesn't give each day a note of its own, so none of these notes is a daily note. Use YYYY-MM-DD in ${whereIs(isEarlier ? 'daily.others' : 'daily.format')}.`,
  'tag-of-two-marks': ({ tag, keeps, loses }) =>
    `The tag \`#${tag}\` is in ${whereIs(`marks.${keeps}`)} and in “${settings.rows[`marks.${loses}`].name}”, so only the first counts. Remove it from one of the two.`,
  'daily-notes-excluded': ({ folder }) =>
    `Your daily notes are in the folder “${folder}”, which is excluded, so none of them is read. Remove it from ${whereIs('excludedFolders')}.`,
  'mixed-week-format': ({ format }) =>
    `The date format \`${format}\` mixes two ways to count weeks, so two weeks get the same name at a year's end. Use \`gggg-[W]ww\` or \`GGGG-[W]WW\` in ${whereIs('weekly.format')}.`,
  'week-start-differs': ({ format, named, other }) =>
    `Weekly notes named \`${format}\` start on ${weekday(named)}, and all your other weeks on ${weekday(other)}. Reviews follow the notes. To change the rest, use ${whereIs('plan.weekStart')}.`,
};

const NO_TEXT: Readonly<Record<DamageKind, string>> = {
  'utf-16':
    "This note is saved as UTF-16, so it can't be read as text and nothing in it counts. Save it as UTF-8, which most editors offer under “Save as” or “Encoding”.",
  'not-utf-8':
    "Letters of this note, here first, can't be read as text, because they aren't UTF-8. Nothing is written into it. Save it as UTF-8, which most editors offer under “Save as” or “Encoding”.",
  zeros:
    "Parts of this note, here first, can't be read as text: a crash or a broken sync has left zeros there. Nothing is written into it. Restore it from a backup or your sync's history, or delete those parts.",
};

const BAD_DATES: Readonly<Record<FactOf<'bad-date'>['why'], (written: string) => string>> = {
  unclear: (written) =>
    `“${written}” could be two different days, so it stays text. Write it as @2026-11-19.`,
  'no-note-day': (written) =>
    `“${written}” isn't a date in a note without a day of its own, so it stays text. Write it as @2026-11-19.`,
  misplaced: (written) =>
    `“${written}” looks like a date but isn't written as one, so it stays text. Write it as @2026-11-19 after a space, or in words as @(last friday).`,
  unreadable: (written) =>
    `“${written}” isn't a date, so it stays text. Write it as @2026-11-19, or in words such as @(last friday).`,
};

function unmatched({ notes, location, language, isOwn }: FactOf<'unmatched-daily-note'>): string {
  const what =
    notes === 1
      ? `This note has a date in its name but isn't named like your daily notes, so ${NOT_COUNTED}.`
      : `${many(notes, 'note')}, starting with this one, have a date in their names but aren't named like your daily notes, so lines in them without a date don't count.`;
  if (location === null) return `${what} There are other words in the name too.`;
  const setLanguage = language === null ? '' : `choose “${language}” in ${whereIs('language')}`;
  if (isOwn) return `${what} The words in the name are in another language: ${setLanguage}.`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `the folder “${folder}” and `;
  const also = setLanguage === '' ? '' : `, and ${setLanguage}`;
  return `${what} To count them, add ${where}the date format “${format}” to ${whereIs('daily.others')}${also}.`;
}

function damaged({ reason, used }: Extract<FileProblemFacts, { code: 'bad-json' }>): string {
  const what = `This file is damaged${because(reason)}`;
  return used === 'earlier'
    ? `${what}, so your earlier settings are used and nothing is written. Fix it, often a missing comma or quote.`
    : `${what}, so the defaults are used and nothing is written. Fix it, often a missing comma or quote, or delete it to use the defaults.`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${systemReason(reason)})`;
}

function goalProperty(
  property: string,
  written: string | null,
  problem: GoalPropertyProblem,
): string {
  const says = written === null ? "has something that can't be read" : `says “${written}”`;
  switch (problem.kind) {
    case 'unusable':
      return `The property “${property}” of this goal ${says}, which is left out. ${useInstead(problem.expected)}`;
    case 'other-end':
      return `The property “${property}” of this goal ${says}, which ends on another day than its “end”, ${dates.full(problem.end)}. That “end” is used. ${CHANGE_ONE}`;
    case 'no-start':
      return `The property “${property}” of this goal has nothing to count from, so it's left out. Add the property “start” with a date.`;
    case 'other-unit':
      return `The property “${property}” of this goal ${says}, but the goal follows ${listed(problem.metrics.map((name) => `“${name}”`))}, so it's left out. Use the same name, or add the other one to “metrics”.`;
    case 'falls':
      return `The property “${property}” of this goal goes from ${number(problem.before)} to ${number(problem.rung)}, so it's left out. Write its amounts from low to high, such as “1, 2, 5, 10 km”.`;
    case 'no-aim':
      return `The property “${property}” of this goal has no aim to reach, so it's left out. Add the property “aim”, such as “60000 words”.`;
    case 'before-start':
      return `The property “${property}” of this goal ${says}, before the goal starts on ${dates.full(problem.start)}, so it's left out. ${CHANGE_ONE}`;
    case 'passed':
      return `The property “${property}” of this goal ${says}, which has passed, and the aim isn't reached. Choose a later day, or mark the goal as done.`;
    case 'thousands':
      return `The property “${property}” of this goal ${says}, which is read as ${problem.number}. Write ${problem.or} if you mean that, or else ${problem.number}.`;
    case 'too-many':
      return `A goal can have ${number(problem.most)} metrics, so “${problem.beyond}” is left out.`;
  }
}

function weekday(number: number): string {
  return dates.weekday(dayOnWeekday(number));
}
