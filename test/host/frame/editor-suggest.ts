import type { EditorPosition, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import type { TFile } from '../data/abstract-file';
import { PopoverSuggest } from '../ui/popover-suggest';
import type { App } from './app';
import type { Editor } from './editor';

export interface EditorSuggestContext extends EditorSuggestTriggerInfo {
  readonly editor: Editor;
  /** The typings have it never null, and in a canvas' card it is (obsidianmd/obsidian-api#94). */
  readonly file: TFile | null;
}

/** Suggestions while typing in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;
  #instructionsEl: HTMLElement | null = null;

  constructor(app: App) {
    super(app);
  }

  abstract onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: Instruction[]): void {
    this.#instructionsEl?.remove();
    this.#instructionsEl = this.suggestEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const line = this.#instructionsEl.createDiv('prompt-instruction');
      line.createSpan({ cls: 'prompt-instruction-command', text: command });
      line.createSpan({ text: purpose });
    }
  }

  override close(): void {
    super.close();
    this.context = null;
  }

  /** Asks whether there is something to suggest, and shows it; false if there is not. */
  trigger(editor: Editor, file: TFile | null): boolean {
    const info = this.onTrigger(editor.getCursor(), editor, file);
    if (!info) {
      this.close();
      return false;
    }
    this.context = { ...info, editor, file };
    void this.#fill(this.context);
    return true;
  }

  async #fill(context: EditorSuggestContext): Promise<void> {
    const values = await this.getSuggestions(context);
    if (this.context !== context) return;
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    const { cm } = context.editor;
    this.present(
      shown,
      cm.coordsAtPos(context.editor.posToOffset(context.start)) ?? origin(cm.dom),
    );
    if (shown.length === 0) this.context = null;
  }
}

function origin(element: HTMLElement): { left: number; top: number; bottom: number } {
  return element.getBoundingClientRect();
}

/**
 * Asks the suggesters in order on every key press in one editor: the app's own, then those of plugins as they were
 * registered. The first that has something to say about the cursor's place wins, even if it finds nothing.
 */
export class EditorSuggester {
  readonly #app: App;
  readonly #editor: Editor;
  readonly #file: () => TFile | null;
  #open: EditorSuggest<unknown> | null = null;

  constructor(app: App, editor: Editor, file: () => TFile | null) {
    this.#app = app;
    this.#editor = editor;
    this.#file = file;
  }

  /** `typing` opens a list; a cursor that merely moves can only keep it open or close it. */
  update(typing: boolean): void {
    if (!typing && !this.#open?.isOpen) return;
    const file = this.#file();
    const open = this.#open;
    this.#open = null;
    for (const suggest of [...this.#app.coreSuggests, ...this.#app.registrations.editorSuggests]) {
      if (!this.#open && suggest.trigger(this.#editor, file)) this.#open = suggest;
      else if (this.#open && suggest.isOpen) suggest.close();
    }
    if (open && open !== this.#open) open.close();
  }

  close(): void {
    this.#open?.close();
    this.#open = null;
  }
}
