import type { Span } from './block';
import { isWhiteSpace } from './character';
import type { OpeningTime } from './clock-time';
import { timeAt } from './clock-time';
import { findDurations, parseDuration } from './duration';
import type { Entry } from './entry';
import type { DayContext } from './entry-day';
import { readDay } from './entry-day';
import type { Cut } from './entry-text';
import { textWithout } from './entry-text';
import type { Fault } from './fault';
import { quote } from './fault';
import type { InlineField } from './inline-field';
import { findInlineFields } from './inline-field';
import { linkTargets } from './link-target';
import { readMetrics } from './metric';
import { hide, proseOf } from './prose';
import { findTaskFields } from './task-field';

/** What all entries of one block have in common. */
export interface EntryFields extends Pick<
  Entry,
  'day' | 'daySource' | 'time' | 'minutes' | 'links' | 'metrics' | 'text' | 'wordless' | 'blockId'
> {
  /** what was not understood */
  readonly faults: readonly Fault[];
}

/** A block's text as its fields are read from it. */
export interface FieldSource {
  readonly text: string;
  /** what in it is no prose */
  readonly spans: readonly Span[];
  /** where the tags of marks stand: no words of the entry */
  readonly marks: readonly Cut[];
  /** a task that is done */
  readonly isDoneTask: boolean;
}

/** Names of inline fields that say something else than a number: Dataview's, Tasks' and ours. */
const RESERVED: ReadonlySet<string> = new Set([
  'date',
  'completion',
  'cancelled',
  'due',
  'scheduled',
  'start',
  'created',
  'repeat',
  'id',
  'dependson',
  'oncompletion',
  'priority',
  'duration',
  'goal',
]);
/** Reserved names whose values are read: where that fails, the field stays text. */
const READ: ReadonlySet<string> = new Set(['date', 'completion', 'duration']);

/** Reads the fields of an entry from its block's text; what is none of them is its words. */
export function readFields(source: FieldSource, context: DayContext): EntryFields {
  const { text, spans, marks, isDoneTask } = source;
  const prose = proseOf(text, spans);
  const fields = findInlineFields(prose);
  const withoutFields = hide(prose, fields);
  const taskFields = findTaskFields(withoutFields);
  const blockId = closingBlockId(withoutFields);

  const day = readDay({ text, prose: withoutFields, fields, taskFields, isDoneTask }, context);
  const metrics = readMetrics(
    fields.filter(({ name }) => !RESERVED.has(name)),
    text,
  );
  const read: Cut[] = [
    ...marks,
    ...fields.filter(({ name }) => RESERVED.has(name) && !READ.has(name)),
    ...taskFields.filter(({ completion }) => completion === null),
    ...day.cuts,
    ...metrics.cuts,
  ];
  if (blockId !== null) read.push(blockId);
  const opening = openingTime(withoutFields, read);
  if (opening !== null) read.push(opening);
  const minutes = readMinutes(opening, withoutFields, fields, text);
  const cuts = [...read, ...minutes.cuts];

  const words = textWithout(cuts, text, prose);
  return {
    day: day.day,
    daySource: day.source,
    time: opening?.time ?? null,
    minutes: minutes.minutes,
    links: linkTargets(text, spans),
    metrics: metrics.metrics,
    text: words,
    wordless: words === '' || isComment(cuts, source, prose),
    blockId: blockId?.id ?? null,
    faults: [...day.faults, ...metrics.faults, ...minutes.faults],
  };
}

const BLOCK_ID = /^\^([A-Za-z0-9-]+)$/;

/** The block id at the text's end. */
function closingBlockId(prose: string): (Cut & { readonly id: string }) | null {
  const from = prose.lastIndexOf('^');
  if (from === -1 || (from > 0 && !isWhiteSpace(prose.charCodeAt(from - 1)))) return null;
  const id = BLOCK_ID.exec(prose.slice(from).trimEnd())?.[1];
  return id === undefined ? null : { id, from, to: prose.length };
}

/** The time that opens the text once cuts and emphasis are taken off. */
function openingTime(prose: string, cuts: readonly Cut[]): (OpeningTime & Cut) | null {
  const ends = new Map(cuts.map(({ from, to }) => [from, to]));
  let at = 0;
  for (;;) {
    const start = skipToWords(prose, at);
    const end = ends.get(start);
    if (end === undefined) {
      const time = timeAt(prose, start);
      return time === null ? null : { ...time, from: start };
    }
    at = end;
  }
}

/** Skips white space and what may open or close emphasis. */
function skipToWords(prose: string, from: number): number {
  let at = from;
  for (;;) {
    const char = prose.charAt(at);
    if (char === '*' || char === '_' || isWhiteSpace(prose.charCodeAt(at))) at++;
    else if ((char === '~' || char === '=') && prose.charAt(at + 1) === char) at += 2;
    else return at;
  }
}

interface Minutes {
  readonly minutes: number | null;
  readonly cuts: readonly Cut[];
  readonly faults: readonly Fault[];
}

/** How long it took: by the opening stretch of time, else the first `(5m)`, else `[duration:: 5m]`. */
function readMinutes(
  opening: OpeningTime | null,
  prose: string,
  fields: readonly InlineField[],
  text: string,
): Minutes {
  const cuts: Cut[] = [];
  const faults: Fault[] = [];
  let minutes = opening?.minutes ?? null;
  const written = minutes === null ? findDurations(prose)[0] : undefined;
  if (written !== undefined) {
    minutes = written.minutes;
    cuts.push(written);
  }
  for (const { name, value, from, to } of fields) {
    if (name !== 'duration') continue;
    const read = parseDuration(value);
    if (read !== null || value === '') cuts.push({ from, to });
    else {
      const message = `${quote(text.slice(from, to))} is no duration, so it stays text. Write such as [duration:: 25m].`;
      faults.push({ at: from, code: 'bad-duration', message });
    }
    minutes ??= read;
  }
  return { minutes, cuts, faults };
}

/** Whether nothing but comments is left of a text: a template's hint is no win. */
function isComment(cuts: readonly Cut[], { text, spans }: FieldSource, prose: string): boolean {
  const comments = spans.filter(({ kind }) => kind === 'comment');
  return comments.length > 0 && textWithout([...cuts, ...comments], text, prose) === '';
}
