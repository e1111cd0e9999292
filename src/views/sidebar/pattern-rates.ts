import { select } from 'd3-selection';
import type { Share } from '../../core/insight/patterns/pattern';
import { wilson } from '../../core/insight/patterns/statistics/newcombe';
import { append, setShown, setText, setVariable } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

/** A share with its name: `Tuesdays`, 26 of 50. */
export type NamedShare = readonly [label: string, share: Share];

/**
 * Shares as bars, each with its 95 % interval (Wilson's). Hidden from screen readers: the sentence above says the same.
 */
export function mountPatternRates(
  parent: HTMLElement,
  { words }: ViewTools,
): (shares: readonly NamedShare[]) => void {
  const root = append(parent, 'div', 'small-wins-rates');
  root.setAttribute('aria-hidden', 'true');
  return (shares) => {
    setShown(root, shares.length > 0);
    select(root)
      .selectAll<HTMLElement, NamedShare>('.small-wins-rate-row')
      .data(shares)
      .join((enter) =>
        enter
          .append('div')
          .attr('class', 'small-wins-rate-row')
          .each(function () {
            append(this, 'bdi', 'small-wins-rate-name');
            const bar = append(this, 'span', 'small-wins-rate');
            append(bar, 'span', 'small-wins-rate-value');
            append(bar, 'span', 'small-wins-rate-interval');
            append(this, 'span', 'small-wins-rate-percent');
          }),
      )
      .each(function ([label, share]) {
        const [name, bar, percent] = this.querySelectorAll<HTMLElement>(':scope > *');
        if (name === undefined || bar === undefined || percent === undefined) return;
        const rate = share.of > 0 ? share.count / share.of : 0;
        const [low, high] = wilson(share);
        setText(name, label);
        setText(percent, words.patternsView.percent(rate));
        setVariable(bar, '--small-wins-share', ofHundred(rate));
        setVariable(bar, '--small-wins-low', ofHundred(low));
        setVariable(bar, '--small-wins-high', ofHundred(high));
      });
  };
}

function ofHundred(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
