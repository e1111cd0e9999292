import type { Day } from '../calendar/day';
import type { JournalNote } from '../journal/journal';
import { appendLine } from '../logging/append-line';
import { readItemStart } from '../logging/list-item';
import type { LogRefusal } from '../logging/log-refusal';
import { KeptMeaning } from '../markdown/kept-meaning';
import { prevailingLineEnd } from '../markdown/line-end';
import { readOutline } from '../markdown/outline';
import { applyEdits, findDifference } from '../markdown/text-edit';
import type { Entry } from '../notes/entry';
import { MOST_NOTE_BYTES } from '../notes/note-size';
import type { TakenItem } from './taken-item';
import { meaningOf, shifted } from './taken-item';

/** How an item is put into the note of a day. */
export interface PutRules {
  /** the heading to write under, as the setting holds it: `## Wins`; `''` for the note's end */
  readonly heading: string;
  /** the character of a done task */
  readonly checkbox: string;
  readonly day: Day;
  /** reads the note as the index does */
  readonly read: (text: string) => JournalNote;
}

/**
 * The note with an item in it that was taken from another, where a line that is logged would be. It reads as it did,
 * and the item's entries read as they did, on the note's day. The error says why it cannot be put there.
 */
export function putItem(
  text: string,
  item: Omit<TakenItem, 'text'>,
  rules: PutRules,
): { readonly text: string } | { readonly error: LogRefusal } {
  if (text.length > MOST_NOTE_BYTES) return { error: { kind: 'long-note' } };
  const { heading, checkbox } = rules;
  const manner = { heading, checkbox, ownCheckbox: item.checkbox };
  const appended = appendLine(text, item.words, manner);
  if ('error' in appended) return appended;
  let refusal: LogRefusal = { kind: 'misread' };
  for (const isDeeper of [false, true]) {
    const put = withLinesBelow(appended, item, isDeeper);
    const problem = problemOf(text, { text: put, line: appended.line }, item, rules);
    if (problem === null) return { text: put };
    refusal = problem;
  }
  return { error: refusal };
}

interface PutLine {
  readonly text: string;
  /** 0-based */
  readonly line: number;
}

/** With what belongs to the item, which may have to be indented as deeply as a wider marker needs it. */
function withLinesBelow(
  { text, line: number }: PutLine,
  { below, width }: Pick<TakenItem, 'below' | 'width'>,
  isDeeper: boolean,
): string {
  const line = readOutline(text).lines[number];
  if (line === undefined || below.length === 0) return text;
  const start = readItemStart(text.slice(line.from, line.end));
  const own = (start?.marker.length ?? 0) + (start?.space.length ?? 0);
  const indent = (start?.prefix ?? '') + ' '.repeat(isDeeper ? Math.max(0, own - width) : 0);
  const lineEnd = prevailingLineEnd(text);
  const added = below.map((each) => lineEnd + (each === '' ? '' : indent + each)).join('');
  return applyEdits(text, [{ from: line.end, to: line.end, text: added }]);
}

/** What is wrong with a note that an item was put into; null if nothing is. */
function problemOf(
  text: string,
  put: PutLine,
  item: Omit<TakenItem, 'text'>,
  { read, day }: PutRules,
): LogRefusal | null {
  const before = read(text);
  const after = read(put.text);
  const last = put.line + item.below.length;
  const isAdded = ({ line, marks }: Entry) =>
    line >= put.line && line <= last && !(line === 0 && marks.length === 0);
  const added = after.entries.filter(isAdded).map((entry) => shifted(entry, -put.line));
  const others = after.entries.filter((entry) => !isAdded(entry));
  const changed = before.entries.find((entry, at) => says(entry) !== says(others[at]));
  if (changed !== undefined) return { kind: 'disturbs', line: changed.line };
  if (others.length > before.entries.length) return { kind: 'makes-entry' };
  const wanted = item.entries.map((entry) =>
    entry.daySource === 'note' ? { ...entry, day } : entry,
  );
  const isSame =
    JSON.stringify(added.map(said)) === JSON.stringify(wanted.map(said)) &&
    before.rest === after.rest &&
    JSON.stringify(before.pauses) === JSON.stringify(after.pauses) &&
    meaningOf(put.text, put.line, last) === item.meaning &&
    readOutline(put.text).items.some(
      ({ line, lastLine }) => line === put.line && lastLine === last,
    );
  if (!isSame) return { kind: 'misread' };
  const disturbed = new KeptMeaning(text).disturbedLine([findDifference(text, put.text, 0)]);
  return disturbed === null ? null : { kind: 'disturbs', line: disturbed };
}

/** An entry without the places of its marks, which a marker and an indentation move. */
function said({ marks, ...others }: Entry): unknown {
  return { ...others, marks: marks.map(({ tag, line }) => [tag, line]) };
}

function says(entry: Entry | undefined): string | null {
  if (entry === undefined) return null;
  const { line: _, marks, ...others } = entry;
  return JSON.stringify([others, marks.map(({ tag, from, to }) => [tag, from, to])]);
}
