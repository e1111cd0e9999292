import type { TextSpan } from '../markdown/block';
import { isWhiteSpace } from '../markdown/character';
import type { OpeningTime } from './clock-time';
import { timeAt } from './clock-time';
import { findDuration, parseDuration } from './duration';
import type { Entry } from './entry';
import type { DateToken } from './date-token';
import { findDateTokens } from './date-token';
import type { DateReference } from './entry-day';
import { isCompletion, readDay } from './entry-day';
import { textWithout } from './entry-text';
import type { Cut, ProblemDraft, FoundFields } from './found-fields';
import { excerpt, inOrder } from './found-fields';
import type { InlineField } from './inline-field';
import { findInlineFields } from './inline-field';
import { linkTargets } from './link-target';
import { readMetrics } from './metric';
import { findNearDates } from './near-date';
import { ownCopy } from '../text/own-copy';
import { hide, proseOf } from './prose';
import { findDateLinks } from './date-link';
import { findTaskFields } from './task-field';

/** What all entries of one block have in common. */
export type EntryFields = Pick<
  Entry,
  | 'day'
  | 'daySource'
  | 'time'
  | 'minutes'
  | 'links'
  | 'metrics'
  | 'text'
  | 'wordless'
  | 'blockId'
  | 'isKept'
>;

/** An entry: the fields it shares with others of its block, and its own. */
export function entryOf(shared: EntryFields, own: Omit<Entry, keyof EntryFields>): Entry {
  // Spelled out: spreading the two made reading a line three times slower.
  const entry: Entry = {
    kind: own.kind,
    state: own.state,
    day: shared.day,
    daySource: shared.daySource,
    time: shared.time,
    minutes: shared.minutes,
    areas: own.areas,
    links: shared.links,
    metrics: shared.metrics,
    text: shared.text,
    wordless: shared.wordless,
    line: own.line,
    marks: own.marks,
    blockId: shared.blockId,
  };
  return shared.isKept === true ? { ...entry, isKept: true } : entry;
}

/** A block's text, and what is needed to read its fields. */
export interface FieldSource {
  readonly text: string;
  /** the parts of it that are not prose */
  readonly spans: readonly TextSpan[];
  /** the tags of marks, which are not words of the entry */
  readonly marks: readonly Cut[];
  /** a task that is done */
  readonly isDoneTask: boolean;
  /** done, whether it is a task or not */
  readonly isDone: boolean;
}

/** Reserved names of Dataview and Tasks, whose fields are removed from the text and mean nothing here. */
const LEFT_OUT: ReadonlySet<string> = new Set([
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
  // Its link is one of the entry's links.
  'goal',
  // Read by `isPin`.
  'keep',
]);
/** All names of fields that are not metrics. */
const RESERVED: ReadonlySet<string> = new Set([...LEFT_OUT, 'date', 'completion', 'duration']);

/** The fields of an entry, and where they are in its block's text. */
export interface ReadFields {
  readonly fields: EntryFields;
  readonly problems: readonly ProblemDraft[];
  /** what is not among its words; in no order, and they may overlap */
  readonly cuts: readonly Cut[];
  /** what may name a day after an `@` */
  readonly tokens: readonly DateToken[];
  readonly inlineFields: readonly InlineField[];
}

/** A text of nothing but zero-width characters is empty to its writer. */
function seenWords(words: string): string {
  return VISIBLE.test(words) ? words : '';
}

const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Reads the fields of an entry from its block's text; the rest of the text is its words. */
export function readFields(
  { text, spans, marks, isDoneTask, isDone }: FieldSource,
  context: DateReference,
): ReadFields {
  // What Obsidian hides is not among an entry's words, and so not in any list, review or export.
  const comments = spans.filter(({ kind }) => kind === 'comment');
  const found: FoundFields = { cuts: [...marks, ...comments], problems: [] };
  const { cuts, problems } = found;
  const prose = proseOf(text, spans);
  const inlineFields = findInlineFields(prose, text);
  const rest = hide(prose, inlineFields);
  const tagEnds = marks.map(({ to }) => to);
  const links = findDateLinks(text, rest, spans, tagEnds);
  const taskFields = [...findTaskFields(rest), ...links.fields];
  const tokens = [...findDateTokens(rest, tagEnds), ...links.tokens];

  const { day, daySource } = readDay(
    { text, tokens, inlineFields, taskFields, isDoneTask, isDone },
    context,
    found,
  );
  const measures =
    inlineFields.length === 0
      ? inlineFields
      : inlineFields.filter((field) => !RESERVED.has(field.name) && !isCompletion(field));
  const metrics = readMetrics(measures, text, found);
  for (const field of inlineFields) if (LEFT_OUT.has(field.name)) cuts.push(field);
  for (const field of taskFields) if (field.name === 'other') cuts.push(field);
  const blockId = readBlockId(rest, found);
  const opening = readOpeningTime(rest, found);
  const minutes = opening?.minutes ?? readMinutes(rest, found);
  const duration = readDuration(inlineFields, text, found);

  nameNearDates(rest, found);

  const words = seenWords(textWithout(cuts, text, prose));
  return {
    fields: {
      day,
      daySource,
      time: opening?.time ?? null,
      minutes: minutes ?? duration,
      links: linkTargets(text, spans),
      metrics,
      text: words,
      wordless: words === '',
      blockId,
      ...(inlineFields.some(isPin) ? { isKept: true } : {}),
    },
    problems,
    cuts,
    tokens,
    inlineFields,
  };
}

/** Names what was meant as a date and is none, unless another reader has taken it or named it. */
function nameNearDates(rest: string, { cuts, problems }: FoundFields): void {
  for (const { from, to, isCompletion } of findNearDates(rest)) {
    if (cuts.some((cut) => cut.from < to && from < cut.to)) continue;
    if (problems.some(({ at }) => from <= at && at < to)) continue;
    const written = excerpt(rest.slice(from, to));
    problems.push({
      at: from,
      problem: isCompletion
        ? { code: 'bad-completion', written }
        : { code: 'bad-date', written, why: 'misplaced' },
    });
  }
}

/** `[keep:: yes]`, which may be written as a property's value is. */
function isPin({ name, value }: InlineField): boolean {
  return name === 'keep' && /^(?:yes|true|x|1)$/i.test(value.trim());
}

const BLOCK_ID = /^\^([A-Za-z0-9-]+)$/;

/** The block id at the text's end. */
function readBlockId(prose: string, { cuts }: FoundFields): string | null {
  if (!prose.includes('^')) return null;
  const from = prose.lastIndexOf('^');
  if (from > 0 && !isWhiteSpace(prose.charCodeAt(from - 1))) return null;
  const id = BLOCK_ID.exec(prose.slice(from).trimEnd())?.[1];
  if (id === undefined) return null;
  cuts.push({ from, to: prose.length });
  return ownCopy(id);
}

const CLOCK = /\p{Nd}[:：]\p{Nd}{2}/u;

/** The time that opens the text once emphasis and the fields found before are taken off. */
function readOpeningTime(prose: string, { cuts }: FoundFields): OpeningTime | null {
  if (!CLOCK.test(prose)) return null;
  let from = skipToWords(prose, 0);
  for (const cut of inOrder(cuts)) {
    if (cut.from > from) break;
    from = skipToWords(prose, Math.max(from, cut.to));
  }
  const opening = timeAt(prose, from);
  if (opening !== null) cuts.push({ from, to: opening.to });
  return opening;
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

/** The first duration in parentheses, in minutes. */
function readMinutes(prose: string, { cuts }: FoundFields): number | null {
  const written = findDuration(prose);
  if (written === null) return null;
  cuts.push(written);
  return written.minutes;
}

/** The first `[duration:: 5m]`, in minutes. */
function readDuration(
  inlineFields: readonly InlineField[],
  text: string,
  { cuts, problems }: FoundFields,
): number | null {
  let first: number | null = null;
  for (const { name, value, from, to } of inlineFields) {
    if (name !== 'duration') continue;
    const minutes = parseDuration(value);
    if (minutes !== null || value === '') cuts.push({ from, to });
    else {
      const written = excerpt(text.slice(from, to));
      problems.push({ at: from, problem: { code: 'bad-duration', written } });
    }
    first ??= minutes;
  }
  return first;
}
