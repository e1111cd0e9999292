import { WidgetType } from '@codemirror/view';

/** The dot beside the line of an entry: filled if the entry counts, a ring if it does not. */
export class DotWidget extends WidgetType {
  readonly #counts: boolean;
  readonly #hint: string;

  constructor(counts: boolean, hint: string) {
    super();
    this.#counts = counts;
    this.#hint = hint;
  }

  override eq(other: DotWidget): boolean {
    return other.#counts === this.#counts && other.#hint === this.#hint;
  }

  override toDOM(): HTMLElement {
    // The app shows an `aria-label` as a tooltip.
    const attr = { role: 'img', 'aria-label': this.#hint };
    return createSpan({ cls: 'small-wins-dot', attr }, (dot) => {
      dot.toggleClass('is-open', !this.#counts);
    });
  }

  /** A click beside a line belongs to the editor. */
  override ignoreEvent(): boolean {
    return false;
  }
}
