import { append } from '../../src/views/elements/element';
import type { HostTools } from '../../src/views/elements/view-tools';

/** What the app provides, as far as a test needs it. */
export const HOST_TOOLS: HostTools = {
  icon: (element, name) => {
    element.dataset.icon = name;
  },
  tooltip: (element, text) => {
    element.title = text;
  },
  showTooltip: () => undefined,
  openDocs: () => undefined,
};

/** An empty place in the document for a form. */
export function aPlace(): HTMLElement {
  document.body.replaceChildren();
  return append(document.body, 'div');
}

/** The field with this label. */
export function field(root: Element, label: string): HTMLInputElement | HTMLTextAreaElement {
  const wanted = [...root.querySelectorAll('label')].find(({ textContent }) =>
    textContent.startsWith(label),
  );
  const found =
    wanted?.control ??
    [...root.querySelectorAll('input')].find((each) => hiddenName(each) === label) ??
    wanted?.querySelector('input');
  if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement))
    throw new Error(`no field is labelled “${label}”`);
  return found;
}

/** The name of an element in a text that is not shown. */
function hiddenName(element: Element): string | undefined {
  const id = element.getAttribute('aria-labelledby');
  return id === null ? undefined : document.getElementById(id)?.textContent;
}
