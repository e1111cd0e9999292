import { WidgetType } from '@codemirror/view';

const CAPTION = 'Kept up to date by Small Wins';

/** The thin rule that replaces the marker of a generated region while the cursor is elsewhere. */
export class RuleWidget extends WidgetType {
  constructor(private readonly edge: 'begin' | 'end') {
    super();
  }

  override eq(other: RuleWidget): boolean {
    return other.edge === this.edge;
  }

  override toDOM(): HTMLElement {
    return createSpan('small-wins-rule', (rule) => {
      if (this.edge === 'begin') rule.createSpan({ cls: 'small-wins-rule-caption', text: CAPTION });
    });
  }

  /** A click puts the cursor there, which reveals the marker. */
  override ignoreEvent(): boolean {
    return false;
  }
}
