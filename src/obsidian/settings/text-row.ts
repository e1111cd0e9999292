import type { ExtraButtonComponent, Setting, TextComponent } from 'obsidian';
import type { Words } from '../../core/words/words';
import { nameBy } from '../../views/elements/element';
import { TypedField } from './typed-field';

/** A field for one line of text. */
export interface TextRow {
  /** as the field shows it at first */
  readonly value: string;
  /** what the button beside the field goes back to */
  readonly usual: string;
  readonly placeholder: string;
  /** why a text cannot be saved; undefined if it can */
  readonly check: (text: string) => string | undefined;
  /** what a text that can be saved stands for, such as the name of today's note; empty for nothing */
  readonly sample: (text: string) => string;
  readonly save: (text: string) => void;
  readonly words: Words['settings'];
}

/** Fills a row with a text field and a button for the default. Returns what saves the text when the row goes. */
export function fillTextRow(setting: Setting, row: TextRow): () => void {
  return new FilledTextRow(setting, row).leave;
}

class FilledTextRow {
  readonly #setting: Setting;
  readonly #row: TextRow;
  readonly #sampleEl: HTMLElement;
  #reset: ExtraButtonComponent | null = null;
  #field: TextComponent | null = null;
  #typing: TypedField | null = null;
  #saved: string;

  constructor(setting: Setting, row: TextRow) {
    this.#setting = setting;
    this.#row = row;
    this.#saved = row.value;
    this.#sampleEl = setting.descEl.createDiv('small-wins-setting-sample');
    setting.addExtraButton((button) => {
      this.#reset = button.setIcon('rotate-ccw').setTooltip(row.words.reset).onClick(this.#clear);
      button.extraSettingsEl.addClass('small-wins-reset');
    });
    setting.addText((field) => {
      this.#field = field;
      field.setPlaceholder(row.placeholder).setValue(row.value).onChange(this.#typed);
      nameBy(field.inputEl, setting.nameEl);
      this.#typing = new TypedField(field.inputEl, this.#save);
    });
    this.#show();
  }

  readonly leave = (): void => {
    if (this.#typing?.isGone !== true) this.#save();
    this.#typing?.stop();
  };

  /** Saves what is typed, if it can be. */
  readonly #save = (): void => {
    const text = this.#text;
    if (text === this.#saved || this.#row.check(text) !== undefined) return;
    this.#saved = text;
    this.#row.save(text);
  };

  readonly #typed = (): void => {
    this.#typing?.typed();
    this.#show();
  };

  readonly #clear = (): void => {
    this.#field?.setValue(this.#row.usual);
    this.#show();
    this.#save();
    this.#field?.inputEl.focus();
  };

  get #text(): string {
    return this.#field?.getValue() ?? '';
  }

  #show(): void {
    const { check, sample, usual } = this.#row;
    const problem = check(this.#text);
    this.#setting.setErrorMessage(problem ?? null);
    this.#sampleEl.setText(problem === undefined ? sample(this.#text) : '');
    this.#reset?.extraSettingsEl.toggleClass('small-wins-is-usual', this.#text === usual);
  }
}
