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
    case 'setback':
      return 'Setback: listed, never counted';
    case 'lesson':
      return 'Lesson: listed, never counted';
    case 'kudos':
      return 'Kudos: listed, never counted';
    case 'step':
      return "Micro-step: your settings don't count these";
    case 'wordless':
      return 'No words yet: counts once it says what went right';
    case 'not-read':
      return 'Not read: this note is a template, or left out in your settings';
    case 'open':
      return 'Open task: counts when done';
    case 'looks-unticked':
      return 'Looks like an empty checkbox: counts as - [x]';
    case 'started':
      return 'Started: counts when done';
    case 'cancelled':
      return "Cancelled: doesn't count";
    case 'no-day':
      return "No day: this isn't a daily note";
    case 'unknown-state':
      return `“${hint.checkbox}” doesn't mark a task as done. These do: ${Array.from(hint.doneMarks).join(' ')}`;
    case 'future':
      return `After today: counts from ${dates.short(hint.day, today)}`;
    case 'copy':
      return `Copy: counts in ${hint.path}`;
    case 'late':
      return `Dated after its note: counts on ${dates.short(hint.day, today)}`;
  }
}
