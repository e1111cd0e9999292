import type { ChangeSet, Text } from '@codemirror/state';

/**
 * Whether a change is plain typing: within one line that says nothing but words, before and after. Then no mark, no
 * checkbox, no date and no block has come or gone, and what was read of the note holds, moved by some columns.
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

/** Indentation, quote marks, a list marker, a checkbox; then a letter, and only what has no meaning in Markdown. */
const PLAIN =
  /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[^\]]\][ \t]+)?)[\p{L}\p{M}][\p{L}\p{M}\p{N} ,.;'’"?!-]*$/u;
/** A line of prose is shorter; a longer one is not worth the look. */
const LONGEST = 2_000;

function isSameStart(old: string, line: string): boolean {
  if (old.length > LONGEST || line.length > LONGEST) return false;
  const start = PLAIN.exec(old)?.[1];
  return start !== undefined && start === PLAIN.exec(line)?.[1];
}
