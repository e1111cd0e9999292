import { append, appendButton } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

/** Small things that nearly everyone has done today, to tap: each fills the field, and nothing is logged yet. */
export function mountStarters(
  parent: HTMLElement,
  { words }: ViewTools,
  use: (text: string) => void,
): void {
  const root = append(parent, 'div', 'small-wins-starters');
  append(root, 'p', 'small-wins-muted', words.onboarding.orTap);
  const row = append(root, 'div', 'small-wins-starters-row');
  for (const text of words.onboarding.starters) {
    appendButton(row, 'small-wins-starter', () => {
      use(text);
    }).textContent = text;
  }
}
