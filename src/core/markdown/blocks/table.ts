import { skipBlanks } from '../character';
import { trimEnd } from '../heading';

const PIPE = 0x7c;
const BACKSLASH = 0x5c;

/** A cell's content in the note's text, without the white space around it. */
export interface Cell {
  readonly from: number;
  readonly to: number;
}

/** The cells of a row. A pipe after a backslash does not separate cells; the pipes at the edges are optional. */
export function tableCells(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let start = skipBlanks(text, from, to);
  const end = trimEnd(text, start, to);
  if (text.charCodeAt(start) === PIPE && start < end) start++;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : PIPE;
    if (code === BACKSLASH && at + 1 < end) at++;
    else if (code === PIPE) {
      // A pipe that closes the row does not open another cell.
      if (at === end && start === end) break;
      const cell = skipBlanks(text, start, at);
      cells.push({ from: cell, to: trimEnd(text, cell, at) });
      start = at + 1;
    }
  }
  return cells;
}

/** How many columns the line below a table's header declares (`| --- | :-: |`); 0 for any other line. */
export function delimiterColumns(text: string, from: number, to: number): number {
  const cells = tableCells(text, from, to);
  let hasDelimiter = false;
  for (const cell of cells) {
    if (!/^:?-+:?$/.test(text.slice(cell.from, cell.to))) return 0;
  }
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === PIPE || text.charAt(at) === ':') hasDelimiter = true;
  }
  return hasDelimiter ? cells.length : 0;
}
