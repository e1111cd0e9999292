import type { Day } from '../calendar/day';
import type { DayLanguages } from '../calendar/day-languages';
import { nearDay } from '../calendar/near-day';
import { dayInWord, dayInWords } from '../calendar/natural-date';
import {
  dateInTarget,
  dayOfWrittenDate,
  isNearlyDate,
  isUnclearDate,
} from '../calendar/written-date';
import type { DateToken } from './date-token';
import type { Entry } from './entry';
import type { FoundFields } from './found-fields';
import { excerpt, inOrder } from './found-fields';
import type { InlineField } from './inline-field';
import { HIDDEN } from './prose';
import type { NoteProblem } from './problem';
import type { TaskField } from './task-field';

/** The day from which relative words count, and the languages they may be in. */
export interface DateReference {
  /** the note's own day */
  readonly noteDay: Day | null;
  readonly languages: DayLanguages;
  /** the day begins later than midnight: a task ticked before then, on the next date, belongs to the note's day */
  readonly isLateStart?: boolean;
}

/** The dates in a block's text, still to be read. */
export interface DatedBlock {
  readonly text: string;
  /** what follows an `@` */
  readonly tokens: readonly DateToken[];
  readonly inlineFields: readonly InlineField[];
  readonly taskFields: readonly TaskField[];
  /** a task that is done: its completion date counts */
  readonly isDoneTask: boolean;
  /** it is done, whether it is a task or not: `@done(…)` counts */
  readonly isDone: boolean;
}

/**
 * The day of an entry: the first date in its text, else the completion date of a done task, else the note's own day.
 * What looks like a date but is none stays text.
 */
export function readDay(
  block: DatedBlock,
  { noteDay, languages, isLateStart = false }: DateReference,
  findings: FoundFields,
): Pick<Entry, 'day' | 'daySource'> {
  const named = readDates(block, { noteDay, languages }, findings);
  const completed = readCompletions(block, { noteDay, languages }, findings);
  if (named !== null) return { day: named, daySource: 'text' };
  const isNextNight = isLateStart && noteDay !== null && completed === noteDay + 1;
  if (completed !== null && !isNextNight) return { day: completed, daySource: 'completion' };
  return { day: noteDay, daySource: noteDay === null ? null : 'note' };
}

/** `@word`, `@(phrase)`, `@[[2026-11-19]]` and `[date:: phrase]`: the first that names a day. */
function readDates(
  { text, tokens, inlineFields }: DatedBlock,
  reference: DateReference,
  { cuts, problems }: FoundFields,
): Day | null {
  if (inlineFields.length === 0 && tokens.length === 0) return null;
  const phrases = inlineFields
    .filter(({ name }) => name === 'date')
    .map(({ from, to, ...field }): DateToken => {
      return { kind: 'phrase', words: valueOf({ from, to, ...field }, text), from, to };
    });
  let first: Day | null = null;
  for (const token of inOrder([...tokens, ...phrases])) {
    if (token.kind === 'done') continue;
    const day = dayIn(token, reference);
    if (day !== null || token.words === '') cuts.push(token);
    else if (isMeantAsDate(token, text)) {
      problems.push({ at: token.from, problem: badDate(token, text, reference) });
    }
    first ??= day;
  }
  return first;
}

/** Figures in which day and month can be read in either order are not guessed at, in any language. */
function dayIn({ kind, words }: DateToken, { noteDay, languages }: DateReference): Day | null {
  if (isUnclearDate(words)) return null;
  return (kind === 'word' ? dayInWord : dayInWords)(words, noteDay, languages);
}

function isMeantAsDate({ kind, words, to }: DateToken, text: string): boolean {
  if (kind === 'phrase' || isUnclearDate(words)) return true;
  // The dot of `@17.11.` was taken for the end of a sentence.
  return isNearlyDate(words) || isNearlyDate(`${words}${text.charAt(to)}`);
}

const WIKI_LINK = /^\[\[([^[\]|#^]+)(?:[|#^][^[\]]*)?\]\]$/;

/** A field's value as written; if that is a link to a daily note, the link's date. */
function valueOf({ value, from, to }: InlineField, text: string): string {
  if (!value.includes(HIDDEN)) return value;
  const written = text.slice(from + 1, to - 1);
  const target = WIKI_LINK.exec(written.slice(written.indexOf('::') + 2).trim())?.[1];
  return target === undefined ? value : dateInTarget(target);
}

function badDate(
  { from, to, words }: DateToken,
  text: string,
  { noteDay, languages }: DateReference,
): NoteProblem {
  const written = excerpt(text.slice(from, to));
  if (isUnclearDate(words)) return { code: 'bad-date', written, why: 'unclear' };
  const needsNoteDay = noteDay === null && !isNearlyDate(words);
  const why = needsNoteDay ? 'no-note-day' : 'unreadable';
  const near = nearDay(words, noteDay, languages);
  return { code: 'bad-date', written, why, ...(near === null ? {} : { near }) };
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** Whether a field holds the day on which something was done. With a number, `done` is a metric. */
export function isCompletion({ name, value }: InlineField): boolean {
  return name === 'completion' || (name === 'done' && !NUMBER.test(value));
}

/** A day of completion. `says`: it means by itself that the thing is done, so no checkbox is needed. */
interface CompletionDate {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly says: boolean;
}

/** `✅ 2026-11-19`, `[completion:: 2026-11-19]`, `(done:: 2026-11-19)`, `@done(2026-11-19)`: the first that counts. */
function readCompletions(
  block: DatedBlock,
  { noteDay, languages }: DateReference,
  { cuts, problems }: FoundFields,
): Day | null {
  const { text, tokens, inlineFields, taskFields, isDoneTask, isDone } = block;
  if (inlineFields.length + taskFields.length + tokens.length === 0) return null;
  let first: Day | null = null;
  for (const { value, from, to, says } of completionsIn(block)) {
    const inWords = says && !isUnclearDate(value);
    const day = dayOfWrittenDate(value) ?? (inWords ? dayInWords(value, noteDay, languages) : null);
    if (day !== null || value === '') cuts.push({ from, to });
    else {
      const written = excerpt(text.slice(from, to));
      problems.push({ at: from, problem: { code: 'bad-completion', written } });
    }
    if (says ? isDone : isDoneTask) first ??= day;
  }
  return first;
}

function completionsIn({ text, tokens, inlineFields, taskFields }: DatedBlock) {
  const fields = inlineFields.filter(isCompletion).map((field): CompletionDate => {
    const { name, from, to } = field;
    return { value: valueOf(field, text), from, to, says: name === 'done' };
  });
  const ofTasks = taskFields
    .filter(({ name }) => name === 'completion')
    .map(({ value, from, to }): CompletionDate => ({ value, from, to, says: false }));
  const told = tokens
    .filter(({ kind }) => kind === 'done')
    .map(({ words, from, to }): CompletionDate => ({ value: words, from, to, says: true }));
  return inOrder([...ofTasks, ...fields, ...told]);
}
