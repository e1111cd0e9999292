import { history } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { EditorView } from '@codemirror/view';
import type { TFile } from '../data/abstract-file';
import { installGlobals } from '../ui/globals';
import type { App } from './app';
import { Editor } from './editor';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './editor-fields';
import { EditorSuggester } from './editor-suggest';
import { hashtags } from './hashtags';

/** What a card of a canvas shows. */
export interface CardContent {
  /** null for a card that is only text */
  readonly file: TFile | null;
  /** the heading or block that a card of a note is narrowed to, as in `#Plans`; otherwise empty */
  readonly subpath?: string;
  readonly text: string;
}

/**
 * A card of a canvas while it is edited: `.canvas-node-content > iframe.embed-iframe.is-controlled`, so its editor is
 * in a document of its own (plugins that look for the selection in it met that). It gets every plugin's extensions and
 * suggestions. What it tells of itself has no file if the card is only text ("editor and file of MarkdownFileInfo
 * […] can be null", obsidianmd/obsidian-api#94), and the note's file, but not all of its text, if the card is narrowed.
 */
export class CanvasCard {
  readonly file: TFile | null;
  readonly subpath: string;
  readonly editor: Editor;
  hoverPopover = null;
  readonly #nodeEl: HTMLElement;
  readonly #suggester: EditorSuggester;

  constructor(
    readonly app: App,
    { file, subpath = '', text }: CardContent,
  ) {
    this.file = file;
    this.subpath = subpath;
    this.#nodeEl = document.body.createDiv('canvas-node');
    const content = this.#nodeEl
      .createDiv('canvas-node-container')
      .createDiv('canvas-node-content markdown-embed');
    const frame = content.createEl('iframe', { cls: 'embed-iframe is-controlled' });
    const window = frame.contentWindow as (Window & typeof globalThis) | null;
    if (window === null) throw new Error('The document shows no frames');
    installGlobals(window);
    window.Range.prototype.getClientRects = Range.prototype.getClientRects;
    const { body } = window.document;
    const parent = body.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-live-preview');
    const cm = new EditorView({
      doc: text,
      parent,
      root: window.document,
      extensions: [
        history(),
        markdown({ base: markdownLanguage }),
        hashtags,
        editorInfoField.init(() => this),
        editorEditorField.init(() => null),
        editorLivePreviewField.init(() => true),
        [...app.registrations.editorExtensions],
        EditorView.updateListener.of(({ docChanged, selectionSet, transactions }) => {
          if (!docChanged && !selectionSet) return;
          this.#suggester.update(transactions.some((each) => each.isUserEvent('input')));
        }),
      ],
    });
    this.editor = new Editor(cm);
    this.#suggester = new EditorSuggester(app, this.editor, () => file);
    app.workspace.activeCard = this;
  }

  /** Ends editing. */
  close(): void {
    this.#suggester.close();
    this.editor.cm.destroy();
    this.#nodeEl.remove();
    if (this.app.workspace.activeCard === this) this.app.workspace.activeCard = null;
  }
}
