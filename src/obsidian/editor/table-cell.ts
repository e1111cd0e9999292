import type { Editor } from 'obsidian';

/**
 * Whether a cell of a table is being edited. Its cursor may be a place in the cell, and would be taken for one in the
 * note. The typings do not have this.
 */
export function isInTableCell(editor: Editor): boolean {
  return Reflect.get(editor, 'inTableCell') === true;
}
