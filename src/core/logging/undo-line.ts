import { findDifference } from '../markdown/text-edit';

/**
 * A note's text without the line that made `after` of `before`. Where the words were put into an empty item, that item
 * is empty again. Null if the line is not in the text exactly once.
 */
export function undoLine(text: string, before: string, after: string): string | null {
  if (text === after) return before;
  const { from, to, text: added } = findDifference(before, after, 0);
  const isLine = from === to && /[\r\n]/.test(added);
  // Words without their line end may also be part of another line, so look for the whole line.
  return isLine
    ? replaceOnce(text, added, '')
    : replaceLine(text, lineAt(after, from), lineAt(before, from));
}

function replaceOnce(text: string, old: string, wanted: string): string | null {
  const at = text.indexOf(old);
  if (at < 0 || text.includes(old, at + 1)) return null;
  return text.slice(0, at) + wanted + text.slice(at + old.length);
}

function replaceLine(text: string, old: string, wanted: string): string | null {
  const parts = text.split(/(\r\n|[\r\n])/);
  const at = parts.indexOf(old);
  if (old === '' || at < 0 || parts.includes(old, at + 1)) return null;
  return [...parts.slice(0, at), wanted, ...parts.slice(at + 1)].join('');
}

/** The line at an offset of a text, without its end. */
function lineAt(text: string, offset: number): string {
  const start =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[^\r\n]*/.exec(text.slice(offset === 0 ? 0 : start))?.[0] ?? '';
}
