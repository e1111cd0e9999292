import type { Kind } from '../../notes/entry';
import { number } from './numbers';

const KINDS: Readonly<Record<Kind, string>> = {
  win: 'A win',
  step: 'A micro-step',
  setback: 'A setback',
  lesson: 'A lesson',
  kudos: 'Kudos from somebody',
};

/** Changing an entry where it is shown. */
export const entryEdits = {
  words: 'Edit words…',
  day: 'Another day…',
  kind: 'Change kind…',
  areas: 'Area…',
  goal: 'Goal…',
  done: 'Mark as done',
  notDone: 'Mark as not done',
  unmark: 'Take the mark off',
  delete: 'Delete line…',

  wordsTitle: 'Edit words',
  wordsLabel: 'What the line says',
  /** under the field */
  wordsHint: 'Its date, tags and numbers stay as they are in the note.',
  save: 'Save',
  /** after a refusal that says what the line says by now: writes over it */
  saveAnyway: 'Save anyway',
  /** the same for all that is not typed */
  changeAnyway: 'Change it anyway',
  whichDay: 'Which day? Type “yesterday”, “last Friday” or 2026-11-06',
  noDay: "That isn't a day yet.",
  /** what choosing a day does; the date is as it is written into the line */
  writesDate: (date: string): string => `writes ${date} into the line`,
  moveOrDateTitle: 'Move the line?',
  /** asked once, when a line could go into another day's note */
  moveOrDate: (path: string): string =>
    `It can go into ${path}, or stay in its note with the date written into it. You're asked once. The choice is kept in the settings, under Logging.`,
  moveIt: 'Move the line',
  writeDate: 'Write the date',
  whichKind: 'What is it?',
  kinds: KINDS,
  noKind: 'Choose one of the five.',
  whichArea: 'Which area? Type a new one, such as health/running',
  noArea: 'No area',
  badArea: "That can't be an area. Write it as in a tag, such as health/running.",
  newArea: 'new area',
  whichGoal: 'Which goal does it belong to?',
  noGoal: 'No goal',
  noSuchGoal: 'No goal has this name.',
  deleteTitle: 'Delete this line?',
  deleteFrom: (path: string): string => `It is deleted from ${path}.`,
  deleteIt: 'Delete',
  cancel: 'Cancel',

  /** what was done with an entry, in its own words */
  changed: (text: string): string => `Changed: “${text}”`,
  dated: (text: string, day: string): string => `Now on ${day}: “${text}”`,
  unmarked: (text: string): string => `No longer marked: “${text}”`,
  deleted: (text: string): string => `Deleted: “${text}”`,
  undone: 'Undone. The line is as it was.',
  /** what was done with a line that went into another day's note */
  moved: (text: string, path: string): string => `Moved into ${path}: “${text}”`,
  undoneMove: 'Undone. The line is back in its note.',
  /** the line was written into the second note, but could be taken neither out of the first nor out of the second */
  inBoth: (first: string, second: string, reason: string): string =>
    `The line is now in ${first} and in ${second}: delete one of them. ${reason}`,
  /** several were changed at once */
  changedMany: (count: number): string => `${number(count)} lines were changed.`,
};
