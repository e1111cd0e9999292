import { formatClock } from '../calendar/clock';
import type { Day } from '../calendar/day';
import type { Kind, ParsedNote } from '../notes/entry';
import { areaKey, writtenArea } from '../markdown/area';
import type { MarkTags } from '../markdown/tag';
import { matchMark } from '../markdown/tag';
import { escapeEdges, escapeInline } from '../markdown/inert-text';
import type { LogRefusal } from './log-refusal';
import type { SaidMark, SaidWords } from './said-line';
import { saidWords, typedItem } from './said-line';

/** What is to be logged. */
export interface LogRequest {
  /** in the user's words; the marks in them are understood: `read a page #win/spanish`, `lost keys #setback` */
  readonly words: string;
  /** null for the kind that the words themselves say, a win if they say none */
  readonly kind: Kind | null;
  /** a tag's path such as `health/running`, or a whole tag; null for none */
  readonly area: string | null;
  /** a note's name; null for none */
  readonly goal: string | null;
  /** minutes after midnight, to write before the words; null for no time */
  readonly time: number | null;
  readonly day: Day;
}

/** How the vault writes and reads entries. */
export interface LogManner {
  /** the heading to write under, as the setting holds it: `## Wins`; `''` for the note's end */
  readonly heading: string;
  readonly marks: MarkTags;
  /** the tag to write for each kind, without `#` */
  readonly tags: Readonly<Record<Kind, string>>;
  /** the character of a done task */
  readonly checkbox: string;
}

/** How a line of one note is written, and read again. */
export interface LogRules extends LogManner {
  readonly parse: (text: string, noteDay: Day) => ParsedNote;
}

/** A line to log. */
export interface MadeLine {
  /** without a list marker and a checkbox */
  readonly line: string;
  /** the checkbox that was typed; null leaves it to the list that the line joins */
  readonly checkbox: string | null;
  /** the kinds of its entries; empty for the mark of a day */
  readonly kinds: readonly Kind[];
}

/**
 * The line to log: `09:30 Wrote a page #win/report [[Thesis]]`. It is what its words say it is, a setback if they
 * carry that mark, a win if they carry none: exactly that, on its day, with its areas and with words. What would be
 * code, a comment, math, a list or another day is escaped, and reads the same. The error says what cannot be logged.
 */
export function logLine(
  request: LogRequest,
  rules: LogRules,
): MadeLine | { readonly error: LogRefusal } {
  const { checkbox, words } = typedItem(request.words);
  const said = saidWords(words, rules.marks);
  const area = request.area === null ? null : writtenArea(request.area, rules.marks);
  if (area === '') {
    return { error: { kind: 'bad-area', area: request.area ?? '' } };
  }
  const goal = request.goal === null ? null : noteName(request.goal);
  if (goal === '') {
    return { error: { kind: 'bad-goal', goal: request.goal ?? '' } };
  }

  const tailOf = (marks: readonly SaidMark[]) => [
    ...marks.map(({ kind, area: path }) => tagOf(rules.tags[kind], path)),
    ...(goal === null ? [] : [`[[${goal}]]`]),
  ];
  const head = request.time === null ? [] : [formatClock(request.time)];
  // A day's mark that cannot be read as one, such as a pause without its dates, is treated as ordinary words.
  for (const marksDay of said.marksDay ? [true, false] : [false]) {
    const marks = marksToWrite({ ...said, marksDay }, request.kind, area);
    const wanted = { marks, marksDay, checkbox, request };
    for (const inert of inertWords(said.words, marksDay, rules.marks)) {
      const line = [...head, inert, ...tailOf(marks)].join(' ');
      if (isAsWanted(line, wanted, rules)) {
        const kinds = [...new Set(marks.map(({ kind }) => kind))];
        return { line, checkbox: boxOf(line, wanted, rules), kinds };
      }
    }
  }
  return { error: { kind: 'no-words' } };
}

/** The box that was typed; else that of words such as `TODO call`, which stay open in a list of tasks too. */
function boxOf(line: string, { checkbox, request }: Wanted, { parse }: LogRules): string | null {
  if (checkbox !== null) return checkbox;
  const { entries } = parse(`- ${line}`, request.day);
  return entries.some(({ state }) => state === 'open') ? ' ' : null;
}

/**
 * The words without what would be read as something else: escaped as little as possible first, then more; none for no
 * words.
 */
function inertWords(words: string, marksDay: boolean, marks: MarkTags): string[] {
  if (NOTHING_YET.test(words)) return [];
  const isMark = (written: string) => {
    const mark = matchMark(written, marks)?.mark;
    return mark !== undefined && !(marksDay && (mark === 'rest' || mark === 'pause'));
  };
  return [words, withoutDates(words), words.replace(ESCAPE_OR_PUNCTUATION, escape)].map((each) =>
    escapeInline(escapeEdges(each), isMark),
  );
}

/** The marks of the line: those of the words, or one of the requested kind; the area comes first. */
function marksToWrite(
  { marks, marksDay }: SaidWords,
  kind: Kind | null,
  area: string | null,
): readonly SaidMark[] {
  const areas = (some: readonly SaidMark[], own: Kind): SaidMark[] => {
    const paths = distinct([...(area === null ? [] : [area]), ...pathsOf(some)]);
    return (paths.length === 0 ? [''] : paths).map((path) => ({ kind: own, area: path }));
  };
  if (kind !== null) return areas(marks, kind);
  const [first] = marks;
  if (first === undefined) return marksDay && area === null ? [] : areas([], 'win');
  const kinds = [...new Set(marks.map((mark) => mark.kind))];
  return kinds.flatMap((each) => {
    const own = marks.filter((mark) => mark.kind === each);
    if (each === first.kind) return areas(own, each);
    const paths = pathsOf(own);
    return (paths.length === 0 ? [''] : paths).map((path) => ({ kind: each, area: path }));
  });
}

function pathsOf(marks: readonly SaidMark[]): string[] {
  return distinct(marks.map(({ area }) => area).filter((path) => path !== ''));
}

/** The areas as they are first written, each once. */
function distinct(areas: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const area of areas) if (!first.has(areaKey(area))) first.set(areaKey(area), area);
  return [...first.values()];
}

function tagOf(tag: string, area: string): string {
  return area === '' ? `#${tag}` : `#${tag}/${area}`;
}

/** A note's name as it is written in a link; `''` if it cannot be. */
function noteName(written: string): string {
  const name = written
    .trim()
    .replace(/^\[\[|\]\]$/g, '')
    .trim();
  return /[[\]|#^\p{Cc}\u2028\u2029]/u.test(name) ? '' : name;
}

/** The beginning of an item that nobody has finished: its marker, its box, or both. */
const NOTHING_YET = /^(?:[-*+]|\d{1,9}[.)])?\s*(?:\[[^[\]]?\])?$/;

const ESCAPE_OR_PUNCTUATION = /\\[\s\S]|[!-/:-@[-`{-~]/g;

function escape(token: string): string {
  return token.length > 1 ? token : `\\${token}`;
}

/** Escapes what may be a date: `@friday`, `[date:: …]`, the completion date of a task. */
function withoutDates(words: string): string {
  return words
    .replace(/(^|\s)@/g, '$1\\@')
    .replace(/[[(](?=\s*(?:date|completion|done)\s*::)/gi, '\\$&')
    .replace(/(✅\uFE0F?\s{0,9})(\[\[|\d{1,4}(?=[-./]))/g, escapeCompletion);
}

/** `✅ 2026\-11-19`, `✅ \[[2026-11-19]]`: a digit cannot be escaped, so what follows it is. */
function escapeCompletion(_: string, emoji: string, opener: string): string {
  return opener === '[[' ? `${emoji}\\[[` : `${emoji}${opener}\\`;
}

interface Wanted {
  readonly marks: readonly SaidMark[];
  readonly marksDay: boolean;
  readonly checkbox: string | null;
  readonly request: LogRequest;
}

/** Whether the line is what was asked for, both as an item and as a task. */
function isAsWanted(line: string, wanted: Wanted, { checkbox, parse }: LogRules): boolean {
  const { marks, marksDay, request } = wanted;
  const kinds = [...new Set(marks.map(({ kind }) => kind))].sort();
  return [`- ${line}`, `- [${wanted.checkbox ?? checkbox}] ${line}`].every((item) => {
    const { entries, rest, pauses } = parse(item, request.day);
    return (
      entries
        .map(({ kind }) => kind)
        .sort()
        .join() === kinds.join() &&
      entries.every(
        (entry) =>
          entry.day === request.day &&
          !entry.wordless &&
          entry.areas.join() ===
            pathsOf(marks.filter(({ kind }) => kind === entry.kind))
              .map(areaKey)
              .join() &&
          (request.time === null || entry.time === request.time),
      ) &&
      (rest || pauses.length > 0) === marksDay
    );
  });
}
