import type { CodeBlockView } from './block-request';
import { findFrontMatter } from '../markdown/front-matter';
import { readOutline } from '../markdown/outline';
import type { TextEdit } from '../markdown/text-edit';
import { yamlText } from '../text/yaml-text';

/** What a new block shall say; empty texts are left out. */
export interface CodeBlockDraft {
  readonly view: CodeBlockView;
  /** a goal's name */
  readonly goal: string;
  readonly range: string;
}

/** The options of a block as they stand between its fences. */
export function blockText({ view, goal, range }: CodeBlockDraft): string {
  const lines = [`view: ${view}`];
  if (goal !== '') lines.push(`goal: ${JSON.stringify(`[[${goal}]]`)}`);
  if (range.trim() !== '') lines.push(`range: ${rangeText(range.trim())}`);
  return lines.join('\n');
}

/**
 * The edit that puts a block into a note at an offset: on lines of its own, after the words of the line there; behind
 * the code, math, comment, region or front matter that the offset stands in. Null where that has no end.
 */
export function blockInsertion(note: string, offset: number, text: string): TextEdit | null {
  const { lines } = readOutline(note);
  const contentFrom = findFrontMatter(note)?.end ?? 0;
  // A line of code that a list or quote holds is not open: it would end where the new block begins, and be torn in two.
  const line = lines.find(
    ({ from, end, isCode, isOpen }) => end >= offset && !isOpen && !(isCode && from >= contentFrom),
  );
  const last = lines.at(-1);
  if (line === undefined && last?.isOpen === true) return null;
  // Behind the note's last line end is one more line to write on, which no reader of Markdown counts.
  const isBehind = last === undefined || last.end < note.length;
  const { from, end, isBlank } = line ?? { from: note.length, end: note.length, isBlank: isBehind };
  const fenced = `\`\`\`small-wins\n${text}\n\`\`\``;
  const isLast = end === note.length;
  return isBlank && offset >= from
    ? { from, to: end, text: fenced + (isLast ? '\n' : '') }
    : { from: end, to: end, text: `\n\n${fenced}${isLast ? '\n' : ''}` };
}

/** A year is a number to YAML, and said alike as a text. */
function rangeText(range: string): string {
  return /^[1-9]\d{3}$/.test(range) ? range : yamlText(range);
}
