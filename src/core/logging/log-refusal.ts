/** Why a line is not logged: what is wrong with what was asked for, or with the note. */
export type LogRefusal =
  /** no tag could say this area */
  | { readonly kind: 'bad-area'; readonly area: string }
  /** no link could name this note */
  | { readonly kind: 'bad-goal'; readonly goal: string }
  | { readonly kind: 'no-words' }
  /** a note this long is not read, so the line would not count */
  | { readonly kind: 'long-note' }
  /** the note would not read the line as what it says */
  | { readonly kind: 'misread' }
  /** the same, because of two versions of the note that meet at this line, 0-based */
  | { readonly kind: 'merge'; readonly line: number }
  /** wherever the line was put, other text of the note would change its meaning */
  | { readonly kind: 'no-place' }
  /** this line, 0-based, would be read as something else than it is now */
  | { readonly kind: 'disturbs'; readonly line: number }
  /** another line would become an entry, which it is not now */
  | { readonly kind: 'makes-entry' };

/** Why a micro-step is not completed. */
export type StepRefusal =
  | { readonly kind: 'no-step' | 'done' | 'no-checkbox' }
  /** this line, 0-based, would be read as something else than it is now */
  | { readonly kind: 'disturbs'; readonly line: number }
  /** the character that should mark the task as done, but does not by the settings */
  | { readonly kind: 'not-done-mark'; readonly checkbox: string };

/** Why a line takes no mark: nothing to mark · a property · code or math · anything else. */
export type MarkRefusal = 'no-words' | 'property' | 'code' | 'no-tag';
