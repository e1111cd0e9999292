import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension } from '@codemirror/state';
import { RangeSetBuilder, StateField } from '@codemirror/state';
import type { DecorationSet } from '@codemirror/view';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import type { TFile } from '../data/abstract-file';
import type { App } from './app';
import { Component } from './component';
import { editorLivePreviewField } from './editor-fields';
import { setIcon } from '../ui/icons';
import { renderCodeBlock } from './markdown-renderer';

/** In Live Preview a fenced block of a registered language is drawn while the cursor is elsewhere. */
export function codeBlockWidgets(app: App, file: () => TFile | null): Extension {
  return StateField.define<DecorationSet>({
    create: (state) => decorate(state, app, file),
    update: (_, transaction) => decorate(transaction.state, app, file),
    provide: (field) => EditorView.decorations.from(field),
  });
}

function decorate(state: EditorState, app: App, file: () => TFile | null): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  if (!state.field(editorLivePreviewField, false)) return found.finish();
  syntaxTree(state).iterate({
    enter(node) {
      if (node.name !== 'FencedCode') return;
      const first = state.doc.lineAt(node.from);
      const last = state.doc.lineAt(node.to);
      const language = /^\s*[`~]{3,}\s*(\S+)/.exec(first.text)?.[1] ?? '';
      const within = state.selection.ranges.some(
        ({ from, to }) => from <= last.to && to >= first.from,
      );
      if (within || !app.registrations.codeBlocks.has(language) || first.number >= last.number)
        return;
      const inner = { from: first.to + 1, to: Math.max(first.to + 1, last.from - 1) };
      const source = state.doc.sliceString(inner.from, inner.to);
      const widget = new CodeBlockWidget(app, file()?.path ?? '', language, source);
      found.add(first.from, last.to, Decoration.replace({ widget, block: true }));
    },
  });
  return found.finish();
}

class CodeBlockWidget extends WidgetType {
  readonly #component = new Component();

  constructor(
    readonly app: App,
    readonly path: string,
    readonly language: string,
    readonly source: string,
  ) {
    super();
  }

  override eq(other: CodeBlockWidget): boolean {
    return (
      other.path === this.path && other.language === this.language && other.source === this.source
    );
  }

  toDOM(view: EditorView): HTMLElement {
    const element = createDiv(`cm-preview-code-block cm-embed-block markdown-rendered`);
    this.#component.load();
    renderCodeBlock(this.app, this.language, this.source, element.createDiv(), {
      sourcePath: this.path,
      component: this.#component,
    });
    const edit = element.createDiv({
      cls: 'edit-block-button',
      attr: { 'aria-label': 'Edit this block' },
    });
    setIcon(edit, 'code');
    edit.addEventListener('click', () => {
      view.dispatch({ selection: { anchor: view.posAtDOM(element) } });
      view.focus();
    });
    return element;
  }

  override destroy(): void {
    this.#component.unload();
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
