import { Modal } from 'obsidian';
import { foldWhiteSpace } from '../../core/markdown/inert-text';
import { sentenceOf } from '../../core/words/refusal';
import { mountRoot } from '../../views/elements/root';
import type { FormFoot, FormOffer } from '../../views/forms/form-foot';
import { mountFormFoot } from '../../views/forms/form-foot';
import { mountLongTextField, onEnter } from '../../views/forms/text-field';
import { copyText } from '../copy-text';
import { hostTools } from '../icons';
import { FieldSuggest } from '../logging/link-suggest';
import type { PluginParts } from '../plugin-parts';
import type { SeenEntry } from './change-entry';
import { ChangedLine, changeEntry, notifyChanged, saidOf } from './change-entry';
import { dressModal } from '../speak-in';

/** Changes the words of an entry. What is typed stays in the field until it is in the note. */
export class WordsModal extends Modal {
  readonly #parts: PluginParts;
  readonly #shown: SeenEntry;
  /** what is in the field */
  #typed: string;
  /** a refusal that is as true for other words: what it says and offers stays while they are typed */
  #changed: ChangedLine | null = null;

  constructor(parts: PluginParts, shown: SeenEntry) {
    super(parts.app);
    this.#parts = parts;
    this.#shown = shown;
    this.#typed = shown.entry.text;
  }

  override onOpen(): void {
    const { words } = this.#parts;
    const { entryEdits } = words;
    this.setTitle(entryEdits.wordsTitle);
    dressModal(this.modalEl);
    const { element: form, tools } = mountRoot(
      this.contentEl,
      'small-wins small-wins-form',
      hostTools(this.app),
      words,
    );
    const { input, fit } = mountLongTextField(form, entryEdits.wordsLabel, () => {
      this.#typed = input.value;
      if (this.#changed === null) this.#update(foot, null);
    });
    input.value = this.#typed;
    // Its marks stay as they are, so none are offered.
    new FieldSuggest(this.app, input, () => []);
    const foot = mountFormFoot(form, tools, {
      submit: () => this.#submit(input, foot, this.#shown),
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

  /** Builds the form again with the words that were typed. */
  rebuild(): void {
    this.contentEl.empty();
    this.#changed = null;
    this.onOpen();
  }

  #update(foot: FormFoot, error: string | null, offers: readonly FormOffer[] = []): void {
    const { wordsHint, save } = this.#parts.words.entryEdits;
    foot.update({ hint: wordsHint, submit: save, error, offers });
  }

  async #submit(input: HTMLTextAreaElement, foot: FormFoot, shown: SeenEntry): Promise<boolean> {
    const change = { kind: 'words', words: foldWhiteSpace(input.value) } as const;
    if (change.words === this.#shown.entry.text) {
      this.close();
      return true;
    }
    try {
      const changed = await changeEntry(this.#parts, shown, change);
      this.close();
      notifyChanged(this.#parts, changed, saidOf(this.#parts, shown.entry, change));
      return true;
    } catch (error) {
      this.#changed = error instanceof ChangedLine ? error : null;
      this.#update(foot, sentenceOf(error, this.#parts.words), this.#offers(input, foot));
      // What was typed is still there to be changed, and a button that was offered may be gone.
      input.focus();
      return false;
    }
  }

  /** What can be done with the words that were typed, since they are not in the note. */
  #offers(input: HTMLTextAreaElement, foot: FormFoot): readonly FormOffer[] {
    const { entryEdits, menus, notices } = this.#parts.words;
    const copy = {
      name: menus.copyText,
      act: () => void copyText(input.value, notices.copied),
    };
    const changed = this.#changed;
    if (changed === null) return [copy];
    const act = () => void this.#submit(input, foot, changed.now);
    return [{ name: entryEdits.saveAnyway, act }, copy];
  }
}
