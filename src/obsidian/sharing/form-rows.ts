import { Setting } from 'obsidian';
import { nameBy } from '../../views/elements/element';
import { unbrokenDates } from '../unbroken-dates';
import { onEnter } from '../../views/forms/text-field';

/** A row's words. */
export interface RowWords {
  readonly name: string;
  readonly how?: string;
  readonly placeholder?: string;
  /** what is in the field at first; nothing if left out */
  readonly value?: string;
}

/** A field for a line of text; Enter sends the form. */
export function addTextRow(
  parent: HTMLElement,
  { name, how = '', placeholder = '', value = '' }: RowWords,
  changed: (text: string) => void,
  send: () => void,
): Setting {
  const row = new Setting(parent);
  return row
    .setName(name)
    .setDesc(unbrokenDates(how))
    .addText((field) => {
      nameBy(field.inputEl, row.nameEl);
      field.setPlaceholder(placeholder).setValue(value).onChange(changed);
      onEnter(field.inputEl, send);
    });
}

/** What can be chosen, by value, and what is at first. */
interface ChoiceRow {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  readonly value?: string | null;
}

/** A choice of one; at the beginning the first, or the one that is named. */
export function addChoiceRow(
  parent: HTMLElement,
  { name, options, value = null }: ChoiceRow,
  chosen: (value: string) => void,
): void {
  const row = new Setting(parent);
  row.setName(name).addDropdown((dropdown) => {
    nameBy(dropdown.selectEl, row.nameEl);
    dropdown.addOptions({ ...options });
    if (value !== null) dropdown.setValue(value);
    dropdown.onChange(chosen);
  });
}

/** A tick, off at the beginning unless it was set before; the element of its row. */
export function addTickRow(
  parent: HTMLElement,
  { name, how = '', isOn = false }: RowWords & { readonly isOn?: boolean },
  changed: (isOn: boolean) => void,
): HTMLElement {
  const row = new Setting(parent);
  const { settingEl } = row
    .setName(name)
    .setDesc(how)
    .addToggle((toggle) => {
      const input = toggle.toggleEl.querySelector('input');
      if (input !== null) nameBy(input, row.nameEl);
      toggle.setValue(isOn).onChange(changed);
    });
  return settingEl;
}
