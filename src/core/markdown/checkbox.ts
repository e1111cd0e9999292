/** The checkbox of a task on a line. */
export interface Checkbox {
  /** the character between the brackets: one code point */
  readonly character: string;
  /** column of that character, in UTF-16 units */
  readonly column: number;
}

const TASK = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\](?=\s|$)/u;

/** Reads the checkbox of the list item whose marker stands on a line; null for any other line. */
export function readCheckbox(line: string): Checkbox | null {
  const match = TASK.exec(line);
  const character = match?.[1];
  if (match === null || character === undefined) return null;
  return { character, column: match[0].length - 1 - character.length };
}
