import type { CapturedKind } from '../elements/captured-kind';
import { CAPTURED_KINDS } from '../elements/captured-kind';
import { append, appendButton, isRepeated, setAttribute, setShown } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

/** The row of buttons below the field. */
export interface KindButtons {
  /** where more buttons go */
  readonly row: HTMLElement;
  /** Shows the kinds that have a mark, and which of them is picked. */
  readonly update: (kinds: readonly CapturedKind[], picked: CapturedKind | null) => void;
}

const ICONS: Readonly<Record<CapturedKind, string>> = {
  setback: 'diamond',
  lesson: 'lightbulb',
  kudos: 'message-circle',
};

/** Buttons that make the line in the field a setback, a lesson or kudos. */
export function mountKindButtons(
  parent: HTMLElement,
  tools: ViewTools,
  pick: (kind: CapturedKind) => void,
): KindButtons {
  const row = append(parent, 'div', 'small-wins-quick-marks');
  const buttons = CAPTURED_KINDS.map((kind) => {
    const button = appendQuickButton(row, tools, {
      icon: ICONS[kind],
      text: tools.words.capture.kind[kind],
      act: () => {
        pick(kind);
      },
    });
    return { kind, button };
  });
  return {
    row,
    update(kinds, picked) {
      for (const { kind, button } of buttons) {
        setShown(button, kinds.includes(kind));
        setAttribute(button, 'aria-pressed', String(kind === picked));
        button.classList.toggle('is-chosen', kind === picked);
      }
    },
  };
}

/** Appends a small button with an icon to the row below the field. */
export function appendQuickButton(
  row: HTMLElement,
  tools: ViewTools,
  { icon, text, act }: { readonly icon: string; readonly text: string; readonly act: () => void },
): HTMLButtonElement {
  const button = appendButton(row, 'small-wins-button is-quiet', (event) => {
    if (!isRepeated(event)) act();
  });
  tools.icon(append(button, 'span', 'small-wins-button-icon'), icon);
  append(button, 'span', '', text);
  return button;
}
