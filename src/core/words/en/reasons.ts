import type { Day } from '../../calendar/day';
import type { EntryHint } from '../../journal/entry-reason';
import { dates } from './dates';

/** Why an entry doesn't count, or what may be a slip; null where there is nothing to say. */
export const reasons = {
  hint: (hint: EntryHint | null, today: Day): string | null =>
    hint === null ? null : inWords(hint, today),
};

function inWords(hint: EntryHint, today: Day): string {
  switch (hint.kind) {
    case 'unknown-state':
      return `“${hint.checkbox}” doesn't mark a task as done. These do: ${Array.from(hint.doneCharacters).join(' ')}`;
    case 'future':
      return `After today: counts from ${dates.short(hint.day, today)}`;
    case 'copy':
      return `Copy: counts in ${hint.path}`;
    case 'late':
      return `Dated after its note: counts on ${dates.short(hint.day, today)}`;
    default:
      return WITHOUT_DETAILS[hint.kind];
  }
}

const WITHOUT_DETAILS = {
  setback: 'Setback: listed, never counted',
  lesson: 'Lesson: listed, never counted',
  kudos: 'Kudos: listed, never counted',
  step: "Micro-step: your settings don't count these",
  wordless: 'No words yet: counts once it says what went right',
  'not-read': 'Not read: this note is a template, or left out in your settings',
  open: 'Open task: counts when done',
  'looks-unticked': 'Looks like an empty checkbox: counts as - [x]',
  started: 'Started: counts when done',
  cancelled: "Cancelled: doesn't count",
  'no-day': "No day: this isn't a daily note",
} as const;
