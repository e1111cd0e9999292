import type { BlockView } from './block-request';
import type { TextEdit } from './markdown/text-edit';

/** What a new block shall say; empty texts are left out. */
export interface BlockDraft {
  readonly view: BlockView;
  /** a goal's name */
  readonly goal: string;
  readonly range: string;
}

/** The options of a block as they stand between its fences. */
export function blockText({ view, goal, range }: BlockDraft): string {
  const lines = [`view: ${view}`];
  if (goal !== '') lines.push(`goal: ${JSON.stringify(`[[${goal}]]`)}`);
  if (range.trim() !== '') lines.push(`range: ${yamlText(range.trim())}`);
  return lines.join('\n');
}

/** The edit that puts a block into a note at an offset: on lines of its own, after the words of the line there. */
export function blockInsertion(note: string, offset: number, text: string): TextEdit {
  const start = note.lastIndexOf('\n', offset - 1) + 1;
  const end = note.indexOf('\n', offset);
  const at = end < 0 ? note.length : end;
  const isBlank = note.slice(start, at).trim() === '';
  const fenced = `\`\`\`small-wins\n${text}\n\`\`\``;
  return isBlank
    ? { from: start, to: at, text: fenced + (end < 0 ? '\n' : '') }
    : { from: at, to: at, text: `\n\n${fenced}${end < 0 ? '\n' : ''}` };
}

/** Words and dates stand for themselves; whatever else YAML might take for something of its own is quoted. */
function yamlText(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u.test(text) ? text : JSON.stringify(text);
}
