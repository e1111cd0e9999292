import { bisector } from 'd3-array';
import { writtenTail } from '../markdown/area';
import type { Block } from '../markdown/block';
import { blocksAt } from '../markdown/block-at';
import { findFrontMatter } from '../markdown/front-matter';
import type { OutlineLine } from '../markdown/outline';
import { readOutline } from '../markdown/outline';
import { scanBlocks } from '../markdown/scan-blocks';
import type { Mark, MarkTags } from '../markdown/tag';
import { matchMark } from '../markdown/tag';
import type { TextEdit } from '../markdown/text-edit';
import { placeOf } from '../notes/block-mark';
import type { MarkRefusal } from './log-refusal';
import { emptyItemInsertion, tagInsertion, tagRemoval } from './tag-edit';

const BY_START = bisector(({ from }: { readonly from: number }) => from);

/** Lines of a note, 0-based, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A block on some lines of a note, and the edits that would change it. */
export interface BlockEdits {
  /** its first line, which no other block shares */
  readonly block: number;
  /** all lines that hold its text */
  readonly lines: readonly number[];
  readonly edits: readonly TextEdit[];
}

/** A note whose lines are about to gain or lose marks. */
export class MarkableNote {
  readonly #marks: MarkTags;

  readonly #lines: readonly OutlineLine[];
  readonly #blocks: readonly Block[];

  constructor(
    readonly text: string,
    marks: MarkTags,
  ) {
    this.#marks = marks;
    const { lines } = readOutline(text);
    // After a last line end editors show one more line, and the cursor may be on it.
    const isBelow = lines.length === 0 || lines.at(-1)?.end !== lines.at(-1)?.next;
    this.#lines = isBelow ? [...lines, blankLine(text.length)] : lines;
    this.#blocks = scanBlocks(text, { marks, winHeadings: [] });
  }

  line(number: number): OutlineLine | undefined {
    return this.#lines[number];
  }

  /** The number of the line that holds an offset. */
  numberAt(offset: number): number {
    return Math.max(0, BY_START.right(this.#lines, offset) - 1);
  }

  /** A line as it is written, without its end. */
  written(number: number): string {
    const line = this.line(number);
    return line === undefined ? '' : this.text.slice(line.from, line.end);
  }

  /** For each block with the mark on one of the lines: the edits that remove its tags. */
  removals(lines: ReadonlySet<number>, mark: Mark): BlockEdits[] {
    return this.#edits(lines, mark, (block, tag, line) =>
      tagRemoval(this.text, { block, number: tag.line, line }, tag),
    );
  }

  /** The same for edits that replace them by another mark's tag (without `#`), with the area they have. */
  replacements(lines: ReadonlySet<number>, mark: Mark, by: string): BlockEdits[] {
    return this.#edits(lines, mark, (_, { from, to, area }) => ({
      from,
      to,
      text: area === '' ? `#${by}` : `#${by}/${area}`,
    }));
  }

  /** For each block that is on one of the lines: the edit that adds a tag (with `#`) on the last of them. */
  insertions(lines: ReadonlySet<number>, tag: string): BlockEdits[] {
    const left = new Set(lines);
    const found: BlockEdits[] = [];
    for (const block of blocksAt(this.text, this.#offsetsOf(lines))) {
      const own = linesOf(block);
      const number = own.filter((each) => left.has(each)).at(-1) ?? -1;
      const line = this.line(number);
      const edit = line && tagInsertion(this.text, { block, number, line }, tag);
      if (!edit) continue;
      for (const each of own) left.delete(each);
      found.push({ block: block.line, lines: own, edits: [edit] });
    }
    for (const number of left) {
      const line = this.line(number);
      const edit = line && emptyItemInsertion(this.text, line, tag);
      if (edit) found.push({ block: number, lines: [number], edits: [edit] });
    }
    return found;
  }

  /** Why a line takes no mark. */
  refusal(number: number): MarkRefusal {
    const line = this.line(number);
    if (line === undefined || line.isBlank) return 'no-words';
    if (line.from < (findFrontMatter(this.text)?.end ?? 0)) return 'property';
    return line.isCode ? 'code' : 'no-tag';
  }

  #edits(
    lines: ReadonlySet<number>,
    mark: Mark,
    editOf: (block: Block, tag: WrittenTag, line: OutlineLine) => TextEdit,
  ): BlockEdits[] {
    return this.#blocks.flatMap((block) => {
      const own = linesOf(block);
      if (!own.some((line) => lines.has(line))) return [];
      const edits = this.#tagsOf(block, mark).flatMap((tag) => {
        const line = this.line(tag.line);
        return line === undefined ? [] : [editOf(block, tag, line)];
      });
      return edits.length === 0 ? [] : [{ block: block.line, lines: own, edits }];
    });
  }

  #tagsOf(block: Block, mark: Mark): WrittenTag[] {
    const found: WrittenTag[] = [];
    for (const { tag, from, to } of block.tags) {
      const match = matchMark(tag, this.#marks);
      if (match?.mark !== mark) continue;
      const { line, column } = placeOf(block, from);
      const at = (this.line(line)?.from ?? 0) + column;
      const area = match.area === '' ? '' : writtenTail(tag, match.area);
      const written = { line, from: at, to: at + to - from, area };
      const last = found.at(-1);
      // `#win #win/health` is removed, or kept, as one: the space between them would belong to neither.
      const isNext = last !== undefined && /^[ \t]*$/.test(this.text.slice(last.to, at));
      if (isNext)
        found[found.length - 1] = { ...written, from: last.from, area: last.area || area };
      else found.push(written);
    }
    return found;
  }

  #offsetsOf(lines: ReadonlySet<number>): number[] {
    const offsets: number[] = [];
    for (const number of [...lines].sort((one, other) => one - other)) {
      const { from = 0, end = 0 } = this.line(number) ?? {};
      for (let at = from; at < end; at++) offsets.push(at);
    }
    return offsets;
  }
}

/** A mark's tag, or several with nothing but white space between them: `[from, to)` of the note's text. */
interface WrittenTag {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly area: string;
}

function blankLine(at: number): OutlineLine {
  return { from: at, end: at, next: at, isBlank: true, isCode: false, isOpen: false };
}

function linesOf({ pieces }: Block): number[] {
  return [...new Set(pieces.map(({ line }) => line))];
}
