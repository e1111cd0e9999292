import { KeptMeaning } from '../markdown/kept-meaning';
import { scanBlocks } from '../markdown/scan-blocks';
import { readOutline } from '../markdown/outline';
import type { Mark, MarkTags } from '../markdown/tag';
import { matchMark } from '../markdown/tag';
import { applyEdits } from '../markdown/text-edit';
import type { BlockEdits } from './markable-note';

/** The edits that give a block a mark, or take it: none of them moves a line. */
export interface LineChange extends BlockEdits {
  /** whether it has the mark afterwards */
  readonly marked: boolean;
}

/** A try costs two readings of the note: nobody waits for thousands of lines that cannot be marked. */
const MOST_TRIES = 100;

/** The marks that changes may give or take. */
export interface ChangedMarks {
  readonly mark: Mark;
  /** the mark that may be replaced */
  readonly replaced?: Mark;
}

/**
 * Those changes that do what they should and nothing else: afterwards exactly the wanted blocks have the mark, and
 * all other marks, headings, lists and code, and what the other lines mean, are as they were. If all changes together
 * do not pass, each half is tried by itself.
 */
export function lawfulChanges(
  text: string,
  changes: readonly LineChange[],
  changed: ChangedMarks,
  marks: MarkTags,
): readonly LineChange[] {
  const before = readMeaning(text, changed, marks);
  const meaning = new KeptMeaning(text);
  let kept: readonly LineChange[] = [];
  let tries = 0;
  const tryAll = (some: readonly LineChange[]): void => {
    if (some.length === 0 || ++tries > MOST_TRIES) return;
    const all = [...kept, ...some];
    const edits = all.flatMap((change) => change.edits);
    const after = readMeaning(applyEdits(text, edits), changed, marks);
    const marked = new Set(before.marked);
    for (const change of all) {
      if (change.marked) marked.add(change.block);
      else marked.delete(change.block);
    }
    const isLawful =
      after.rest === before.rest &&
      isSame(after.marked, marked) &&
      meaning.disturbedLine(edits) === null;
    if (isLawful) {
      kept = all;
    } else if (some.length > 1) {
      const middle = some.length >> 1;
      tryAll(some.slice(0, middle));
      tryAll(some.slice(middle));
    }
  };
  tryAll(changes);
  return kept;
}

/** What a note means, as far as a mark on a line may change it. */
interface Meaning {
  /** first lines of the blocks that have the mark */
  readonly marked: ReadonlySet<number>;
  /** everything that has to stay */
  readonly rest: string;
}

function readMeaning(text: string, { mark, replaced }: ChangedMarks, marks: MarkTags): Meaning {
  const marked = new Set<number>();
  const others: unknown[] = [];
  for (const { kind, line, checkbox, tags } of scanBlocks(text, { marks, winHeadings: [] })) {
    const found = tags.flatMap(({ tag }) => matchMark(tag, marks) ?? []);
    if (found.some((match) => match.mark === mark)) marked.add(line);
    const rest = found.filter((match) => match.mark !== mark && match.mark !== replaced);
    if (rest.length > 0) others.push([kind, line, checkbox, rest]);
  }
  const { lines, headings, items } = readOutline(text);
  const shape = lines.map(({ isCode, isOpen }) => `${Number(isCode)}${Number(isOpen)}`);
  // A last line that is emptied is not a line of the note any more.
  while (shape.at(-1) === '00') shape.pop();
  // If a line between a CR and a LF were emptied, the two would join into one line end, and the line would be gone.
  const ends = lines.filter(({ end, next }) => end < next).length;
  const levels = headings.map(({ level, line, lastLine }) => [level, line, lastLine]);
  const starts = items.map(({ line }) => line);
  return { marked, rest: JSON.stringify([others, ends, shape, levels, starts]) };
}

function isSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}
