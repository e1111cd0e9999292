/** The checkbox of a task on a line. */
export interface Checkbox {
  /** the character between the brackets: one code point */
  readonly character: string;
  /** column of that character, in UTF-16 units */
  readonly column: number;
}

/** What may come before the checkbox: the marks of quotes and lists, matched one by one. */
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
const BOX = /[ \t]+\[(.)\](?=\s|$)/uy;

/** Reads the checkbox of the list item whose marker is on a line; null for any other line. */
export function readCheckbox(line: string): Checkbox | null {
  let at = 0;
  let isItem = false;
  CONTAINER.lastIndex = 0;
  while (CONTAINER.test(line)) {
    at = CONTAINER.lastIndex;
    isItem = line.charAt(at - 1) !== '>';
  }
  BOX.lastIndex = at;
  const character = isItem ? BOX.exec(line)?.[1] : undefined;
  return character === undefined
    ? null
    : { character, column: BOX.lastIndex - 1 - character.length };
}
