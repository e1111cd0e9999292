import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { MarkdownFileInfo, TFile } from 'obsidian';
import { editorInfoField } from 'obsidian';

/**
 * The note that an editor has all of. Null for a canvas' card that is only text, and for a card that is narrowed to a
 * heading or a block of its note: the lines of its editor are others than the note's. The typings do not have
 * `subpath`.
 */
export function wholeNoteOf(info: MarkdownFileInfo): TFile | null {
  const { file } = info;
  if (file?.extension !== 'md') return null;
  const subpath: unknown = Reflect.get(info, 'subpath');
  return typeof subpath === 'string' && subpath !== '' ? null : file;
}

/** The path of the note that an editor shows; null if it shows a part of a note, or something else. */
export function pathInEditor(view: EditorView, state: EditorState): string | null {
  const info = isNested(view) ? undefined : state.field(editorInfoField, false);
  return info === undefined ? null : (wholeNoteOf(info)?.path ?? null);
}

/**
 * Whether an editor is inside another one: a table cell being edited, a footnote's popover. The app gives those every
 * plugin's extensions and the whole note's file, though they hold only a part of its text: read as the note, each
 * line would be taken for a different one.
 */
function isNested({ dom }: EditorView): boolean {
  return (
    dom.parentElement?.closest(
      '.cm-editor, .cm-table-widget, td, th, .popover:not(.hover-editor)',
    ) != null
  );
}
