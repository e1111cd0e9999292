import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Annotation, Compartment, EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { ViewStateResult } from 'obsidian';
import { codeBlockWidgets } from './code-block-widgets';
import { Editor } from './editor';
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  setLivePreview,
} from './editor-fields';
import { EditorSuggester } from './editor-suggest';
import { TextFileView } from './file-view';
import { frontMatterLines } from './front-matter-lines';
import { hashtags } from './hashtags';
import { MarkdownPreviewView } from './markdown-preview';
import { difference } from './merge-texts';
import { openTableCell } from './table-cell';
import type { WorkspaceLeaf } from './workspace-leaf';

/** What the app took from the disk or another pane; nothing has to be saved then. */
const loaded = Annotation.define<true>();
/** The classes of the app's editor that themes use. */
const HIGHLIGHT = HighlightStyle.define([
  { tag: tags.heading1, class: 'cm-header cm-header-1' },
  { tag: tags.heading2, class: 'cm-header cm-header-2' },
  { tag: tags.heading, class: 'cm-header' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.strikethrough, class: 'cm-strikethrough' },
  { tag: tags.link, class: 'cm-link' },
  { tag: tags.url, class: 'cm-url' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.processingInstruction, class: 'cm-formatting' },
]);

/** A note: edited (Live Preview or plain source), or read. */
export class MarkdownView extends TextFileView {
  override icon = 'file-text';
  hoverPopover = null;
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  readonly #editorEl: HTMLElement;
  readonly #plugins = new Compartment();
  readonly #suggester: EditorSuggester;
  #mode: 'source' | 'preview' = 'source';
  #livePreview = true;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#editorEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6');
    this.editor = new Editor(new EditorView({ parent: this.#editorEl }));
    this.#suggester = new EditorSuggester(this.app, this.editor, () => this.file);
    this.previewMode = new MarkdownPreviewView(this.app, this.contentEl, () => this.file);
    this.addChild(this.previewMode);
    this.addAction('book-open', 'Toggle reading view', () => void this.toggleMode());
    this.contentEl.addEventListener('contextmenu', (event) => this.#contextMenu(event));
    this.#show();
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): 'source' | 'preview' {
    return this.#mode;
  }

  get currentMode(): MarkdownPreviewView | MarkdownView {
    return this.#mode === 'preview' ? this.previewMode : this;
  }

  get livePreview(): boolean {
    return this.#livePreview;
  }

  toggleMode(): Promise<void> {
    const mode = this.#mode === 'preview' ? 'source' : 'preview';
    return this.setState({ ...this.getState(), mode }, { history: false });
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  get(): string {
    return this.getViewData();
  }

  /** With `clear` another note begins, with its own history; without, the same one continues. */
  setViewData(data: string, clear: boolean): void {
    const { cm } = this.editor;
    if (clear) cm.setState(this.#newState(data));
    else {
      cm.dispatch({
        changes: difference(cm.state.doc.toString(), data),
        annotations: [
          Transaction.userEvent.of('set'),
          loaded.of(true),
          Transaction.addToHistory.of(false),
        ],
      });
    }
    if (this.#mode === 'preview') this.previewMode.set(data, clear);
  }

  clear(): void {
    this.#suggester.close();
    this.editor.cm.setState(this.#newState(''));
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: !this.#livePreview };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { mode, source }: { mode?: unknown; source?: unknown } =
      typeof state === 'object' && state ? state : {};
    if (mode === 'source' || mode === 'preview') this.#mode = mode;
    if (typeof source === 'boolean' && source === this.#livePreview) {
      this.#livePreview = !source;
      this.updateOptions();
    }
    this.#show();
  }

  /** `line` scrolls there and puts the cursor at its start. */
  override setEphemeralState(state: unknown): void {
    if (typeof state !== 'object' || !state || !('line' in state)) return;
    const line = Number(state.line);
    this.editor.setCursor({ line, ch: 0 });
    const place = { line, ch: 0 };
    this.editor.scrollIntoView({ from: place, to: place }, true);
    if (this.#mode === 'preview') this.previewMode.applyScroll(line);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { line: this.editor.getCursor().line };
  }

  override async onClose(): Promise<void> {
    this.#suggester.close();
    await super.onClose();
    this.editor.tableCell?.destroy();
    this.editor.cm.destroy();
  }

  /** Uses what plugins have registered by now. */
  updateOptions(): void {
    this.editor.cm.dispatch({
      effects: [
        this.#plugins.reconfigure(this.#pluginExtensions()),
        setLivePreview.of(this.#livePreview),
      ],
    });
    if (this.#mode === 'preview') this.previewMode.rerender(true);
  }

  /** Begins to edit a cell of a table. */
  openTableCell(line: number, column: number): EditorView {
    this.editor.tableCell?.destroy();
    const cell = openTableCell(this.editor.cm, line, column, [
      this.#fields(),
      this.#plugins.of(this.#pluginExtensions()),
    ]);
    this.editor.tableCell = cell;
    return cell;
  }

  /** Begins to edit a footnote, by its label: an editor of its text alone, in a popover, with the note as its file. */
  openFootnote(label: string): EditorView {
    const start = `[^${label}]: `;
    const line = this.editor.cm.state.doc
      .toString()
      .split('\n')
      .find((each) => each.startsWith(start));
    return new EditorView({
      doc: line?.slice(start.length) ?? '',
      parent: this.containerEl.doc.body.createDiv('popover hover-popover'),
      extensions: [this.#fields(), this.#plugins.of(this.#pluginExtensions())],
    });
  }

  showSearch(): void {}

  #show(): void {
    const reading = this.#mode === 'preview';
    this.containerEl.setAttr('data-mode', this.#mode);
    this.#editorEl.toggle(!reading);
    this.#editorEl.toggleClass('is-live-preview', this.#livePreview);
    this.previewMode.containerEl.toggle(reading);
    if (reading) this.previewMode.set(this.getViewData(), false);
  }

  #pluginExtensions(): Extension[] {
    return [...this.app.registrations.editorExtensions];
  }

  #newState(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        markdown({ base: markdownLanguage }),
        syntaxHighlighting(HIGHLIGHT),
        frontMatterLines,
        hashtags,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Note', spellcheck: 'false' }),
        this.#fields(),
        codeBlockWidgets(this.app, () => this.file),
        this.#plugins.of(this.#pluginExtensions()),
        EditorView.updateListener.of((update) => {
          const program = update.transactions.some((each) => each.annotation(loaded) === true);
          if (update.docChanged && !program) this.#typed();
          else if (update.docChanged) this.#changed();
          if (update.docChanged || update.selectionSet) {
            const typing = update.transactions.some(
              (each) => each.isUserEvent('input') || each.isUserEvent('delete'),
            );
            this.#suggester.update(typing);
          }
        }),
      ],
    });
  }

  #fields(): Extension {
    return [
      editorInfoField.init(() => this),
      editorEditorField.init(() => this.editor.cm),
      editorLivePreviewField.init(() => this.#livePreview),
    ];
  }

  #typed(): void {
    this.requestSave();
    this.#changed();
    if (this.file) this.app.workspace.trigger('quick-preview', this.file, this.getViewData());
  }

  /** By typing, or as the disk has it: the typings have one event for both. */
  #changed(): void {
    this.app.workspace.trigger('editor-change', this.editor, this);
  }

  #contextMenu(event: MouseEvent): void {
    this.app.openEditorMenu(event, this);
  }
}
