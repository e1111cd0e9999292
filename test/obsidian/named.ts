/** The control of a dialog that has a name, in itself or in the words beside it; null if there is none. */
export function named<E extends HTMLElement = HTMLInputElement>(name: string): E | null {
  const all = [...document.querySelectorAll<E>('.modal :is([aria-label], [aria-labelledby])')];
  return all.find((each) => nameOf(each) === name) ?? null;
}

function nameOf(element: HTMLElement): string | null {
  const id = element.getAttribute('aria-labelledby');
  if (id === null) return element.getAttribute('aria-label');
  return document.getElementById(id)?.textContent ?? null;
}
