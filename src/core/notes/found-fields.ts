import type { NoteProblem } from './problem';

/** A range of a text. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Something in a block's text that was not understood; becomes the note's {@link Problem} once its line is known. */
export interface ProblemDraft {
  /** offset in the block's text */
  readonly at: number;
  readonly problem: NoteProblem;
}

/** What has been found so far while a block's text is read: every reader adds to it. */
export interface FoundFields {
  /** what has become a field, and is no longer part of the entry's words */
  readonly cuts: Cut[];
  /** what looks like a field but is not understood: it stays text */
  readonly problems: ProblemDraft[];
}

/** Ranges in the order in which they begin. */
export function inOrder<T extends Cut>(ranges: readonly T[]): readonly T[] {
  if (ranges.length < 2) return ranges;
  // Most are found in order, and checking that is cheaper than sorting.
  const sorted = ranges.every((range, i) => i === 0 || (ranges[i - 1]?.from ?? 0) <= range.from);
  if (sorted) return ranges;
  const [first, second] = ranges;
  if (ranges.length === 2 && first !== undefined && second !== undefined) return [second, first];
  return [...ranges].sort((a, b) => a.from - b.from);
}

const LONGEST_QUOTE = 60;

/** What a note says, for a sentence to quote: on one line, cut where it is long. */
export function excerpt(written: string): string {
  const line = written
    .slice(0, 4 * LONGEST_QUOTE)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_QUOTE) return line;
  // Not in the middle of a character of two units.
  return `${line.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A value of a property or a setting, for a sentence to quote; null for what is not text, such as a list. */
export function writtenIn(value: unknown): string | null {
  if (typeof value === 'string') return excerpt(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
