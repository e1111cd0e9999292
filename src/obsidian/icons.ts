import type { App } from 'obsidian';
import { displayTooltip, setIcon, setTooltip } from 'obsidian';
import { openDocs } from './docs-modal';
import type { HostTools } from '../views/elements/view-tools';

/** Obsidian's icons and tooltips, and the guide, in the form the views need. */
export function hostTools(app: App): HostTools {
  return {
    icon: (element, name) => {
      setIcon(element, name);
      // What it means is said in words beside it, or is the name of the button that it is in.
      element.querySelector('svg')?.setAttribute('aria-hidden', 'true');
    },
    tooltip: (element, text, side) => {
      setTooltip(element, text, side === undefined ? {} : { placement: side });
    },
    showTooltip: (element, text) => {
      displayTooltip(element, linesOf(text), { placement: 'top' });
    },
    openDocs: (topic) => {
      openDocs(app, topic);
    },
  };
}

/** Lines one below the other, as text. */
function linesOf(text: string): DocumentFragment {
  return createFragment((fragment) => {
    for (const line of text.split('\n')) fragment.createDiv({ text: line });
  });
}
