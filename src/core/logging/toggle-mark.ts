import type { Mark, MarkTags } from '../markdown/tag';
import type { TextEdit } from '../markdown/text-edit';
import { applyEdits, findDifference } from '../markdown/text-edit';
import { lawfulChanges } from './line-change';
import type { MarkRefusal } from './log-refusal';
import type { BlockEdits, LineRange } from './markable-note';
import { MarkableNote } from './markable-note';

/** Which mark to write, and how. */
export interface MarkRules {
  readonly marks: MarkTags;
  readonly mark: Extract<Mark, 'win' | 'step'>;
  /** its tag, without `#` */
  readonly tag: string;
}

/** A line that was left as it is, and why. */
export interface RefusedLine {
  /** 0-based */
  readonly line: number;
  readonly reason: MarkRefusal;
}

/** What a toggle replaced: with it the next toggle restores every byte. */
export interface Former {
  readonly range: LineRange;
  readonly lines: readonly {
    readonly number: number;
    /** as the toggle left it, and as it was before */
    readonly after: string;
    readonly before: string;
  }[];
}

export interface MarkedLines {
  readonly edits: readonly TextEdit[];
  readonly refused: readonly RefusedLine[];
  readonly former: Former;
}

/**
 * Turns a mark on or off, for each block of the lines by itself. Off takes off only this mark's tags, with their
 * areas; on adds its tag after the words, before a closing ` ^id`, in a table's last cell. No other byte changes, and
 * doing it twice gives the same note: if `former` is a toggle of these lines that nobody has touched since, what it
 * replaced is put back. A line where a tag would not count, or would change what other text means, is refused.
 */
export function toggleMark(
  text: string,
  range: LineRange,
  { marks, mark, tag }: MarkRules,
  former: Former | null = null,
): MarkedLines {
  const note = new MarkableNote(text, marks);
  const back = former === null ? null : putBack(note, range, former);
  if (back !== null) return { edits: back, refused: [], former: formerOf(note, range, back) };

  const lines = linesIn(note, range);
  const removals = note.removals(lines, mark);
  const insertions = note.insertions(without(lines, removals), `#${tag}`);
  const changes = [
    ...removals.map((each) => ({ ...each, marked: false })),
    ...insertions.map((each) => ({ ...each, marked: true })),
  ];
  return markedLines(note, range, lawfulChanges(text, changes, { mark }, marks));
}

/**
 * Makes the blocks of the lines micro-steps: adds the tag, or replaces a win's tag, keeping the area. A block that is
 * a micro-step already stays as it is.
 */
export function markAsStep(
  text: string,
  range: LineRange,
  { marks, tag }: Omit<MarkRules, 'mark'>,
): MarkedLines {
  const note = new MarkableNote(text, marks);
  const lines = linesIn(note, range);
  const wins = note.replacements(lines, 'win', tag);
  const notWins = without(lines, wins);
  const steps = note.removals(notWins, 'step').map((each) => ({ ...each, edits: [] }));
  const insertions = note.insertions(without(notWins, steps), `#${tag}`);
  const changes = [...wins, ...insertions].map((each) => ({ ...each, marked: true }));
  const added = lawfulChanges(text, changes, { mark: 'step', replaced: 'win' }, marks);
  return markedLines(note, range, [...steps, ...added]);
}

/** Those of the lines that hold something. */
function linesIn(note: MarkableNote, { first, last }: LineRange): Set<number> {
  const lines = new Set<number>();
  for (let number = first; number <= last; number++) {
    if (note.line(number)?.isBlank === false) lines.add(number);
  }
  return lines;
}

function without(lines: ReadonlySet<number>, blocks: readonly BlockEdits[]): Set<number> {
  const left = new Set(lines);
  for (const { lines: own } of blocks) for (const line of own) left.delete(line);
  return left;
}

/** The edits that undo a toggle of the same lines; null if it was of other lines, or they have changed since. */
function putBack(note: MarkableNote, range: LineRange, { range: of, lines }: Former) {
  const isIt = of.first === range.first && of.last === range.last && lines.length > 0;
  if (!isIt || lines.some(({ number, after }) => note.written(number) !== after)) return null;
  return lines.map(({ number, after, before }) =>
    findDifference(after, before, note.line(number)?.from ?? 0),
  );
}

function markedLines(
  note: MarkableNote,
  range: LineRange,
  changes: readonly BlockEdits[],
): MarkedLines {
  const edits = changes
    .flatMap((change) => change.edits)
    .sort((one, other) => one.from - other.from);
  const lines = linesIn(note, range);
  const refused = [...(lines.size === 0 ? [range.first] : without(lines, changes))];
  return {
    edits,
    refused: refused.map((line) => ({ line, reason: note.refusal(line) })),
    former: formerOf(note, range, edits),
  };
}

function formerOf(note: MarkableNote, range: LineRange, edits: readonly TextEdit[]): Former {
  const byLine = new Map<number, TextEdit[]>();
  for (const { from, to, text } of edits) {
    const number = note.numberAt(from);
    const start = note.line(number)?.from ?? 0;
    const own = byLine.get(number) ?? [];
    own.push({ from: from - start, to: to - start, text });
    byLine.set(number, own);
  }
  const lines = [...byLine].map(([number, own]) => {
    const before = note.written(number);
    return { number, after: applyEdits(before, own), before };
  });
  return { range, lines };
}
