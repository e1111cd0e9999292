import { append, setText } from './element';
import type { Fittings, Language, Stage } from './stage';

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
  language: Language,
): Root {
  const element = append(container, 'div', className);
  const speaker = append(element, 'div', 'small-wins-spoken');
  speaker.setAttribute('aria-live', 'polite');
  const announce = (text: string) => {
    setText(speaker, text);
  };
  return { element, stage: { ...language, icon, tooltip, showTooltip, announce } };
}
