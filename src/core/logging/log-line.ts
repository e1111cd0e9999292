import { formatClock } from '../calendar/clock';
import type { Day } from '../calendar/day';
import type { ParsedNote } from '../notes/entry';
import { readInline } from '../markdown/inline/inline';
import { NO_DEFINITIONS } from '../markdown/blocks/link-definition';
import { areaPath } from '../markdown/area';
import type { MarkTags } from '../markdown/tag';
import { matchMark } from '../markdown/tag';
import { escapeEdges, escapeInline, foldWhiteSpace } from '../markdown/inert-text';

/** What is to be logged. */
export interface LogRequest {
  /** in the user's words; tags of wins and steps in them are understood: `read a page #win/spanish` */
  readonly words: string;
  readonly kind: 'win' | 'step';
  /** a tag's path such as `health/running`; null for none */
  readonly area: string | null;
  /** a note's name; null for none */
  readonly goal: string | null;
  /** minutes after midnight, to stand before the words; null for no time */
  readonly time: number | null;
  readonly day: Day;
}

/** How the vault writes and reads entries. */
export interface LogManner {
  readonly marks: MarkTags;
  /** the tag to write for each kind, without `#` */
  readonly tags: Readonly<Record<LogRequest['kind'], string>>;
  /** the character of a done task */
  readonly checkbox: string;
}

/** How a line of one note is written, and read again. */
export interface LogRules extends LogManner {
  readonly parse: (text: string, noteDay: Day) => ParsedNote;
}

/**
 * The line to log, without a list marker: `09:30 Wrote a page #win/report [[Thesis]]`. It is exactly one entry, on its
 * day, with its areas and in words: what in the words would be code, a comment, math, a list, another mark or another
 * day is escaped, and reads the same. The error says what cannot be logged.
 */
export function logLine(
  request: LogRequest,
  rules: LogRules,
): { readonly line: string } | { readonly error: string } {
  const taken = takeMarks(foldWhiteSpace(request.words), request.kind, rules.marks);
  const area = request.area === null ? null : areaPath(request.area);
  if (area === '') {
    return { error: `“${request.area}” is no area. Write it as in a tag, such as health/running.` };
  }
  const goal = request.goal === null ? null : noteName(request.goal);
  if (goal === '') {
    return { error: `“${request.goal}” is no note’s name. Leave out [ ] | # and ^.` };
  }

  const areas = [...new Set(area === null ? taken.areas : [area, ...taken.areas])];
  const tag = `#${rules.tags[taken.kind]}`;
  const tail = areas.length === 0 ? [tag] : areas.map((path) => `${tag}/${path}`);
  if (goal !== null) tail.push(`[[${goal}]]`);
  const head = request.time === null ? [] : [formatClock(request.time)];

  const isMark = (written: string) => matchMark(written, rules.marks) !== null;
  for (const words of [
    taken.words,
    withoutDates(taken.words),
    taken.words.replace(ESCAPE_OR_PUNCTUATION, escape),
  ]) {
    const inert = escapeInline(escapeEdges(words), isMark);
    const line = [...head, inert, ...tail].join(' ');
    if (isOneEntry(line, taken.kind, areas, request, rules)) return { line };
  }
  return { error: 'There are no words to log. Say in a few what went right.' };
}

/** Takes the marks of wins and steps off the words. */
function takeMarks(
  words: string,
  kind: LogRequest['kind'],
  marks: MarkTags,
): { readonly words: string; readonly kind: LogRequest['kind']; readonly areas: string[] } {
  const kinds = new Set<string>();
  const areas: string[] = [];
  let rest = '';
  let at = 0;
  for (const { tag, from, to } of readInline(words, [], NO_DEFINITIONS).tags) {
    const match = matchMark(tag, marks);
    if (match?.mark !== 'win' && match?.mark !== 'step') continue;
    kinds.add(match.mark);
    if (match.area !== '') areas.push(match.area);
    rest += words.slice(at, from);
    at = to;
  }
  rest += words.slice(at);
  const isStep = kind === 'step' || (kinds.has('step') && !kinds.has('win'));
  return { words: foldWhiteSpace(rest), kind: isStep ? 'step' : 'win', areas };
}

/** A note's name as it stands in a link; `''` for what cannot stand there. */
function noteName(written: string): string {
  const name = written
    .trim()
    .replace(/^\[\[|\]\]$/g, '')
    .trim();
  return /[[\]|#^\p{Cc}\u2028\u2029]/u.test(name) ? '' : name;
}

const ESCAPE_OR_PUNCTUATION = /\\[\s\S]|[!-/:-@[-`{-~]/g;

function escape(token: string): string {
  return token.length > 1 ? token : `\\${token}`;
}

/** Escapes what may be a date: `@friday`, `[date:: …]`, the completion date of a task. */
function withoutDates(words: string): string {
  return words
    .replace(/(^|\s)@/g, '$1\\@')
    .replace(/[[(](?=\s*(?:date|completion)\s*::)/gi, '\\$&')
    .replace(/(✅\uFE0F?\s?\d{4})-/g, '$1\\-');
}

/** Whether the line is what was asked for, as an item and as a task. */
function isOneEntry(
  line: string,
  kind: LogRequest['kind'],
  areas: readonly string[],
  { day, time }: LogRequest,
  { checkbox, parse }: LogRules,
): boolean {
  return [`- ${line}`, `- [${checkbox}] ${line}`].every((item) => {
    const { entries, rest, pauses } = parse(item, day);
    const [entry] = entries;
    return (
      entries.length === 1 &&
      entry?.kind === kind &&
      entry.day === day &&
      !entry.wordless &&
      entry.areas.join() === areas.join() &&
      (time === null || entry.time === time) &&
      !rest &&
      pauses.length === 0
    );
  });
}
