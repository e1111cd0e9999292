/** How a list item begins: `> 1. [x] text` has the prefix `> `, the marker `1.`, a space and a checkbox. */
export interface ItemStart {
  /** quote marks and indentation */
  readonly prefix: string;
  /** `-`, `*`, `+`, or a number with `.` or `)` */
  readonly marker: string;
  /** white space between the marker and the text */
  readonly space: string;
  readonly isTask: boolean;
}

/** A number of ten digits would not be a marker. */
const LARGEST = 999_999_999;

/** Reads the line of a list item's marker; null for any other line. */
export function readItemStart(line: string): ItemStart | null {
  const match = /^([ \t>]*)([-+*]|\d{1,9}[.)])([ \t]*)(.*)$/s.exec(line);
  if (match === null) return null;
  const [, prefix = '', marker = '', space = '', text = ''] = match;
  return {
    prefix,
    marker,
    // More than four spaces would make the text code; an empty item may have none.
    space: text !== '' && /^(?: {1,4}|\t)$/.test(space) ? space : ' ',
    isTask: /^\[[^\r\n]\](?:\s|$)/u.test(text),
  };
}

/** What the item after `last` begins with; if that is a task, with this checkbox. */
export function nextItemStart(last: ItemStart, isRepeated: boolean, checkbox: string): string {
  const marker = isRepeated ? last.marker : nextMarker(last.marker);
  return itemStart({ ...last, marker }, checkbox);
}

/** What an item begins with that is written like this one. */
export function itemStart({ prefix, marker, space, isTask }: ItemStart, checkbox: string): string {
  return prefix + marker + space + (isTask ? `[${checkbox}] ` : '');
}

/**
 * Whether a line is a list item without words: `- `, `3.`, `- [ ] `. A ticked box is not empty: a user has ticked it.
 */
export function isEmptyItem(line: string): boolean {
  return /^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]+\[ \])?[ \t]*$/.test(line);
}

function nextMarker(marker: string): string {
  const number = Number.parseInt(marker, 10);
  return Number.isNaN(number) || number === LARGEST ? marker : `${number + 1}${marker.slice(-1)}`;
}
