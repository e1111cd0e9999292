import { Modal } from 'obsidian';
import { foldWhiteSpace } from '../../core/markdown/inert-text';
import { sentenceOf } from '../../core/words/refusal';
import { mountRoot } from '../../views/elements/root';
import type { FormFoot } from '../../views/forms/form-foot';
import { mountFormFoot } from '../../views/forms/form-foot';
import { mountLongTextField, onEnter } from '../../views/forms/text-field';
import { hostTools } from '../icons';
import { FieldSuggest } from '../logging/link-suggest';
import type { PluginParts } from '../plugin-parts';
import type { SeenEntry } from './change-entry';
import { changeEntry, notifyChanged, saidOf } from './change-entry';
import { dressModal } from '../speak-in';

/** Changes the words of an entry. What is typed stays in the field until it is in the note. */
export class WordsModal extends Modal {
  readonly #parts: PluginParts;
  readonly #shown: SeenEntry;

  constructor(parts: PluginParts, shown: SeenEntry) {
    super(parts.app);
    this.#parts = parts;
    this.#shown = shown;
  }

  override onOpen(): void {
    const { words } = this.#parts;
    const { entryEdits } = words;
    this.setTitle(entryEdits.wordsTitle);
    dressModal(this.modalEl);
    const { element: form, tools } = mountRoot(
      this.contentEl,
      'small-wins small-wins-form',
      hostTools,
      words,
    );
    const { input, fit } = mountLongTextField(form, entryEdits.wordsLabel, () => {
      this.#update(foot, null);
    });
    input.value = this.#shown.entry.text;
    // Its marks stay as they are, so none are offered.
    new FieldSuggest(this.app, input, () => []);
    const foot = mountFormFoot(form, tools, {
      submit: () => this.#submit(input.value, foot),
      cancel: () => {
        this.close();
      },
    });
    onEnter(input, foot.submit);
    this.#update(foot, null);
    fit();
    input.focus();
    input.select();
  }

  #update(foot: FormFoot, error: string | null): void {
    const { wordsHint, save } = this.#parts.words.entryEdits;
    foot.update({ hint: wordsHint, submit: save, error });
  }

  async #submit(typed: string, foot: FormFoot): Promise<boolean> {
    const change = { kind: 'words', words: foldWhiteSpace(typed) } as const;
    if (change.words === this.#shown.entry.text) {
      this.close();
      return true;
    }
    try {
      const changed = await changeEntry(this.#parts, this.#shown, change);
      this.close();
      notifyChanged(this.#parts, changed, saidOf(this.#parts, this.#shown.entry, change));
      return true;
    } catch (error) {
      this.#update(foot, sentenceOf(error, this.#parts.words));
      return false;
    }
  }
}
