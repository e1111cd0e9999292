import type { DateReference } from '../notes/entry-day';
import type { Entry } from '../notes/entry';
import { blockMarks, placeOf } from '../notes/block-mark';
import type { ReadFields } from '../notes/entry-fields';
import { readFields } from '../notes/entry-fields';
import { blocksAt } from '../markdown/block-at';
import type { Block } from '../markdown/block';
import { trimEnd } from '../markdown/heading';
import { findMerges } from '../markdown/merge-conflict';
import type { OutlineLine } from '../markdown/outline';
import { readOutline } from '../markdown/outline';
import type { MarkTags } from '../markdown/tag';
import type { TextEdit } from '../markdown/text-edit';
import type { EditRefusal } from './entry-change';
import type { BlockLine } from '../logging/tag-edit';
import { tagInsertion, tagRemoval } from '../logging/tag-edit';

/** The block of an entry that is about to be changed, and what is where in it. */
export class EditedBlock {
  readonly text: string;
  readonly entry: Entry;
  readonly block: Block;
  readonly fields: ReadFields;
  readonly lines: readonly OutlineLine[];

  private constructor(
    text: string,
    entry: Entry,
    { block, lines }: { readonly block: Block; readonly lines: readonly OutlineLine[] },
    fields: ReadFields,
  ) {
    this.text = text;
    this.entry = entry;
    this.block = block;
    this.lines = lines;
    this.fields = fields;
  }

  /** Null for an entry that is not written in the note's text: {@link notWritten} tells why. */
  static of(
    text: string,
    entry: Entry,
    marks: MarkTags,
    reference: DateReference,
  ): EditedBlock | null {
    const { lines } = readOutline(text);
    const block = blockOf(text, lines, entry);
    if (block === null) return null;
    const { spans } = block;
    const isDone = entry.state === 'done';
    const own = blockMarks(block, marks);
    const source = { text: block.text, spans, marks: own, isDone, isDoneTask: isDone };
    return new EditedBlock(text, entry, { block, lines }, readFields(source, reference));
  }

  /** Replaces a range of the block's text; null where it goes over several lines or cells. */
  replacement(from: number, to: number, by: string): TextEdit | null {
    const first = placeOf(this.block, from);
    const last = to > from ? placeOf(this.block, to - 1) : first;
    const length = last.column + (to > from ? 1 : 0) - first.column;
    if (first.line !== last.line || length !== to - from) return null;
    const start = (this.lines[first.line]?.from ?? 0) + first.column;
    return { from: start, to: start + length, text: by };
  }

  /** Puts a tag, a date or a link after the words of the line that holds the last mark; null if there are none. */
  insertion(written: string): TextEdit | null {
    const line = this.#line(this.entry.marks.at(-1)?.line ?? this.block.line);
    return line === null ? null : tagInsertion(this.text, line, written);
  }

  /** Takes `[from, to)` of a line off, with the space that parted it from what is before or after it. */
  removal(number: number, from: number, to: number): TextEdit | null {
    const line = this.#line(number);
    if (line === null) return null;
    const start = line.line.from;
    return tagRemoval(this.text, line, { from: start + from, to: start + to });
  }

  #line(number: number): BlockLine | null {
    const line = this.lines[number];
    return line === undefined ? null : { block: this.block, number, line };
  }
}

/** Why an entry is not written where it is read: it is a property, or code where a merge that nobody resolved is read whole. */
export function notWritten(text: string, entry: Entry): EditRefusal {
  const [conflict] = findMerges(text).conflicts;
  return conflict === undefined || isProperty(entry, text)
    ? { kind: 'property' }
    : { kind: 'merge', line: conflict.line };
}

/** Wins in properties have the number of the first line, and no place. */
export function isProperty({ marks, line }: Entry, text: string): boolean {
  return line === 0 && marks.length === 0 && /^\uFEFF?---/.test(text);
}

/** The block that an entry is; null if there is none on its line that says the same. */
export function blockOf(
  text: string,
  lines: readonly OutlineLine[],
  { line: number, marks }: Pick<Entry, 'line' | 'marks'>,
): Block | null {
  const [mark] = marks;
  const line = lines[mark?.line ?? number];
  if (line === undefined || line.isBlank) return null;
  const at = mark === undefined ? trimEnd(text, line.from, line.end) - 1 : line.from + mark.from;
  return blocksAt(text, [at]).find((block) => block.line === number) ?? null;
}
