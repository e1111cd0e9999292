import type { ChangeDesc, EditorState, Extension } from '@codemirror/state';
import { Prec, StateEffect } from '@codemirror/state';
import type { DecorationSet, EditorView, PluginValue, ViewUpdate } from '@codemirror/view';
import { Decoration, ViewPlugin } from '@codemirror/view';
import { editorLivePreviewField } from 'obsidian';
import { decorate } from './decorations';
import type { DocumentMarks } from './document-marks';
import { readDocument } from './document-marks';
import type { EditorJournal, EditorRules } from './editor-journal';
import { isPlainTyping } from './plain-typing';
import { pathInEditor } from './whole-note';

/** The badges, dots and rules in every editor of notes. */
export function markExtension(journal: EditorJournal): Extension {
  const plugin = ViewPlugin.define((view) => new MarkView(view, journal), {
    decorations: ({ decorations }) => decorations,
  });
  // Lowest precedence: our badge goes around what the app itself draws for a tag.
  return Prec.lowest(plugin);
}

/** Notes up to this many UTF-16 units are read at each change, in under 1 ms; longer ones in a pause of typing. */
const READ_AT_ONCE = 20_000;
const PAUSE_MS = 250;

const redraw = StateEffect.define();

/** Draws on one editor. Marks already read move along with typed text until the note is read again. */
class MarkView implements PluginValue {
  readonly #view: EditorView;
  readonly #journal: EditorJournal;

  decorations: DecorationSet = Decoration.none;
  #read: DocumentMarks | null = null;
  #moved: ChangeDesc | null = null;
  #path: string | null = null;
  #rules: EditorRules;
  #timer = 0;
  readonly #stopListening: () => void;

  constructor(view: EditorView, journal: EditorJournal) {
    this.#view = view;
    this.#journal = journal;
    this.#rules = journal.rules;

    this.#stopListening = journal.onChange(() => {
      this.#readLater(0);
    });
    if (view.state.doc.length <= READ_AT_ONCE) this.#readNow(view.state);
    else this.#readLater(0);
    this.#draw();
  }

  update(update: ViewUpdate): void {
    const { docChanged, viewportChanged, selectionSet, state, startState, transactions } = update;
    if (docChanged) this.#follow(update);
    else if (pathInEditor(this.#view, state) !== this.#path) this.#readLater(0);
    const isRedraw = transactions.some(({ effects }) => effects.some((each) => each.is(redraw)));
    const isSwitched = isLivePreview(state) !== isLivePreview(startState);
    if (docChanged || viewportChanged || selectionSet || isRedraw || isSwitched) this.#draw();
  }

  destroy(): void {
    this.#stopListening();
    this.#window.clearTimeout(this.#timer);
  }

  #follow({ changes, startState, state }: ViewUpdate): void {
    const rules = this.#rules;
    this.#moved = this.#moved?.composeDesc(changes.desc) ?? changes.desc;
    const isPlain = !rules.hasUntaggedWins && isPlainTyping(changes, startState.doc, state.doc);
    if (isPlain) return;
    if (state.doc.length <= READ_AT_ONCE) this.#readNow(state);
    else this.#readLater(PAUSE_MS);
  }

  #readLater(afterMs: number): void {
    this.#window.clearTimeout(this.#timer);
    this.#timer = this.#window.setTimeout(() => {
      this.#readNow(this.#view.state);
      this.#view.dispatch({ effects: redraw.of(null) });
    }, afterMs);
  }

  #readNow(state: EditorState): void {
    const { rules } = this.#journal;
    this.#rules = rules;
    this.#path = pathInEditor(this.#view, state);
    this.#moved = null;
    this.#read =
      this.#path === null ? null : readDocument(this.#path, state.doc, this.#journal, rules);
  }

  #draw(): void {
    const view = this.#view;
    const read = this.#read;
    const moved = this.#moved;
    const rules = this.#rules;
    this.decorations =
      read === null
        ? Decoration.none
        : decorate(view, { marks: read, moved }, rules, isLivePreview(view.state));
  }

  /** The editor's window, which may be a popout. */
  get #window(): Window {
    return this.#view.dom.ownerDocument.defaultView ?? window;
  }
}

function isLivePreview(state: EditorState): boolean {
  return state.field(editorLivePreviewField, false) === true;
}
