import { append, appendButton, setAttribute, setShown, setText, uniqueId } from './element';
import type { ViewTools } from './view-tools';

/** How a day or a week felt, and whether it is asked. */
export interface PulseModel {
  /** what is asked; null asks nothing */
  readonly ask: string | null;
  /** 1–5; null until somebody says */
  readonly value: number | null;
}

/** Every answer there is. */
const VALUES = [1, 2, 3, 4, 5] as const;

/** A question with a row of five buttons: a tap answers it, and so do the keys 1 to 5 on the row. */
export function mountPulseRow(
  parent: HTMLElement,
  { words, tooltip, announce }: ViewTools,
  tap: (value: number) => void,
): (model: PulseModel) => void {
  const row = append(parent, 'div', 'small-wins-pulse');
  const ask = append(row, 'span', 'small-wins-pulse-ask');
  ask.id = uniqueId();
  const group = append(row, 'span', 'small-wins-pulse-values');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', ask.id);
  const answer = (value: number) => {
    announce(words.pulse.said(value));
    tap(value);
  };
  const buttons = VALUES.map((value) => {
    const button = appendButton(group, 'small-wins-pulse-value', () => {
      answer(value);
    });
    button.textContent = words.number(value);
    tooltip(button, words.pulse.choice(value));
    return { value, button };
  });
  row.addEventListener('keydown', (event) => {
    const chosen = buttons.find(({ value }) => event.key === String(value));
    if (chosen === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    chosen.button.focus();
    answer(chosen.value);
  });
  return (model) => {
    setShown(row, model.ask !== null);
    if (model.ask !== null) setText(ask, model.ask);
    for (const { value, button } of buttons) {
      setAttribute(button, 'aria-pressed', String(value === model.value));
      button.classList.toggle('is-chosen', value === model.value);
    }
  };
}
