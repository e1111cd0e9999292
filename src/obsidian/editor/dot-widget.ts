import { WidgetType } from '@codemirror/view';

/** The dot beside the line of an entry: filled if the entry counts, a ring if it does not. */
export class DotWidget extends WidgetType {
  constructor(
    private readonly counts: boolean,
    private readonly hint: string,
  ) {
    super();
  }

  override eq(other: DotWidget): boolean {
    return other.counts === this.counts && other.hint === this.hint;
  }

  override toDOM(): HTMLElement {
    // The app shows an `aria-label` as a tooltip.
    const attr = { role: 'img', 'aria-label': this.hint };
    return createSpan({ cls: 'small-wins-dot', attr }, (dot) => {
      dot.toggleClass('is-open', !this.counts);
    });
  }

  /** A click beside a line belongs to the editor. */
  override ignoreEvent(): boolean {
    return false;
  }
}
