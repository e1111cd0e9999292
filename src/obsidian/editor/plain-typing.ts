import type { ChangeSet, Text } from '@codemirror/state';

/**
 * Whether a change is plain typing: within one line that holds nothing but words, before and after. Then no mark,
 * checkbox, date or block has come or gone, and the marks already read are still right, moved by some columns.
 */
export function isPlainTyping(changes: ChangeSet, before: Text, after: Text): boolean {
  let isPlain = true;
  changes.iterChanges((fromA, toA, fromB, toB) => {
    const old = before.lineAt(fromA);
    const line = after.lineAt(fromB);
    isPlain &&= toA <= old.to && toB <= line.to && isSameStart(old.text, line.text);
  });
  return isPlain;
}

/** Indentation, quote marks, a list marker, a checkbox; then a letter, and only characters without Markdown meaning. */
const PLAIN =
  /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[^\]]\][ \t]+)?)[\p{L}\p{M}][\p{L}\p{M}\p{N} ,.;'’"?!-]*$/u;
/** UTF-16 units. Prose lines are shorter; checking a longer one costs more than it saves. */
const LONGEST = 2_000;

function isSameStart(old: string, line: string): boolean {
  if (old.length > LONGEST || line.length > LONGEST) return false;
  const start = PLAIN.exec(old)?.[1];
  return start !== undefined && start === PLAIN.exec(line)?.[1];
}
