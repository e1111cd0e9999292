import { interfaceWords } from './languages';

/** Languages of ours that are read from the right. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

/**
 * Says of an element of ours in which language its words are: for what reads them aloud, for line breaks, and so that
 * Arabic begins on the right in an app that doesn't. In other languages the app's own direction stays.
 */
export function speakIn(element: HTMLElement): void {
  const { language } = interfaceWords;
  element.lang = language;
  if (RIGHT_TO_LEFT.has(language)) element.dir = 'rtl';
  else element.removeAttribute('dir');
}

/** Makes a dialog look and speak like the others of ours. */
export function dressModal(modalEl: HTMLElement): void {
  modalEl.addClass('small-wins-modal');
  speakIn(modalEl);
}
