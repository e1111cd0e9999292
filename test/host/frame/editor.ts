import {
  cursorCharLeft,
  cursorCharRight,
  cursorGroupLeft,
  cursorGroupRight,
  cursorLineDown,
  cursorLineEnd,
  cursorLineStart,
  cursorLineUp,
  deleteLine,
  indentLess,
  indentMore,
  insertNewlineAndIndent,
  moveLineDown,
  moveLineUp,
  redo,
  undo,
} from '@codemirror/commands';
import type { TransactionSpec } from '@codemirror/state';
import { EditorSelection } from '@codemirror/state';
import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { difference } from './merge-texts';
import type {
  EditorChange,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelection as Selection,
  EditorSelectionOrCaret,
  EditorTransaction,
} from 'obsidian';

const COMMANDS: Readonly<Record<string, (view: EditorView) => boolean>> = {
  goUp: cursorLineUp,
  goDown: cursorLineDown,
  goLeft: cursorCharLeft,
  goRight: cursorCharRight,
  goStart: cursorLineStart,
  goEnd: cursorLineEnd,
  goWordLeft: cursorGroupLeft,
  goWordRight: cursorGroupRight,
  indentMore,
  indentLess,
  newlineAndIndent: insertNewlineAndIndent,
  swapLineUp: moveLineUp,
  swapLineDown: moveLineDown,
  deleteLine,
};

/** Obsidian's editor over CodeMirror's view. Lines and columns from 0, columns in UTF-16 units. */
export class Editor {
  /** CodeMirror's view; the app has it under this name, untyped. */
  constructor(readonly cm: EditorView) {}

  /** The editor of a table's cell, while one is edited. */
  tableCell: EditorView | null = null;

  get inTableCell(): boolean {
    return this.tableCell !== null;
  }

  get activeCM(): EditorView {
    return this.tableCell ?? this.cm;
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.#doc.toString();
  }

  setValue(content: string): void {
    // Measured in 1.12 and 1.13: the other methods name no user event, unless an origin is given.
    const changes = difference(this.getValue(), content);
    this.cm.dispatch({ changes, userEvent: 'set' });
  }

  getLine(line: number): string {
    return line < 0 || line >= this.#doc.lines ? '' : this.#doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.#doc.lines;
  }

  lastLine(): number {
    return this.#doc.lines - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.#doc.sliceString(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some(({ empty }) => !empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.#doc.sliceString(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.#dispatch(this.cm.state.replaceSelection(replacement), origin);
  }

  replaceRange(
    replacement: string,
    from: EditorPosition,
    to: EditorPosition = from,
    origin?: string,
  ): void {
    const changes = { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement };
    this.#dispatch({ changes }, origin);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    // In a cell the place is one in the cell, whose text the other methods do not have (a guess, and the worse case).
    const { doc, selection } = this.activeCM.state;
    const line = doc.lineAt(selection.main[side]);
    return { line: line.number - 1, ch: selection.main[side] - line.from };
  }

  listSelections(): Selection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selection = EditorSelection.create(
      ranges.map(({ anchor, head = anchor }) =>
        EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
      ),
      main,
    );
    this.cm.dispatch({ selection });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView({ from }: EditorRange, center = false): void {
    const effects = EditorView.scrollIntoView(this.posToOffset(from), {
      y: center ? 'center' : 'nearest',
    });
    this.cm.dispatch({ effects });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: string): void {
    COMMANDS[command]?.(this.cm);
  }

  /** All changes are places in the text before; the selection is a place in the text after. */
  transaction(transaction: EditorTransaction, origin?: string): void {
    const { changes = [], replaceSelection, selection, selections } = transaction;
    const changed = this.cm.state.changes(changes.map((change) => this.#change(change)));
    const wanted = selections ?? (selection ? [selection] : []);
    const doc = changed.apply(this.#doc);
    const ranges = wanted.map(({ from, to = from }: EditorRangeOrCaret) =>
      EditorSelection.range(offsetIn(doc, from), offsetIn(doc, to)),
    );
    this.#dispatch(
      {
        changes: changed,
        ...(ranges.length > 0 ? { selection: EditorSelection.create(ranges) } : {}),
      },
      origin,
    );
    if (replaceSelection !== undefined) this.replaceSelection(replaceSelection, origin);
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset(position: EditorPosition): number {
    return offsetIn(this.#doc, position);
  }

  offsetToPos(offset: number): EditorPosition {
    const line = this.#doc.lineAt(Math.max(0, Math.min(offset, this.#doc.length)));
    return { line: line.number - 1, ch: offset - line.from };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const { from, to } = this.cm.state.selection.main;
    const first = this.offsetToPos(from).line;
    const last = this.offsetToPos(to).line;
    const lines = Array.from({ length: last - first + 1 }, (_, at) => first + at)
      .map((line) => ({ line, text: this.getLine(line) }))
      .filter(({ text }) => !ignoreEmpty || first === last || text.trim() !== '');
    const values = lines.map(({ line, text }) => read(line, text));
    const changes = lines.flatMap(
      ({ line, text }, at) => write(line, text, values[at] ?? null) ?? [],
    );
    this.transaction({ changes });
  }

  get #doc(): Text {
    return this.cm.state.doc;
  }

  #change({ from, to = from, text }: EditorChange) {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
  }

  #dispatch(spec: TransactionSpec, origin: string | undefined): void {
    this.cm.dispatch({ ...spec, ...(origin === undefined ? {} : { userEvent: origin }) });
  }
}

function offsetIn(doc: Text, { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= doc.lines) return doc.length;
  const { from, length } = doc.line(line + 1);
  return from + Math.max(0, Math.min(ch, length));
}
