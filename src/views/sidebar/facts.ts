import { append, setShown, setText } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

/** A muted line after an icon. */
export interface Fact {
  readonly icon: string;
  readonly text: string;
}

/** A short list of facts, each by its icon. */
export function mountFacts(
  parent: HTMLElement,
  tools: ViewTools,
): (facts: readonly Fact[]) => void {
  const list = append(parent, 'ul', 'small-wins-facts');
  let icons: readonly string[] = [];
  return (facts) => {
    setShown(list, facts.length > 0);
    const wanted = facts.map(({ icon }) => icon);
    if (wanted.join() !== icons.join()) {
      list.textContent = '';
      for (const icon of wanted) {
        const item = append(list, 'li', 'small-wins-fact');
        tools.icon(append(item, 'span', 'small-wins-fact-icon'), icon);
        append(item, 'span');
      }
      icons = wanted;
    }
    facts.forEach(({ text }, i) => {
      const words = list.children[i]?.lastElementChild;
      if (words) setText(words, text);
    });
  };
}
