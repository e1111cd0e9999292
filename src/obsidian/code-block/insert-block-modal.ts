import type { ButtonComponent, Editor, EditorPosition, MarkdownFileInfo } from 'obsidian';
import { MarkdownView, Modal, Setting } from 'obsidian';
import type { CodeBlockDraft } from '../../core/code-block/block-text';
import { blockInsertion, blockText } from '../../core/code-block/block-text';
import { BLOCK_VIEWS, hasRange } from '../../core/code-block/block-view';
import { readOutline } from '../../core/markdown/outline';
import type { TextEdit } from '../../core/markdown/text-edit';
import { applyEdits } from '../../core/markdown/text-edit';
import type { Words } from '../../core/words/words';
import { doOrNotify, notify } from '../notices';
import { nameBy } from '../../views/elements/element';
import { onEnter } from '../../views/forms/text-field';
import type { PluginParts } from '../plugin-parts';
import { AllWins } from '../../models/all-wins';
import { QuerySuggest } from '../all-wins/query-suggest';
import { BlockChild } from './block-child';
import { dressModal } from '../speak-in';
import { unbrokenDates } from '../unbroken-dates';
import { openModal } from '../open-modal';

/** Asks what a block at the cursor should show, or says why there cannot be one. */
export function askForBlock(parts: PluginParts, editor: Editor, info: MarkdownFileInfo): void {
  if (insertionAt(editor, '', parts.words) === null) return;
  openModal(new InsertBlockModal(parts, editor, info));
}

/**
 * The edit that inserts a block at the cursor. Null, after a notice, where text that is never closed would swallow it.
 */
function insertionAt(editor: Editor, text: string, words: Words): TextEdit | null {
  const edit = blockInsertion(editor.getValue(), editor.posToOffset(editor.getCursor()), text);
  if (edit === null) {
    notify(words.failures.noBlockHere);
  }
  return edit;
}

/** The offset in a note of a place in its editor, which shows every line end as one character. */
function offsetIn(note: string, { line, ch }: EditorPosition): number {
  const found = readOutline(note).lines[line];
  return found === undefined ? note.length : Math.min(found.from + ch, found.end);
}

/** Asks what a new block should show, previews it, and inserts it at the cursor. */
class InsertBlockModal extends Modal {
  readonly #parts: PluginParts;
  readonly #editor: Editor;
  readonly #info: MarkdownFileInfo;
  /** what a search can be made of */
  readonly #names = new AllWins();

  #draft: CodeBlockDraft = { view: 'heatmap', goal: '', range: '', query: '' };
  #preview: BlockChild | null = null;
  #isUnderstood = false;
  #range: Setting | null = null;
  #query: Setting | null = null;
  #field: HTMLInputElement | null = null;
  #button: ButtonComponent | null = null;
  #place: HTMLElement | null = null;

  constructor(parts: PluginParts, editor: Editor, info: MarkdownFileInfo) {
    super(parts.app);
    this.#parts = parts;
    this.#editor = editor;
    this.#info = info;
  }

  override onOpen(): void {
    const texts = this.#parts.words.blocks.insert;
    this.setTitle(texts.title);
    dressModal(this.modalEl);
    const goals = this.#parts.live.goals.all();
    const view = new Setting(this.contentEl);
    view.setName(texts.view).addDropdown((dropdown) => {
      for (const name of BLOCK_VIEWS) dropdown.addOption(name, texts.views[name]);
      nameBy(dropdown.selectEl, view.nameEl);
      dropdown.setValue(this.#draft.view);
      dropdown.onChange((value) => {
        const chosen = BLOCK_VIEWS.find((name) => name === value) ?? 'heatmap';
        this.#change({ ...this.#draft, view: chosen });
      });
    });
    if (goals.length > 0) {
      const goal = new Setting(this.contentEl);
      goal.setName(texts.goal).addDropdown((dropdown) => {
        dropdown.addOption('', texts.everything);
        for (const { path, name } of goals) dropdown.addOption(path, name);
        nameBy(dropdown.selectEl, goal.nameEl);
        const chosen = goals.find(({ path }) => this.#linkTo(path) === this.#draft.goal);
        dropdown.setValue(chosen?.path ?? '');
        dropdown.onChange((path) => {
          this.#change({ ...this.#draft, goal: this.#linkTo(path) });
        });
      });
    }
    this.#range = this.#addRange();
    this.#query = this.#addQuery();
    this.#place = this.contentEl.createDiv('small-wins-block-preview');
    new Setting(this.contentEl)
      .addButton((button) =>
        button.setButtonText(texts.cancel).onClick(() => {
          this.close();
        }),
      )
      .addButton((button) => {
        this.#button = button
          .setButtonText(texts.submit)
          .setCta()
          .onClick(() => {
            this.#insert();
          });
      });
    this.#change(this.#draft);
  }

  override onClose(): void {
    this.#preview?.unload();
    this.#preview = null;
    this.contentEl.empty();
  }

  /** Builds the form again with all that was entered. */
  rebuild(): void {
    this.onClose();
    this.onOpen();
  }

  #addRange(): Setting {
    const texts = this.#parts.words.blocks.insert;
    const range = new Setting(this.contentEl);
    return range
      .setName(texts.range)
      .setDesc(unbrokenDates(texts.rangeExamples))
      .addText((field) => {
        nameBy(field.inputEl, range.nameEl);
        this.#field = field.inputEl;
        field.setPlaceholder(texts.rangeDefault).setValue(this.#draft.range);
        field.onChange((words) => {
          this.#change({ ...this.#draft, range: words });
        });
        onEnter(field.inputEl, () => {
          this.#insert();
        });
      });
  }

  /** The search of a list. */
  #addQuery(): Setting {
    const parts = this.#parts;
    const texts = parts.words.blocks.insert;
    const row = new Setting(this.contentEl);
    return row
      .setName(texts.query)
      .setDesc(texts.queryExamples)
      .addSearch((field) => {
        const { inputEl } = field;
        nameBy(inputEl, row.nameEl);
        field.setPlaceholder(texts.queryDefault).setValue(this.#draft.query ?? '');
        field.onChange((query) => {
          this.#change({ ...this.#draft, query });
        });
        onEnter(inputEl, () => {
          this.#insert();
        });
        new QuerySuggest(parts.app, inputEl, () =>
          this.#names.names(parts.live, parts.words.allWins.exampleDays),
        );
      });
  }

  #change(draft: CodeBlockDraft): void {
    this.#draft = draft;
    this.#range?.settingEl.toggle(hasRange(draft.view));
    this.#query?.settingEl.toggle(draft.view === 'list');
    this.#preview?.unload();
    if (this.#place === null) return;
    this.#preview = new BlockChild(this.#place, this.#text(), this.#parts, (isUnderstood) => {
      this.#isUnderstood = isUnderstood;
      this.#button?.setDisabled(!isUnderstood);
      this.#field?.setAttr('aria-invalid', isUnderstood ? null : 'true');
    });
    this.#preview.load();
  }

  #insert(): void {
    // The preview says what is wrong with it.
    if (!this.#isUnderstood) return;
    const editor = this.#editor;
    const parts = this.#parts;
    if (this.#info instanceof MarkdownView && this.#info.data.includes('\r')) {
      this.#insertOnDisk();
      return;
    }
    const edit = insertionAt(editor, this.#text(), parts.words);
    this.close();
    if (edit === null) return;
    parts.writer.edit(editor, [edit]);
    // After the block: with the cursor inside it, Live Preview would show its text.
    editor.setCursor(editor.offsetToPos(edit.from + edit.text.length));
    editor.focus();
  }

  /** Into a note whose line ends the editor would change. */
  #insertOnDisk(): void {
    const { writer, words } = this.#parts;
    const [place, block] = [this.#editor.getCursor(), this.#text()];
    this.close();
    void doOrNotify(() =>
      writer.change(this.#info.file?.path ?? '', (text) => {
        const note = text ?? '';
        const edit = blockInsertion(note, offsetIn(note, place), block);
        if (edit === null) notify(words.failures.noBlockHere);
        return { text: edit === null ? note : applyEdits(note, [edit]) };
      }),
    );
  }

  /** Keeps a range or a search that this view lacks in the field, in case the user returns to the other view. */
  #text(): string {
    const { view, range, query = '' } = this.#draft;
    return blockText({
      ...this.#draft,
      range: hasRange(view) ? range : '',
      query: view === 'list' ? query : '',
    });
  }

  #linkTo(path: string): string {
    const { goals } = this.#parts.live;
    const goal = goals.all().find((each) => each.path === path);
    return goal === undefined ? '' : goals.linkTo(goal, '');
  }
}
