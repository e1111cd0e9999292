import type { Words } from '../../core/words/words';
import { append } from './element';
import type { HostTools, ViewTools } from './view-tools';

/** The outermost element of a view, and what everything within it draws with. */
export interface Root {
  readonly element: HTMLElement;
  readonly tools: ViewTools;
}

/** Puts a root into a container, with a live region through which announcements reach screen readers. */
export function mountRoot(
  container: HTMLElement,
  className: string,
  { icon, tooltip, showTooltip, openDocs }: HostTools,
  words: Words,
): Root {
  const element = append(container, 'div', className);
  const speaker = append(element, 'div', 'small-wins-spoken');
  speaker.setAttribute('aria-live', 'polite');
  const announce = (text: string) => {
    // Screen readers speak only changes: a repeated text gets an inaudible space.
    speaker.textContent = speaker.textContent === text ? `${text}\u00a0` : text;
  };
  return { element, tools: { words, icon, tooltip, showTooltip, openDocs, announce } };
}
