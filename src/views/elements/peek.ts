import type { Day } from '../../core/calendar/day';
import { isElement } from './element';

/** What the app can show of a note while the pointer is on something that opens it. */
export type Peeked =
  /** a line of a note, 0-based; null for the whole note */
  | { readonly path: string; readonly line: number | null }
  /** a link, as it is written in a note */
  | { readonly link: string; readonly from: string }
  /** the daily note of a day, if there is one */
  | { readonly day: Day };

export interface PeekCallbacks {
  /** The pointer has come to an element that opens a note; there is no preview if left out. */
  readonly peek?: (what: Peeked, element: HTMLElement, event: MouseEvent) => void;
}

/** Tells the app what an element would open when the pointer comes to it; inside a link, the link's note. */
export function onHover(
  element: HTMLElement,
  { peek }: PeekCallbacks,
  what: () => Peeked | null,
): void {
  if (peek === undefined) return;
  element.addEventListener('mouseover', (event) => {
    const { target } = event;
    const link = isElement(target) ? target.closest('.small-wins-link') : null;
    const shown = link === null || link === element ? what() : null;
    if (shown !== null) peek(shown, element, event);
  });
}
