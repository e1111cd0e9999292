import type { EditRefusal } from '../../editing/entry-change';
import type { LogRefusal, MarkRefusal, StepRefusal } from '../../logging/log-refusal';
import type { PropertyLineProblem } from '../../notes/property-lines';
import type { PropertyRefusal } from '../../notes/property-edit';
import type { PathObstacle } from '../../text/note-path';
import type { ConfigObstacle } from '../../vault/write-obstacle';
import type { DamageKind } from '../../text/text-damage';
import type { RegionProblem } from '../region-problem';
import { number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';
import type { FileProblem } from '../../vault/file-problem';

const NO_PLACE = "It isn't clear where your notes belong until that's fixed.";

function unusable(problem: FileProblem): string {
  if (problem.code === 'bad-name') return "has a name that isn't UTF-8";
  if (problem.code === 'bad-shape') return shape(problem.problem);
  if (problem.code === 'not-text') return "isn't UTF-8";
  const because = problem.reason === null ? '' : ` (${systemReason(problem.reason)})`;
  return `${problem.code === 'bad-json' ? 'is damaged' : "can't be read"}${because}`;
}

function howToFix(problem: FileProblem): string {
  return problem.code === 'bad-shape' && problem.problem.kind === 'no-text'
    ? 'Choose it again in the settings of its plugin.'
    : 'Fix the file, or delete it to use the defaults.';
}

/** Why something is not written, in a sentence or two. */
export const obstacles = {
  nothingWritten: (reason: string): string => `Nothing was written. ${reason}`,
  /** why a note at a path may not be written */
  path: ({ kind, path }: PathObstacle): string => PATHS[kind](path),
  /** why a note that isn't text is not written to */
  damage: (path: string, kind: DamageKind): string => DAMAGES[kind](path),
  /** what keeps anything from being written */
  config: (obstacle: ConfigObstacle): string => {
    switch (obstacle.kind) {
      case 'file':
        return `${obstacle.problem.path} ${unusable(obstacle.problem)}. ${NO_PLACE} ${howToFix(obstacle.problem)}`;
      case 'setting':
        return settings.problem(obstacle.problem);
    }
  },
  /** why a line isn't logged */
  log: (refusal: LogRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
        return `“${refusal.area}” can't be an area. Write it as in a tag, such as health/running.`;
      case 'bad-goal':
        return `“${refusal.goal}” can't be the name of a note. Leave out [ ] | # and ^.`;
      case 'no-words':
        return 'There are no words to log yet. What went right?';
      case 'long-note':
        return "It's longer than 32 MB, so it isn't read, and the line wouldn't count.";
      case 'misread':
        return 'In this note the line would be read as something else. Write it into the note yourself.';
      case 'merge':
        return `Two versions of this note meet at line ${number(refusal.line + 1)}. Keep the lines you want there first.`;
      case 'disturbs':
        return disturbs(refusal.line);
      case 'makes-entry':
        return 'The new line would make another line count that you never marked. Write it into the note yourself.';
      case 'no-place':
        return 'Wherever the line went in this note, it would change what other lines mean. Write it into the note yourself.';
    }
  },
  /** why a micro-step isn't completed */
  step: (refusal: StepRefusal): string => {
    switch (refusal.kind) {
      case 'no-step':
        return "There's no micro-step on this line.";
      case 'done':
        return 'This micro-step is already done.';
      case 'no-checkbox':
        return 'This micro-step has no checkbox to tick. Write it as “- [ ] …”.';
      case 'disturbs':
        return disturbs(refusal.line);
      case 'not-done-mark':
        return `“${refusal.checkbox}” doesn't mark a task as done. Add it to ${settings.whereIs('states.done')}.`;
    }
  },
  /** why an entry isn't changed where it's written */
  edit: (refusal: EditRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
      case 'bad-goal':
      case 'merge':
        return obstacles.log(refusal);
      case 'disturbs':
        return disturbs(refusal.line);
      case 'changed':
        return refusal.now === null ? EDITS.changed : changedTo(refusal.now.written);
      default:
        return EDITS[refusal.kind];
    }
  },
  /** why a line takes no mark */
  mark: (refusal: MarkRefusal): string => MARKS[refusal],
  /** why properties of a note aren't changed */
  properties: (refusal: PropertyRefusal): string => {
    if (!('line' in refusal)) return WHOLE[refusal.problem];
    return refusal.problem === 'disturbed'
      ? disturbs(refusal.line)
      : `Line ${number(refusal.line + 1)} of its properties ${LINES[refusal.problem]}.`;
  },
  /** why a review isn't written into its note */
  review: (problem: RegionProblem): string => {
    switch (problem.kind) {
      case 'no-begin':
        return `The part “${problem.section}” ends here but doesn't begin anywhere. Delete the line.`;
      case 'no-end':
        return `The part “${problem.section}” begins here but doesn't end anywhere. Delete the line, or its text too.`;
      case 'twin':
        return `The part “${problem.section}” begins here a second time, after line ${number(problem.first)}. Delete the two marker lines of one of them.`;
      case 'crossed':
        return `The part “${problem.other}” ${problem.edge === 'begin' ? 'begins' : 'ends'} here, inside “${problem.section}” from line ${number(problem.begin)}. Delete the two marker lines of one of them.`;
      case 'open-code':
        return 'The text in this part opens a code block and never closes it, so nothing can be written below. Close the code block.';
      case 'left-open':
        return 'A comment (%% or <!--) or code here, or above, is never closed, so this line would come to mean something else. Close it, or put a backslash before it.';
    }
  },
};

const PATHS: Readonly<Record<PathObstacle['kind'], (path: string) => string>> = {
  outside: (path) => `${path} is outside of the vault.`,
  hidden: (path) => `${path} has a name that starts with a dot, which Obsidian doesn't show.`,
  nameless: (path) => `${path} has a folder without a name.`,
  'control-character': (path) => `${path} has a control character in its name.`,
  backslash: (path) => `${path} has a backslash in its name.`,
};

const DAMAGES: Readonly<Record<DamageKind, (path: string) => string>> = {
  'utf-16': (path) => `${path} is saved as UTF-16. Save it as UTF-8 first.`,
  'not-utf-8': (path) => `${path} isn't UTF-8. Save it as UTF-8 first.`,
  zeros: (path) =>
    `Parts of ${path} are zeros that a crash or a broken sync has left. Restore it first, or delete those parts.`,
};

const EDITS: Readonly<
  Record<Exclude<EditRefusal['kind'], 'bad-area' | 'bad-goal' | 'merge' | 'disturbs'>, string>
> = {
  changed: 'This line has changed in its note since you saw it here. Look at it again first.',
  twice:
    'Several lines of the note read like this one now. Open the note and change the right one.',
  property: "It's a property of the note. Open the note and change it there.",
  'no-words': 'There are no words left. Delete the line instead, or write some.',
  'no-checkbox': "This line can't have a checkbox, because it isn't a list item.",
  spread:
    'These words are on several lines, or in several cells. Open the note and change them there.',
  'under-heading': "It has no mark to take off: it counts because of the heading it's under.",
  'has-more': 'Other lines belong to this one. Open the note and delete it there.',
  'not-movable':
    "It can't be moved without changing what it, or another line, says. Write the date into it instead.",
  misread: 'The line would be read as something else then. Open the note and change it there.',
};

function changedTo(written: string): string {
  return `This line has changed in its note since you saw it here. It now says: “${written}”`;
}

const MARKS: Readonly<Record<MarkRefusal, string>> = {
  'no-words': 'There are no words on this line yet.',
  property: "This line is a property of the note, where tags don't count.",
  code: "This line is code or math, where tags don't count.",
  'no-tag': "A tag on this line wouldn't count, or would change what other lines mean.",
};

const LINES: Readonly<Record<PropertyLineProblem | 'by-hand', string>> = {
  tab: 'starts with a tab, where spaces are needed',
  indent: 'is indented differently from the others',
  brackets: 'has several properties in brackets, where each needs its own line',
  'no-property': "isn't a name, a colon and a value",
  second: 'has a property that is there already',
  unreadable: "can't be read",
  comment: 'has a comment inside its value',
  anchor: 'has an anchor, an alias or a tag of YAML',
  'no-end': "has a value that doesn't end",
  'more-after': 'goes on after the end of its value',
  'by-hand': "is written in a way that Small Wins can't change",
};

const WHOLE: Readonly<Record<'no-list' | 'by-hand', string>> = {
  'no-list': "Its properties aren't a list of names and values.",
  'by-hand': "Its properties are written in a way that Small Wins can't change.",
};

function disturbs(line: number): string {
  return `Line ${number(line + 1)} of this note would come to mean something else. Change that line yourself first.`;
}
