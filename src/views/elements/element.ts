import { creator } from 'd3-selection';
import { fillText } from './quotations';

/**
 * Appends a new element, created by the parent's own document: a view in a popout window belongs to that window.
 * `text` becomes a text node, never markup.
 */
export function append<Name extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  name: Name,
  className?: string,
  text?: string,
): HTMLElementTagNameMap[Name] {
  const element = creator(name).call(parent);
  if (className !== undefined) element.className = className;
  if (text !== undefined) fillText(element, text);
  return parent.appendChild(element);
}

/** Appends a button that does not submit its form. */
export function appendButton(
  parent: HTMLElement,
  className: string,
  onClick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const button = append(parent, 'button', className);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

/** Whether a click is the second of a double one: what writes a line must not write it twice. */
export function isRepeated({ detail }: MouseEvent): boolean {
  return detail > 1;
}

/** Changes a text only if it differs: a screen reader speaks live text again each time it is written. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) fillText(element, text);
}

/** Sets an attribute, or removes it for null; only if that changes it. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Shows whether a button would do anything. Never sets `disabled`, which would drop the focus from the button. */
export function setEnabled(button: HTMLButtonElement, enabled: boolean): void {
  setAttribute(button, 'aria-disabled', enabled ? null : 'true');
}

/** Shows or hides an element, on screen and for screen readers. */
export function setShown(element: HTMLElement, shown: boolean): void {
  element.classList.toggle('is-hidden', !shown);
}

/** Sets one of our own custom properties, for values that come from data: a share, a position. */
export function setVariable(element: HTMLElement, name: `--small-wins-${string}`, value: string) {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}

/** Whether the target of an event is an element. `instanceof` would accept only this window's elements. */
export function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}

/**
 * Names a list, a grid or another container for screen readers, by a hidden element: the app shows every `aria-label`
 * as a tooltip, which would cover what the container holds.
 */
export function setName(element: HTMLElement, name: string): void {
  const id = element.getAttribute('aria-labelledby');
  const next = element.nextElementSibling;
  if (id !== null && next?.id === id) {
    setText(next, name);
    return;
  }
  const label = append(element.parentElement ?? element, 'span', 'small-wins-name', name);
  label.id = uniqueId();
  label.hidden = true;
  element.after(label);
  element.setAttribute('aria-labelledby', label.id);
}

/** Names a field by the words that are shown beside it; a second time as a tooltip they would cover what is around. */
export function nameBy(field: HTMLElement, shown: HTMLElement): void {
  if (shown.id === '') shown.id = uniqueId();
  field.setAttribute('aria-labelledby', shown.id);
}

let ids = 0;

/** A unique id for `aria-controls` and the like. */
export function uniqueId(): string {
  return `small-wins-${++ids}`;
}
