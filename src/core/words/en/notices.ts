import type { Added } from '../../insight/what-it-adds';
import type { UnreadNote } from '../../journal/unread-note';
import type { LogProblem } from '../../logging/log-into-note';
import { dates } from './dates';
import { listed, many, number, ordinal, plural } from './numbers';
import { obstacles } from './obstacles';
import { settings } from './settings';

/** What a notice says after something was done, or could not be. */
export const notices = {
  undo: 'Undo',
  /** `heading` is null for a line at the end of its note; `count` lines were logged, this one last */
  logged: ({
    text,
    day,
    heading,
    count,
  }: {
    readonly text: string;
    readonly day: string;
    readonly heading: string | null;
    readonly count: number;
  }): string => {
    const where = heading === null ? `for ${day}` : `for ${day}, under ${heading}`;
    return count === 1
      ? `Logged ${where}: “${text}”`
      : `Logged ${number(count)} lines, the last ${where}: “${text}”`;
  },
  /** `80th for Write the report. 9,893 words so far.` */
  adds: ({ to, of, nth, metric }: Added): string => {
    const count = `${ordinal(nth)} ${of === 'goal' ? 'for' : 'in'} ${to}.`;
    return metric === null ? count : `${count} ${number(metric.sum)} ${metric.name} so far.`;
  },
  dayPulse: (value: number): string => `Today felt like ${number(value)} of 5.`,
  weekPulse: (value: number): string => `This week felt like ${number(value)} of 5.`,
  pulseUndone: 'Undone. The note is as it was.',
  undone: 'Undone. The line was removed.',
  stepUndone: (goal: string): string => `Undone. “${goal}” is as it was.`,
  undoneInNewNote: 'Undone. The line was removed, but the new note is still there.',
  rested: "Today is a rest day. It won't count as missed.",
  paused: (last: string): string => `Paused until ${last}. These days won't count as missed.`,
  done: (step: string): string => `Done: ${step}`,
  copied: 'Copied.',
  whatsNew: (plugin: string, version: string): string => `New in ${plugin} ${version}:`,
  whatsNewRead: 'Good to know',
  reread: 'All notes were read again.',
  /** the plugin was switched off while a dialog was open; `words` are what was typed in it, in quotation marks */
  typed: (words: string): string => `Small Wins was switched off. You had typed ${words}.`,

  timerDone: (minutes: number, step: string): string => `${many(minutes, 'minute')} done: ${step}.`,
  breakBegins: (minutes: number, step: string): string =>
    `${many(minutes, 'minute')} done: ${step}. Take a break of 5 minutes.`,
  roundBegins: (minutes: number, step: string): string =>
    `The break is over. On with ${step}, after ${many(minutes, 'minute')} so far.`,
  stopAndLog: 'Stop and log it',
  logIt: 'Log it',
  /** `line` is a line that was logged, in quotation marks */
  lostLine: (line: string, path: string): string =>
    `You logged ${line}, but it isn't in ${path}. A template may have overwritten it.`,
  lostLines: (lines: string): string =>
    `You logged ${lines}, but these lines aren't in their notes. A template may have overwritten them.`,
  logItAgain: 'Log it again',
  logThemAgain: 'Log them again',
  forget: 'Forget',
  moreMinutes: (minutes: number): string => many(minutes, 'more minute'),

  newStep: (goal: string, step: string): string => `New step for ${goal}: “${step}”`,
  goalDone: (goal: string): string => `“${goal}” is done. Everything you won stays.`,
  goalDropped: (goal: string): string => `You've let go of “${goal}”. Everything you won stays.`,
  goalSaved: (goal: string): string => `“${goal}” is saved.`,
  goalActive: (goal: string): string => `You're following “${goal}” again.`,
  routine: (goal: string): string => `“${goal}” is now a routine.`,

  /** What happened with a review. `days` is its range of days. */
  review: ({
    days,
    outcome,
    isOwnTextKept,
    areEditsKept,
    areEditsMoved,
    hasOtherPeriods,
  }: {
    readonly days: string;
    readonly outcome: 'written' | 'updated' | 'unchanged';
    /** its note existed before, with text of the user's own */
    readonly isOwnTextKept: boolean;
    readonly areEditsKept: boolean;
    readonly areEditsMoved: boolean;
    readonly hasOtherPeriods: boolean;
  }): string => {
    const first = {
      written: `Wrote the review of ${days}.`,
      updated: `Updated the review of ${days}.`,
      unchanged: `The review of ${days} is already up to date.`,
    };
    return [
      first[outcome],
      isOwnTextKept ? 'Your own text stayed as it was.' : '',
      areEditsKept ? 'What you edited was kept.' : '',
      areEditsMoved ? 'What you edited is now below the new text.' : '',
      hasOtherPeriods ? 'Other reviews in the same note stayed as they were.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },

  openSettings: (group: string): string => `Open Settings → Small Wins → ${group}.`,
};

/** Why something was not done, and that nothing was written. */
export const failures = {
  unknown: (reason: string): string => `That didn't work, and nothing was written. ${reason}`,
  reading: "Your notes are still being read. Try again when that's done.",
  missing: (path: string): string => `${path} isn't there any more.`,
  inTableCell: 'Lines in a table can only be marked in source mode.',
  missingNothingWritten: (path: string): string =>
    `${path} isn't there any more. Nothing was written.`,
  unmerged: (path: string): string =>
    `Another program changed ${path}, and its open editor doesn't show that yet. Nothing was written. Try again in a moment.`,
  exists: (path: string): string => `${path} already exists. Nothing was written.`,
  undoMissing: (path: string): string =>
    `${path} was moved or deleted in the meantime. Nothing was undone.`,
  undoChanged: (path: string): string => `${path} has changed in the meantime. Nothing was undone.`,
  undoLine: (path: string): string =>
    `${path} has changed in the meantime. Nothing was undone, but you can remove the line yourself.`,
  stepChanged: 'This step has changed in its note. Nothing was written.',
  stepNotOpen: "This step isn't open in its note any more. Nothing was written.",
  /** `reason` is a sentence, and `names` are the properties to write */
  properties: (path: string, reason: string, names: readonly string[]): string =>
    `Nothing was written to ${path}. ${reason} Fix that in the note, or write ${listed(names)} there yourself.`,
  /** why a line isn't logged; a day that is named is written in full */
  log: (problem: LogProblem): string => {
    switch (problem.kind) {
      case 'path':
        return failures.notePlace(obstacles.path(problem.obstacle));
      case 'no-day':
        return `Nothing was written. The date format of daily notes, ${problem.format}, doesn't give ${dates.full(problem.day)} a note of its own. Use YYYY-MM-DD.`;
      case 'unread':
        return unreadNote(problem.note, dates.full(problem.day));
      case 'line':
        return obstacles.log(problem.refusal);
      case 'note':
        return failures.notWritten(problem.path, obstacles.log(problem.refusal));
    }
  },
  /** `reason` is a sentence about the path of a day's note */
  notePlace: (reason: string): string =>
    `Nothing was written. ${reason} Choose another folder or date format for daily notes.`,
  /** `reason` is a sentence about the path of a template */
  templatePlace: (reason: string): string =>
    `Nothing was written. ${reason} Choose another template in the settings.`,
  notWritten: (path: string, reason: string): string => `Nothing was written to ${path}. ${reason}`,
  line: (path: string, line: number, reason: string): string =>
    `${path}, line ${number(line)}: ${reason} Nothing was written.`,
  noTemplate: (template: string, path: string): string =>
    `Nothing was written, because the template of ${path} doesn't exist. Create ${template}, or choose another template in the settings.`,
  fileName: (name: string): string =>
    `“${name}” can't be the name of a file. Try one such as Exports/Wins.`,
  range: (words: string): string => `“${words}” isn't a range. Try last 6 months or 2026-Q3.`,
  longCard: 'A picture can show up to fifty years. Try a shorter range.',
  noBlockHere:
    "The cursor is inside code or a comment that never ends, so a block wouldn't show here. End it first, or move the cursor above it.",
  lines: (lines: readonly number[], reason: string): string =>
    plural(lines.length, {
      one: `Line ${lines.map(number).join()} stayed as it was. ${reason}`,
      other: `Lines ${listed(lines.map(number))} stayed as they were. ${reason}`,
    }),
};

/** The day has a note whose name the settings do not read. */
function unreadNote({ path, location, language, isOwn }: UnreadNote, day: string): string {
  const what = `Nothing was written. ${path} looks like the note of ${day}, but isn't named like your daily notes.`;
  if (location === null) {
    return `${what} The weekday in its name is not that day's. Rename that note.`;
  }
  const choose = language === null ? '' : `choose “${language}” in ${settings.whereIs('language')}`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `the folder “${folder}” and `;
  const add = `Add ${where}the date format “${format}” to ${settings.whereIs('daily.others')}`;
  if (isOwn) return `${what} The words in its name are in another language: ${choose}.`;
  return `${what} ${choose === '' ? add : `${add}, and ${choose}`}, or rename that note.`;
}
