import type { Words } from '../../core/words/words';

/** What the app lends to the views: its icons, its tooltips. */
export interface Fittings {
  /** Puts an icon into an element; `name` is one of Lucide's. */
  readonly icon: (element: HTMLElement, name: string) => void;
  /** Gives an element a name that is spoken, and shown on hover; called again as it changes. */
  readonly tooltip: (element: HTMLElement, text: string) => void;
  /** Shows a longer text beside an element that is hovered or focused now. Lines are parted by `\n`. */
  readonly showTooltip: (element: HTMLElement, text: string) => void;
}

/** What every view draws with. */
export interface Stage extends Fittings {
  readonly words: Words;
  /** Says something to a screen reader when it is free. */
  readonly announce: (text: string) => void;
}
