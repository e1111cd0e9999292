import { append, uniqueId } from '../elements/element';
import type { GrowingField } from '../elements/growing-field';
import { mountGrowingField } from '../elements/growing-field';

export interface TextField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** text under the field, read out with it; empty hides it */
  readonly note: HTMLElement;
}

/** A labelled field of one line, with room for a note under it. */
export function mountTextField(
  parent: HTMLElement,
  label: string,
  placeholder = '',
  onInput: () => void,
): TextField {
  const element = append(parent, 'div', 'small-wins-field');
  const id = uniqueId();
  const title = append(element, 'label', 'small-wins-field-label', label);
  title.htmlFor = id;
  const input = append(element, 'input', 'small-wins-input');
  input.type = 'text';
  input.id = id;
  input.placeholder = placeholder;
  input.autocomplete = 'off';
  input.addEventListener('input', onInput);
  const note = append(element, 'p', 'small-wins-field-note small-wins-muted');
  note.id = `${id}-note`;
  input.setAttribute('aria-describedby', note.id);
  return { element, input, note };
}

/** A labelled field for a line of text of any length. */
export function mountLongTextField(
  parent: HTMLElement,
  label: string,
  onInput: () => void,
): { readonly input: HTMLTextAreaElement; readonly fit: GrowingField['fit'] } {
  const element = append(parent, 'div', 'small-wins-field');
  const title = append(element, 'label', 'small-wins-field-label', label);
  const { field, fit } = mountGrowingField(element, 'small-wins-input');
  field.id = uniqueId();
  title.htmlFor = field.id;
  field.addEventListener('input', onInput);
  return { input: field, fit };
}

/** Calls back on Enter, unless it picks a suggestion or an input method is composing a word. */
export function onEnter(field: HTMLElement, act: () => void): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    act();
  });
}
