import { WidgetType } from '@codemirror/view';

/** The thin rule that replaces the marker of a generated region while the cursor is elsewhere. */
export class RuleWidget extends WidgetType {
  readonly #caption: string | null;

  constructor(caption: string | null) {
    super();
    this.#caption = caption;
  }

  override eq(other: RuleWidget): boolean {
    return other.#caption === this.#caption;
  }

  override toDOM(): HTMLElement {
    return createSpan('small-wins-rule', (rule) => {
      if (this.#caption !== null) {
        rule.createSpan({ cls: 'small-wins-rule-caption', text: this.#caption });
      }
    });
  }

  /** A click puts the cursor there, which reveals the marker. */
  override ignoreEvent(): boolean {
    return false;
  }
}
