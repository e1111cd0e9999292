import { append, appendButton, setAttribute, setShown, setText, uniqueId } from './element';
import { appendDocsLink } from './docs-link';
import type { ExplainedWord } from '../../core/words/docs-pages';
import type { ViewTools } from './view-tools';

/**
 * A small (i) in one element that unfolds its explanation at the end of another. It stays until it is clicked again,
 * so that it can be read on a phone and by a screen reader too. Its link leads to the guide.
 */
export function mountExplanation(
  place: HTMLElement,
  below: HTMLElement,
  tools: ViewTools,
  word: ExplainedWord,
): void {
  const { question, answer } = tools.words.explained[word];
  const text = append(below, 'p', 'small-wins-explanation is-hidden');
  text.id = uniqueId();
  const button = appendButton(place, 'small-wins-info', () => {
    const isOpen = text.classList.contains('is-hidden');
    setShown(text, isOpen);
    // Hidden text must not be found by a search either.
    setText(text, isOpen ? answer : '');
    if (isOpen) {
      text.append(' ');
      appendDocsLink(text, tools, () => ({ word }));
    }
    setAttribute(button, 'aria-expanded', String(isOpen));
  });
  tools.icon(button, 'info');
  setAttribute(button, 'aria-expanded', 'false');
  setAttribute(button, 'aria-controls', text.id);
  tools.tooltip(button, question);
  setAttribute(button, 'aria-label', question);
}
