import type { Day } from '../calendar/day';
import { dayOfIsoDate } from '../calendar/iso-date';
import { dayInWord, dayInWords } from '../calendar/natural-date';
import type { DateToken } from './date-token';
import { findDateTokens } from './date-token';
import type { DaySource } from './entry';
import type { Cut } from './entry-text';
import type { Fault } from './fault';
import { quote } from './fault';
import type { InlineField } from './inline-field';
import type { TaskField } from './task-field';

/** Where relative words count from, and the language they are in. */
export interface DayContext {
  /** the note's own day */
  readonly noteDay: Day | null;
  readonly language: string;
}

export interface EntryDay {
  readonly day: Day | null;
  readonly source: DaySource | null;
  /** the dates that were read */
  readonly cuts: readonly Cut[];
  readonly faults: readonly Fault[];
}

/** What a block holds of dates. */
export interface DatedBlock {
  readonly text: string;
  /** its text with all hidden that was read already */
  readonly prose: string;
  readonly fields: readonly InlineField[];
  readonly taskFields: readonly TaskField[];
  /** a task that is done: its completion date counts */
  readonly isDoneTask: boolean;
}

/**
 * The day of an entry: the first date in its text, else the completion date of a done task, else the note's own day.
 * What should be a date and is none stays text.
 */
export function readDay(block: DatedBlock, context: DayContext): EntryDay {
  const named = readDates(block, context);
  const completed = readCompletions(block);
  const cuts = [...named.cuts, ...completed.cuts];
  const faults = [...named.faults, ...completed.faults];
  if (named.day !== null) return { day: named.day, source: 'text', cuts, faults };
  if (completed.day !== null && block.isDoneTask) {
    return { day: completed.day, source: 'completion', cuts, faults };
  }
  return { day: context.noteDay, source: context.noteDay === null ? null : 'note', cuts, faults };
}

interface Dates {
  readonly day: Day | null;
  readonly cuts: readonly Cut[];
  readonly faults: readonly Fault[];
}

const NONE: Dates = { day: null, cuts: [], faults: [] };
const ISO_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** `@word`, `@(phrase)` and `[date:: phrase]`. */
function readDates({ text, prose, fields }: DatedBlock, { noteDay, language }: DayContext): Dates {
  const phrases = fields
    .filter(({ name }) => name === 'date')
    .map(({ value, from, to }): DateToken => ({ kind: 'phrase', words: value, from, to }));
  const tokens = inOrder([...findDateTokens(prose), ...phrases]);
  if (tokens.length === 0) return NONE;

  let first: Day | null = null;
  const cuts: Cut[] = [];
  const faults: Fault[] = [];
  for (const token of tokens) {
    const { kind, words } = token;
    const read = kind === 'word' ? dayInWord : dayInWords;
    const day = read(words, noteDay, language);
    if (day !== null || words === '') cuts.push(token);
    else if (kind === 'phrase' || ISO_SHAPE.test(words)) {
      faults.push(badDate(token, text, noteDay));
    }
    first ??= day;
  }
  return { day: first, cuts, faults };
}

function badDate({ from, to, words }: DateToken, text: string, noteDay: Day | null): Fault {
  const isRelative = noteDay === null && !ISO_SHAPE.test(words);
  const mend = isRelative
    ? 'Write it as @2026-11-19: words such as "yesterday" need a note with a day.'
    : 'Write it as @2026-11-19, or in words such as @(last friday).';
  return {
    at: from,
    code: 'bad-date',
    message: `${quote(text.slice(from, to))} is no date that can be read, so it stays text. ${mend}`,
  };
}

/** `✅ 2026-11-19` and `[completion:: 2026-11-19]`. */
function readCompletions({ text, fields, taskFields }: DatedBlock): Dates {
  const completions = inOrder([
    ...taskFields.flatMap(({ completion, from, to }) =>
      completion === null ? [] : [{ date: completion, from, to }],
    ),
    ...fields
      .filter(({ name }) => name === 'completion')
      .map(({ value, from, to }) => ({ date: value, from, to })),
  ]);
  if (completions.length === 0) return NONE;

  let first: Day | null = null;
  const cuts: Cut[] = [];
  const faults: Fault[] = [];
  for (const { date, from, to } of completions) {
    const day = dayOfIsoDate(date);
    if (day !== null || date === '') cuts.push({ from, to });
    else {
      const message = `${quote(text.slice(from, to))} is no completion date, so it stays text. Write it as YYYY-MM-DD.`;
      faults.push({ at: from, code: 'bad-completion', message });
    }
    first ??= day;
  }
  return { day: first, cuts, faults };
}

function inOrder<T extends Cut>(ranges: readonly T[]): readonly T[] {
  return [...ranges].sort((a, b) => a.from - b.from);
}
