import { KeptMeaning } from '../markdown/kept-meaning';
import type { TextEdit } from '../markdown/text-edit';
import { applyEdits, findDifference } from '../markdown/text-edit';

/**
 * A note's text without the line that turned `before` into `after`, or with the line as it was before it was changed.
 * Null if the line is not in the text exactly once, or if another line would be read otherwise without it. A line that
 * was deleted is put back only where the note has not changed since.
 */
export function undoLine(text: string, before: string, after: string): string | null {
  if (text === after) return before;
  const { from, to, text: added } = findDifference(before, after, 0);
  if (LINE_END.test(before.slice(from, to))) return null;
  const isLine = from === to && LINE_END.test(added);
  // Words without their line end may also be part of another line, so look for the whole line.
  const edit = isLine
    ? replaceOnce(text, added, '')
    : replaceLine(text, lineAt(after, from), lineAt(before, from));
  if (edit === null || new KeptMeaning(text).disturbedLine([edit]) !== null) return null;
  return applyEdits(text, [edit]);
}

const LINE_END = /[\r\n]/;

function replaceOnce(text: string, old: string, wanted: string): TextEdit | null {
  const at = text.indexOf(old);
  if (at < 0 || text.includes(old, at + 1)) return null;
  // Words may have been typed right before or after the line, where it had no line end of its own.
  const end = at + old.length;
  const isWhole =
    (at === 0 || LINE_END.test(text.charAt(at - 1)) || LINE_END.test(old.charAt(0))) &&
    (end === text.length || LINE_END.test(text.charAt(end)) || LINE_END.test(old.at(-1) ?? ''));
  if (!isWhole) return null;
  return { from: at, to: at + old.length, text: wanted };
}

function replaceLine(text: string, old: string, wanted: string): TextEdit | null {
  const parts = text.split(/(\r\n|[\r\n])/);
  const index = parts.indexOf(old);
  if (old === '' || index < 0 || parts.includes(old, index + 1)) return null;
  const at = parts.slice(0, index).join('').length;
  return { from: at, to: at + old.length, text: wanted };
}

/** The line at an offset of a text, without its end. */
function lineAt(text: string, offset: number): string {
  const start =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[^\r\n]*/.exec(text.slice(offset === 0 ? 0 : start))?.[0] ?? '';
}
