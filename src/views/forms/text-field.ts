import { append, uniqueId } from '../elements/element';

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

/** Calls back on Enter, unless it picks a suggestion or an input method is composing a word. */
export function onEnter(field: HTMLInputElement, act: () => void): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    act();
  });
}
