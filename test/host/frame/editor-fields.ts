import { StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { CanvasCard } from './canvas-card';
import type { MarkdownView } from './markdown-view';

/** A field whose value is set when the editor is created, and stays. */
function given<T>(): StateField<T> {
  return StateField.define<T>({
    create: () => {
      throw new Error('This field belongs to an editor of the app');
    },
    update: (value) => value,
  });
}

/** "Use this StateField to get information about this Markdown editor." */
export const editorInfoField = given<MarkdownView | CanvasCard>();
export const editorViewField = editorInfoField;
/** "Use this StateField to get a reference to the EditorView." */
export const editorEditorField = given<EditorView | null>();
/** Switches an editor between Live Preview and source: a field keeps its value when it is configured again. */
export const setLivePreview = StateEffect.define<boolean>();
/** "Use this StateField to check whether Live Preview is active." */
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value, { effects }) =>
    effects.reduce((before, effect) => (effect.is(setLivePreview) ? effect.value : before), value),
});
