import type { CodeBlockView } from './block-view';
import { findFrontMatter } from '../markdown/front-matter';
import { prevailingLineEnd, withLineEnds } from '../markdown/line-end';
import { KeptMeaning } from '../markdown/kept-meaning';
import type { OutlineLine } from '../markdown/outline';
import { readOutline } from '../markdown/outline';
import type { TextEdit } from '../markdown/text-edit';
import { applyEdits } from '../markdown/text-edit';
import { farTasks } from '../notes/code-task';
import type { Grouping } from '../search/grouping';
import { isSameValue } from '../text/same-value';
import { yamlText } from '../text/yaml-text';

/** What a new block is to show; empty texts are left out. */
export interface CodeBlockDraft {
  readonly view: CodeBlockView;
  /** a goal's name */
  readonly goal: string;
  readonly range: string;
  /** a list's search, and how it is grouped */
  readonly query?: string;
  readonly by?: Grouping;
}

/** The options of a block as they are written between its fences. */
export function blockText({ view, goal, range, query = '', by = 'day' }: CodeBlockDraft): string {
  const lines = [`view: ${view}`];
  if (goal !== '') lines.push(`goal: ${JSON.stringify(`[[${goal}]]`)}`);
  if (range.trim() !== '') lines.push(`range: ${rangeText(range.trim())}`);
  if (query.trim() !== '') lines.push(`query: ${yamlText(query.trim())}`);
  if (by !== 'day') lines.push(`by: ${by}`);
  return lines.join('\n');
}

/** A try costs two readings of the note: nobody waits for the end of thousands of lines that cannot be separated. */
const MOST_TRIES = 20;

/**
 * The edit that puts a block into a note at an offset: on lines of its own, after the words of the line there, or
 * below the code, math, comment, region, front matter or list that it would tear in two. Null if there is no such
 * place.
 */
export function blockInsertion(note: string, offset: number, text: string): TextEdit | null {
  const meaning = new KeptMeaning(note);
  const tasks = farTasks(note);
  const fenced = `\`\`\`small-wins\n${text}\n\`\`\``;
  let tries = 0;
  for (const place of places(note, offset)) {
    if (++tries > MOST_TRIES) break;
    const { text: written, ...at } = insertion(note, offset, place, fenced);
    const edit = { ...at, text: withLineEnds(written, prevailingLineEnd(note)) };
    const isKept = meaning.disturbedLine([edit]) === null && isRead(note, edit);
    if (isKept && isSameValue(farTasks(applyEdits(note, [edit])), tasks)) return edit;
  }
  return null;
}

type BlockPlace = Pick<OutlineLine, 'from' | 'end' | 'isBlank'>;

/** The lines after whose words a block may begin, from the offset on. */
function* places(note: string, offset: number): Generator<BlockPlace> {
  const { lines } = readOutline(note);
  const contentFrom = findFrontMatter(note)?.end ?? 0;
  for (const line of lines) {
    // A line of code in a list or quote is not open: it would end where the new block begins, and be torn in two.
    const isTorn = line.isOpen || (line.isCode && line.from >= contentFrom);
    if (line.end >= offset && !isTorn) yield line;
  }
  const last = lines.at(-1);
  if (last?.isOpen === true) return;
  // After the note's last line end editors show one more line to write on, which readers of Markdown do not count.
  const isAfter = last === undefined || last.end < note.length;
  yield { from: note.length, end: note.length, isBlank: isAfter };
}

function insertion(
  note: string,
  offset: number,
  { from, end, isBlank }: BlockPlace,
  fenced: string,
): TextEdit {
  const isLast = end === note.length;
  return isBlank && offset >= from
    ? { from, to: end, text: fenced + (isLast ? '\n' : '') }
    : { from: end, to: end, text: `\n\n${fenced}${isLast ? '\n' : ''}` };
}

/** Whether the block is code in its new place: below something that is never closed it would be part of that. */
function isRead(note: string, edit: TextEdit): boolean {
  const { lines } = readOutline(applyEdits(note, [edit]));
  const from = edit.from + edit.text.indexOf('```');
  const line = lines.findIndex((each) => each.from === from);
  return lines[line]?.isCode === true && lines[line + 1]?.isCode === true;
}

/** A year is a number to YAML, and means the same as a text. */
function rangeText(range: string): string {
  return /^[1-9]\d{3}$/.test(range) ? range : yamlText(range);
}
