import type { ExplainedWord } from '../../core/words/docs-pages';
import { mountExplanation } from '../elements/explanation';
import { append, setShown } from '../elements/element';
import { setSentence } from '../elements/sentence';
import type { ViewTools } from '../elements/view-tools';

/** A muted line after an icon. */
export interface Fact {
  readonly icon: string;
  readonly text: string;
  /** what it is about, in more words */
  readonly explains?: ExplainedWord;
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
      for (const { icon, explains } of facts) {
        const item = append(list, 'li', 'small-wins-fact');
        tools.icon(append(item, 'span', 'small-wins-fact-icon'), icon);
        append(item, 'span', 'small-wins-fact-words');
        if (explains !== undefined) mountExplanation(item, item, tools, explains);
      }
      icons = wanted;
    }
    facts.forEach(({ text }, i) => {
      const words = list.children[i]?.querySelector<HTMLElement>('.small-wins-fact-words');
      if (words != null) setSentence(words, text);
    });
  };
}
