import type { Day } from '../calendar/day';
import type { DayWords } from '../calendar/day-words';
import type { Entry } from '../notes/entry';

/** What decides whether an entry counts. */
export interface ReasonContext {
  readonly today: Day;
  readonly countSteps: boolean;
  /** the note's own day */
  readonly noteDay: Day | null;
  /** whether the note is read at all: no template, not left out in the settings */
  readonly isRead: boolean;
  /** the character of the block's checkbox, null without one */
  readonly checkbox: string | null;
  /** the characters of done tasks, one after another */
  readonly doneMarks: string;
  /** the path of the note whose entry counts in its place; null where it is no copy */
  readonly copyOf: string | null;
}

/** Why an entry does not count. */
export type EntryReason =
  | { readonly kind: 'setback' | 'lesson' | 'step' | 'wordless' | 'not-read' }
  | { readonly kind: 'open' | 'looks-unticked' | 'started' | 'cancelled' | 'no-day' }
  | { readonly kind: 'unknown-state'; readonly checkbox: string; readonly doneMarks: string }
  | { readonly kind: 'future'; readonly day: Day }
  | { readonly kind: 'copy'; readonly path: string };

/** Why an entry does not count: the first reason to mend. Null for one that counts. */
export function entryReason(entry: Entry, context: ReasonContext): EntryReason | null {
  const { kind, state, day, wordless } = entry;
  const { today, countSteps, isRead, checkbox, doneMarks, copyOf } = context;
  if (!isRead) return { kind: 'not-read' };
  if (kind === 'setback' || kind === 'lesson') return { kind };
  if (kind === 'step' && !countSteps) return { kind };
  if (state === 'open' && checkbox !== null && checkbox !== ' ') {
    return { kind: 'unknown-state', checkbox, doneMarks };
  }
  if (state === 'open' && checkbox === null) return { kind: 'looks-unticked' };
  if (state !== 'done') return { kind: state };
  if (wordless) return { kind: 'wordless' };
  if (day === null) return { kind: 'no-day' };
  if (day > today) return { kind: 'future', day };
  return copyOf === null ? null : { kind: 'copy', path: copyOf };
}

/** A reason in words, to be shown beside the entry. `now`: today, whose year goes without saying. */
export function reasonInWords(reason: EntryReason, words: DayWords, now: Day): string {
  switch (reason.kind) {
    case 'setback':
      return 'Setback: listed, never counted';
    case 'lesson':
      return 'Lesson: listed, never counted';
    case 'step':
      return 'Micro-step: does not count, by your settings';
    case 'wordless':
      return 'No words yet: counts when it says what went right';
    case 'not-read':
      return 'Not read: this note is a template, or left out in your settings';
    case 'open':
      return 'Open task: counts when done';
    case 'looks-unticked':
      return 'Looks like an empty checkbox: counts as - [x]';
    case 'started':
      return 'Started: counts when done';
    case 'cancelled':
      return 'Cancelled: does not count';
    case 'no-day':
      return 'No day: this note is not a daily note';
    case 'unknown-state':
      return `“${reason.checkbox}” is not a done mark; done marks are ${Array.from(reason.doneMarks).join(' ')}`;
    case 'future':
      return `After today: counts on ${words.short(reason.day, now)}`;
    case 'copy':
      return `Copy: counts in ${reason.path}`;
  }
}

/**
 * What to say of an entry: why it does not count, or that it is dated after its note, which may be a slip. Null where
 * there is nothing to say.
 */
export function entryHint(entry: Entry, context: ReasonContext, words: DayWords): string | null {
  const reason = entryReason(entry, context);
  if (reason !== null) return reasonInWords(reason, words, context.today);
  const { day } = entry;
  if (day === null || context.noteDay === null || day <= context.noteDay) return null;
  return `Dated after its note: counts on ${words.short(day, context.today)}`;
}
