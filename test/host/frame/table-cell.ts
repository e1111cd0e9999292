import { history } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** A cell being edited: where its text is in the note now. */
interface Cell {
  readonly from: number;
  to: number;
}

/**
 * Opens the editor of one cell of a table, as Live Preview does: an editor inside the note's own, in the table's widget.
 * It gets every plugin's extensions, and the whole note as its file, though its text is only the cell's (TaskNotes met
 * this, its release 3.15.1). What is typed in it is written into the note.
 */
export function openTableCell(
  outer: EditorView,
  line: number,
  column: number,
  extensions: Extension,
): EditorView {
  const { doc } = outer.state;
  const { from: start, text } = doc.line(line + 1);
  const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
  const [bar = 0, next = text.length] = bars.slice(column);
  const raw = text.slice(bar + 1, next);
  const cell: Cell = {
    from: start + bar + 1 + (raw.length - raw.trimStart().length),
    to: start + bar + 1 + raw.trimEnd().length,
  };
  const widget = outer.scrollDOM.createDiv('cm-embed-block cm-table-widget');
  const parent = widget.createEl('table').createEl('tbody').createEl('tr').createEl('td');
  return new EditorView({
    doc: raw.trim(),
    parent,
    extensions: [
      history(),
      extensions,
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (!docChanged) return;
        const insert = state.doc.toString().replace(/\n/g, '<br>');
        outer.dispatch({ changes: { ...cell, insert }, userEvent: 'input.type' });
        cell.to = cell.from + insert.length;
      }),
    ],
  });
}
