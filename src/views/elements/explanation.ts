import { append, appendButton, setAttribute, setShown, setText, uniqueId } from './element';
import type { ViewTools } from './view-tools';

/** What is explained, in the plugin's own words. */
export interface Explained {
  /** the question that the button asks: `What is strength?` */
  readonly question: string;
  readonly answer: string;
}

/**
 * A small (i) in one element that unfolds its explanation at the end of another. It stays until it is clicked again,
 * so that it can be read on a phone and by a screen reader too.
 */
export function mountExplanation(
  place: HTMLElement,
  below: HTMLElement,
  tools: ViewTools,
  { question, answer }: Explained,
): void {
  const text = append(below, 'p', 'small-wins-explanation is-hidden');
  text.id = uniqueId();
  const button = appendButton(place, 'small-wins-info', () => {
    const isOpen = text.classList.contains('is-hidden');
    setShown(text, isOpen);
    // Hidden text must not be found by a search either.
    setText(text, isOpen ? answer : '');
    setAttribute(button, 'aria-expanded', String(isOpen));
  });
  tools.icon(button, 'info');
  setAttribute(button, 'aria-expanded', 'false');
  setAttribute(button, 'aria-controls', text.id);
  tools.tooltip(button, question);
  setAttribute(button, 'aria-label', question);
}
