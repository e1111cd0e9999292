import type { Words } from '../../core/words/words';
import { append } from './element';
import type { Fittings, Stage } from './stage';

/** Where a view of ours begins: its outermost element, and what all within it draw with. */
export interface Root {
  readonly element: HTMLElement;
  readonly stage: Stage;
}

/** Puts a root into a container, with an ear for screen readers: what is announced is said from there. */
export function mountRoot(
  container: HTMLElement,
  className: string,
  { icon, tooltip, showTooltip }: Fittings,
  words: Words,
): Root {
  const element = append(container, 'div', className);
  const speaker = append(element, 'div', 'small-wins-spoken');
  speaker.setAttribute('aria-live', 'polite');
  const announce = (text: string) => {
    // Only a change is spoken: said again, the same words get a space that nobody hears.
    speaker.textContent = speaker.textContent === text ? `${text}\u00a0` : text;
  };
  return { element, stage: { words, icon, tooltip, showTooltip, announce } };
}
