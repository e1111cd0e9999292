import type { Words } from '../../core/words/words';

/** What the views get from the app: its icons and tooltips. */
export interface Fittings {
  /** Puts an icon into an element; `name` is one of Lucide's. */
  readonly icon: (element: HTMLElement, name: string) => void;
  /** Gives an element a name that is spoken, and shown on hover; call it again when the name changes. */
  readonly tooltip: (element: HTMLElement, text: string) => void;
  /** Shows a longer text beside the element that is hovered or focused. Lines are separated by `\n`. */
  readonly showTooltip: (element: HTMLElement, text: string) => void;
}

/** What every view draws with. */
export interface Stage extends Fittings {
  readonly words: Words;
  /** Announces something to a screen reader, without interrupting it. */
  readonly announce: (text: string) => void;
}
