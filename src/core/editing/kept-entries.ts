import { unplaced } from '../logging/append-entry';
import { blockOf } from './edited-block';
import { KeptMeaning } from '../markdown/kept-meaning';
import { readOutline } from '../markdown/outline';
import type { TextEdit } from '../markdown/text-edit';
import { applyEdits } from '../markdown/text-edit';
import type { Entry, ParsedNote } from '../notes/entry';
import type { EditRefusal } from './entry-change';

/** What an entry has to be after it was changed; null where it has to be gone. */
export type EntryTest = (before: Entry, after: Entry | null) => boolean;

/** A note, and the block in it that is changed: all entries of its line are. */
export interface ChangedNote {
  readonly text: string;
  readonly line: number;
  readonly parse: (text: string) => ParsedNote;
}

/**
 * Whether a note would read, after some edits, as it did but for the entries of one line. `expected` says what becomes
 * of each of those. Null if so, else what is wrong.
 */
export function keptEntries(
  { text, line, parse }: ChangedNote,
  edits: readonly TextEdit[],
  expected: EntryTest,
): EditRefusal | null {
  const edited = applyEdits(text, edits);
  const gone = readOutline(text).lines.length - readOutline(edited).lines.length;
  const before = parse(text);
  const after = parse(edited);
  const isOwn = (entry: Entry) => entry.line === line && !isProperty(entry, text);
  const others = before.entries.filter((entry) => !isOwn(entry));
  const own = before.entries.filter(isOwn);
  const ownAfter = gone > 0 ? [] : after.entries.filter((entry) => isOwn(entry));
  const othersAfter = after.entries.filter((entry) => !ownAfter.includes(entry));
  const changed = others.findIndex((entry, at) => !isMoved(entry, othersAfter[at], line, gone));
  const first = others[changed];
  if (first !== undefined) return { kind: 'disturbs', line: first.line };
  const isDayKept =
    before.rest === after.rest && JSON.stringify(before.pauses) === JSON.stringify(after.pauses);
  if (othersAfter.length !== others.length || !isDayKept) return { kind: 'misread' };
  if (!areExpected(own, ownAfter, expected)) return { kind: 'misread' };
  // What has no mark any more is looked for on its line: where its mark was, the line may have ended by now.
  const ownShape = ownAfter[0] ?? { line, marks: [] };
  if (gone === 0 && shapeOf(text, own[0]) !== shapeOf(edited, ownShape)) {
    return { kind: 'misread' };
  }
  const disturbed = new KeptMeaning(text).disturbedLine(edits);
  return disturbed === null ? null : { kind: 'disturbs', line: disturbed };
}

/** Wins in properties have the number of the first line, and no place. */
function isProperty({ marks, line }: Entry, text: string): boolean {
  return line === 0 && marks.length === 0 && /^\uFEFF?---/.test(text);
}

/** Each entry before has its own after, by kind; of those that are gone the expectation says whether they may be. */
function areExpected(own: readonly Entry[], after: readonly Entry[], expected: EntryTest): boolean {
  const left = new Set(after);
  for (const entry of own) {
    const found = [...left].find((each) => expected(entry, each));
    if (found !== undefined) left.delete(found);
    else if (!expected(entry, null)) return false;
  }
  return left.size === 0;
}

function isMoved(entry: Entry, other: Entry | undefined, line: number, gone: number): boolean {
  if (other === undefined) return false;
  const by = entry.line > line ? gone : 0;
  return (
    JSON.stringify(unplaced(entry)) === JSON.stringify(unplaced(other)) &&
    other.line === entry.line - by
  );
}

/** The lines, headings and lists of a note, and what kind of block an entry is. */
function shapeOf(text: string, entry: Pick<Entry, 'line' | 'marks'> | undefined): string {
  const { lines, headings, items } = readOutline(text);
  const block = entry === undefined ? null : blockOf(text, lines, entry);
  const shape = lines.map(({ isCode, isOpen }) => `${Number(isCode)}${Number(isOpen)}`);
  const levels = headings.map(({ level, line, lastLine }) => [level, line, lastLine]);
  const pieces = new Set(block?.pieces.map(({ line }) => line));
  return JSON.stringify([shape, levels, items, block?.kind, block?.line, [...pieces]]);
}
