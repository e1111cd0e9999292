import type { Day } from '../calendar/day';
import type { Entry } from '../notes/entry';
import { neverCounts } from '../notes/entry';

/** What decides whether an entry counts. */
export interface ReasonContext {
  readonly today: Day;
  readonly countSteps: boolean;
  /** the note's own day */
  readonly noteDay: Day | null;
  /** whether the note is read at all: not a template, not left out in the settings */
  readonly isRead: boolean;
  /** the character of the block's checkbox, null without one */
  readonly checkbox: string | null;
  /** the characters of done tasks, one after another */
  readonly doneCharacters: string;
  /** the path of the note whose entry counts in its place; null if it is not a copy */
  readonly copyOf: string | null;
}

/** Why an entry does not count. */
export type EntryReason =
  | { readonly kind: 'setback' | 'lesson' | 'kudos' | 'step' | 'wordless' | 'not-read' }
  | { readonly kind: 'open' | 'looks-unticked' | 'started' | 'cancelled' | 'no-day' }
  | { readonly kind: 'unknown-state'; readonly checkbox: string; readonly doneCharacters: string }
  | { readonly kind: 'future'; readonly day: Day }
  | { readonly kind: 'copy'; readonly path: string };

/** The first reason why an entry does not count, in the order in which to fix them. Null if it counts. */
export function entryReason(entry: Entry, context: ReasonContext): EntryReason | null {
  const { kind, day, wordless } = entry;
  const { today, countSteps, isRead, copyOf } = context;
  if (!isRead) return { kind: 'not-read' };
  if (neverCounts(kind)) return { kind };
  if (kind === 'step' && !countSteps) return { kind };
  if (entry.state !== 'done') return notDone(entry.state, context);
  if (wordless) return { kind: 'wordless' };
  if (day === null) return { kind: 'no-day' };
  if (day > today) return { kind: 'future', day };
  return copyOf === null ? null : { kind: 'copy', path: copyOf };
}

function notDone(
  state: Exclude<Entry['state'], 'done'>,
  { checkbox, doneCharacters }: ReasonContext,
): EntryReason {
  if (state !== 'open' || checkbox === ' ') return { kind: state };
  return checkbox === null
    ? { kind: 'looks-unticked' }
    : { kind: 'unknown-state', checkbox, doneCharacters };
}

/** What to say about an entry: why it does not count, or that it is dated after its note, which may be a slip. */
export type EntryHint = EntryReason | { readonly kind: 'late'; readonly day: Day };

/** What to say about an entry; null where there is nothing to say. */
export function entryHint(entry: Entry, context: ReasonContext): EntryHint | null {
  const reason = entryReason(entry, context);
  if (reason !== null) return reason;
  const { day } = entry;
  if (day === null || context.noteDay === null || day <= context.noteDay) return null;
  return { kind: 'late', day };
}
