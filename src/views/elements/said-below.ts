import { append, appendButton } from './element';
import { fillText } from './quotations';
import type { ViewTools } from './view-tools';

/** A sentence that is shown until it is hidden, or until another takes its place. */
export interface SaidLine {
  readonly element: HTMLElement;
  readonly hide: () => void;
}

/** What can be done about what was said. */
export interface SaidAction {
  readonly name: string;
  readonly run: () => unknown;
}

/** A place below a field for what became of the words that were typed in it: a notice would cover the field. */
export interface SaidBelow {
  readonly place: HTMLElement;
  /** whether it is on screen, or will be with what was logged */
  readonly isShown: () => boolean;
  /** Says a sentence, with a button for each action, also to a screen reader. */
  readonly say: (text: string, actions: readonly SaidAction[]) => SaidLine;
  readonly clear: () => void;
}

/** Long enough to read it and to undo; later it would be about something long past. */
const SHOWN_MS = 60_000;

/** Appends such a place; `leave` takes the focus from a button that goes. */
export function mountSaidBelow(
  parent: HTMLElement,
  tools: ViewTools,
  leave: () => void,
): SaidBelow {
  const place = append(parent, 'div', 'small-wins-said');
  let ends: number | undefined;

  function clear(): void {
    place.ownerDocument.defaultView?.clearTimeout(ends);
    place.textContent = '';
  }

  function pass(): void {
    if (place.contains(place.ownerDocument.activeElement)) wait();
    else clear();
  }

  function wait(): void {
    ends = place.ownerDocument.defaultView?.setTimeout(pass, SHOWN_MS);
  }

  return {
    place,
    isShown: () => place.isShown(),
    clear,
    say(text, actions) {
      clear();
      const element = append(place, 'p');
      fillText(append(element, 'span'), text);
      for (const { name, run } of actions) {
        element.append(' ');
        const button = appendButton(element, 'small-wins-text-button', () => {
          leave();
          clear();
          run();
        });
        button.textContent = name;
      }
      tools.announce(text);
      wait();
      return {
        element,
        hide: () => {
          if (element.isConnected) clear();
        },
      };
    },
  };
}
