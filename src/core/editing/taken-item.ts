import type { Entry } from '../notes/entry';
import type { JournalNote } from '../journal/journal';
import { readItemStart } from '../logging/list-item';
import { blocksAt } from '../markdown/block-at';
import { KeptMeaning } from '../markdown/kept-meaning';
import type { Outline } from '../markdown/outline';
import { readOutline } from '../markdown/outline';
import { applyEdits } from '../markdown/text-edit';
import type { EditedBlock } from './edited-block';
import { isProperty } from './edited-block';
import { lastHeldLine, removedLines } from './entry-deletion';
import type { EditRefusal, MeantEntry } from './entry-change';
import type { EditRules } from './entry-tries';
import { meantBlock } from './meant-block';

/** A list item that is taken out of its note, with all that belongs to it. */
export interface TakenItem {
  /** the note without it */
  readonly text: string;
  /** the character between the brackets of a task, else null */
  readonly checkbox: string | null;
  /** what its first line says, as it is written after the list marker and the checkbox */
  readonly words: string;
  /** its other lines, as deeply indented as they are below the item's own indentation */
  readonly below: readonly string[];
  /** columns from the list marker to the words */
  readonly width: number;
  /** the entries of these lines; a `line` counts from the item's own */
  readonly entries: readonly Entry[];
  /** what its lines mean, to compare with what they mean elsewhere */
  readonly meaning: string;
}

/**
 * Takes the list item of an entry out of its note; the note reads as it did but for it. The error says why it stays:
 * not an item of its own, or something elsewhere leads to it or from it.
 */
export function takeItem(
  text: string,
  meant: MeantEntry,
  rules: EditRules,
): TakenItem | { readonly error: EditRefusal } {
  const found = meantBlock(text, meant, rules);
  if ('error' in found) return found;
  const { note, block } = found;
  const written = writtenItem(block);
  const last = lastLineOf(block);
  const edit = removedLines(text, block.lines, block.block.line, last);
  if (written === null || edit === null) return { error: { kind: 'not-movable' } };

  const first = block.block.line;
  const own = note.entries.filter(({ line }) => line >= first && line <= last);
  if (isTied(block, last, own)) return { error: { kind: 'not-movable' } };
  const left = applyEdits(text, [edit]);
  const item = { first, last, own };
  if (
    !isKept(note, rules.read(left), item) ||
    codeCount(readOutline(left)) !== codeCount(block, item)
  )
    return { error: { kind: 'not-movable' } };
  const disturbed = new KeptMeaning(text).disturbedLine([edit]);
  if (disturbed !== null) return { error: { kind: 'disturbs', line: disturbed } };
  const entries = own.map((each) => shifted(each, -first));
  return { text: left, ...written, entries, meaning: meaningOf(text, first, last) };
}

/** The lines of an item, and the entries on them. */
interface OwnLines {
  readonly first: number;
  readonly last: number;
  readonly own: readonly Entry[];
}

/** Whether something elsewhere leads to an item or from it, or one of its entries is in the note's properties. */
function isTied({ text, lines, block }: EditedBlock, last: number, own: readonly Entry[]): boolean {
  const raw = text.slice(lines[block.line]?.from, lines[last]?.end);
  return TIED.test(raw) || own.some((each) => each.blockId !== null || isProperty(each, text));
}

/** Whether a note says what it said, but for the entries that were taken out. */
function isKept(note: JournalNote, after: JournalNote, { first, last, own }: OwnLines): boolean {
  const others = note.entries.filter((each) => !own.includes(each));
  const gone = last - first + 1;
  const wanted = others.map((each) => (each.line > last ? shifted(each, -gone) : each));
  return (
    isSame(wanted, after.entries) && note.rest === after.rest && isSame(note.pauses, after.pauses)
  );
}

/**
 * A block id or a footnote: a link elsewhere, or the note's end, would be lost. So would a link that is relative to
 * the note's folder, or that is written in brackets alone.
 */
const TIED = /(?:^|[ \t])\^[\w-]+[ \t]*$|\[\^|\]\[|\]\((?![a-z][a-z\d+.-]*:)/im;

function writtenItem({
  text,
  lines,
  block,
}: EditedBlock): Pick<TakenItem, 'words' | 'below' | 'checkbox' | 'width'> | null {
  const [piece] = block.pieces;
  const line = lines[block.line];
  if (block.kind !== 'item' || line === undefined || piece?.line !== block.line) return null;
  const written = text.slice(line.from, line.end);
  const start = readItemStart(written);
  if (start === null || start.prefix.includes('>')) return null;
  const marker = written.slice(0, piece.column);
  const isOwn = ITEM_START.test(marker);
  if (!isOwn) return null;
  const last = lastLineOf({ text, lines, block });
  const below: string[] = [];
  for (const { from, end, isBlank } of lines.slice(block.line + 1, last + 1)) {
    const each = text.slice(from, end);
    if (isBlank) below.push('');
    else if (!each.startsWith(start.prefix)) return null;
    else below.push(each.slice(start.prefix.length));
  }
  if (below.some((each) => each !== '' && !/^[ \t]/.test(each))) return null;
  const { checkbox } = block;
  const width = start.marker.length + start.space.length;
  return { words: written.slice(piece.column), below, checkbox, width };
}

/** A marker, and a checkbox; the words of an item in an item begin after two. */
const ITEM_START = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[^\r\n]{1,2}\][ \t]+)?$/;

function lastLineOf({ text, lines, block }: Pick<EditedBlock, 'text' | 'lines' | 'block'>): number {
  const last = Math.max(block.line, ...block.pieces.map(({ line }) => line));
  return lastHeldLine({ text, lines, block }, last);
}

/** What the lines of an item mean: their blocks, and which are code. */
export function meaningOf(text: string, first: number, last: number): string {
  const { lines } = readOutline(text);
  const own = lines.slice(first, last + 1);
  const ends = own.filter(({ isBlank }) => !isBlank).map(({ end }) => end - 1);
  const blocks = blocksAt(text, ends)
    .filter(({ line }) => line >= first && line <= last)
    .map(({ kind, line, checkbox, text: said }) => [
      kind,
      line - first,
      // The list that an item joins says how a done item without a box of its own is written.
      line === first ? null : checkbox,
      said,
    ]);
  return JSON.stringify([blocks, own.map(({ isCode }) => Number(isCode))]);
}

function codeCount(
  { lines }: Pick<Outline, 'lines'>,
  { first, last }: Omit<OwnLines, 'own'> = { first: 0, last: -1 },
): number {
  return lines.filter(({ isCode }, at) => isCode && (at < first || at > last)).length;
}

/** An entry with its lines counted from elsewhere. */
export function shifted(entry: Entry, by: number): Entry {
  const marks = entry.marks.map((mark) => ({ ...mark, line: mark.line + by }));
  return { ...entry, line: entry.line + by, marks };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
