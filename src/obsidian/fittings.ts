import { displayTooltip, setIcon, setTooltip } from 'obsidian';
import type { Fittings } from '../views/stage';

/** Obsidian's icons and tooltips, as the views ask for them. */
export const fittings: Fittings = {
  icon: (element, name) => {
    setIcon(element, name);
  },
  tooltip: (element, text) => {
    setTooltip(element, text);
  },
  showTooltip: (element, text) => {
    displayTooltip(element, linesOf(element, text), { placement: 'top' });
  },
};

/** Lines one below the other, as text. */
function linesOf(element: HTMLElement, text: string): DocumentFragment {
  const fragment = element.win.createFragment();
  for (const line of text.split('\n')) fragment.createDiv({ text: line });
  return fragment;
}
