import type { Day } from '../calendar/day';
import { dayOfIsoDate } from '../calendar/iso-date';
import { dayInWord, dayInWords } from '../calendar/natural-date';
import type { DateToken } from './date-token';
import { findDateTokens } from './date-token';
import type { Entry } from './entry';
import type { FoundFields } from './found-fields';
import { inOrder, quote } from './found-fields';
import type { InlineField } from './inline-field';
import type { TaskField } from './task-field';

/** The day from which relative words count, and the language they are in. */
export interface DateReference {
  /** the note's own day */
  readonly noteDay: Day | null;
  readonly language: string;
  /** the day begins later than midnight: a task ticked before then, on the next date, belongs to the note's day */
  readonly isLateStart?: boolean;
}

/** What the dates of a block are read from. */
export interface DatedBlock {
  readonly text: string;
  /** its text with everything hidden that is not prose or was read already */
  readonly prose: string;
  readonly inlineFields: readonly InlineField[];
  readonly taskFields: readonly TaskField[];
  /** a task that is done: its completion date counts */
  readonly isDoneTask: boolean;
}

/**
 * The day of an entry: the first date in its text, else the completion date of a done task, else the note's own day.
 * What looks like a date but is none stays text.
 */
export function readDay(
  block: DatedBlock,
  { noteDay, language, isLateStart = false }: DateReference,
  findings: FoundFields,
): Pick<Entry, 'day' | 'daySource'> {
  const named = readDates(block, { noteDay, language }, findings);
  const completed = readCompletions(block, findings);
  if (named !== null) return { day: named, daySource: 'text' };
  const isNextNight = isLateStart && noteDay !== null && completed === noteDay + 1;
  if (completed !== null && block.isDoneTask && !isNextNight)
    return { day: completed, daySource: 'completion' };
  return { day: noteDay, daySource: noteDay === null ? null : 'note' };
}

const ISO_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** `@word`, `@(phrase)` and `[date:: phrase]`: the first that names a day. */
function readDates(
  { text, prose, inlineFields }: DatedBlock,
  { noteDay, language }: DateReference,
  { cuts, faults }: FoundFields,
): Day | null {
  if (inlineFields.length === 0 && !prose.includes('@')) return null;
  const phrases = inlineFields
    .filter(({ name }) => name === 'date')
    .map(({ value, from, to }): DateToken => ({ kind: 'phrase', words: value, from, to }));
  let first: Day | null = null;
  for (const token of inOrder([...findDateTokens(prose), ...phrases])) {
    const { kind, words } = token;
    const read = kind === 'word' ? dayInWord : dayInWords;
    const day = read(words, noteDay, language);
    if (day !== null || words === '') cuts.push(token);
    else if (kind === 'phrase' || ISO_SHAPE.test(words)) {
      const message = badDate(token, text, noteDay);
      faults.push({ at: token.from, code: 'bad-date', message });
    }
    first ??= day;
  }
  return first;
}

function badDate({ from, to, words }: DateToken, text: string, noteDay: Day | null): string {
  const needsNoteDay = noteDay === null && !ISO_SHAPE.test(words);
  const mend = needsNoteDay
    ? 'Write it as @2026-11-19: words such as "yesterday" need a note with a day.'
    : 'Write it as @2026-11-19, or in words such as @(last friday).';
  return `${quote(text.slice(from, to))} is no date that can be read, so it stays text. ${mend}`;
}

/** `✅ 2026-11-19` and `[completion:: 2026-11-19]`: the first that names a day. */
function readCompletions(
  { text, inlineFields, taskFields }: DatedBlock,
  { cuts, faults }: FoundFields,
): Day | null {
  if (inlineFields.length === 0 && taskFields.length === 0) return null;
  const completions = [
    ...taskFields.filter(({ name }) => name === 'completion'),
    ...inlineFields.filter(({ name }) => name === 'completion'),
  ];
  let first: Day | null = null;
  for (const { value, from, to } of inOrder(completions)) {
    const day = dayOfIsoDate(value);
    if (day !== null || value === '') cuts.push({ from, to });
    else {
      const message = `${quote(text.slice(from, to))} is no completion date, so it stays text. Write it as YYYY-MM-DD.`;
      faults.push({ at: from, code: 'bad-completion', message });
    }
    first ??= day;
  }
  return first;
}
