import type { Words } from '../../core/words/words';
import type { DocsTopic } from '../../core/words/docs-pages';

/** What the views get from the app: its icons and tooltips. */
export interface HostTools {
  /** Puts an icon into an element; `name` is one of Lucide's. */
  readonly icon: (element: HTMLElement, name: string) => void;
  /**
   * Gives an element a name that is spoken, and shown on hover; call it again when the name changes. Lines are
   * separated by `\n`. `side` is where it is shown; below by default.
   */
  readonly tooltip: (element: HTMLElement, text: string, side?: 'top') => void;
  /** Shows a text above the element that is focused, at once. Lines are separated by `\n`. */
  readonly showTooltip: (element: HTMLElement, text: string) => void;
  /** Opens what the guide says of it. */
  readonly openDocs: (topic: DocsTopic) => void;
}

/** What every view draws with. */
export interface ViewTools extends HostTools {
  readonly words: Words;
  /** Announces something to a screen reader, without interrupting it. */
  readonly announce: (text: string) => void;
}
