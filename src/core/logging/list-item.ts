/** How a list item begins: `> 1. [x] text` has the prefix `> `, the marker `1.`, a space and a checkbox. */
export interface ItemStart {
  /** quote marks and indentation */
  readonly prefix: string;
  /** `-`, `*`, `+`, or a number with `.` or `)` */
  readonly marker: string;
  /** what stands between the marker and the text */
  readonly space: string;
  readonly isTask: boolean;
}

/** A number of ten digits would be no marker. */
const LARGEST = 999_999_999;

/** Reads the line on which the marker of a list item stands; null for any other line. */
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

/** What the item that follows `last` begins with. `list` are the items up to it; a task gets this `checkbox`. */
export function nextItemStart(
  last: ItemStart,
  list: readonly ItemStart[],
  checkbox: string,
): string {
  const marker = nextMarker(
    last.marker,
    list.map((item) => item.marker),
  );
  return last.prefix + marker + last.space + (last.isTask ? `[${checkbox}] ` : '');
}

/** The next number; a list of nothing but `1.` goes on with `1.`. */
function nextMarker(last: string, list: readonly string[]): string {
  const number = Number.parseInt(last, 10);
  if (Number.isNaN(number) || number === LARGEST) return last;
  const isRepeated = list.length > 1 && list.every((marker) => marker === last);
  return isRepeated ? last : `${number + 1}${last.slice(-1)}`;
}
