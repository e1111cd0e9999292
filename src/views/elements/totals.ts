import type { FoundTotals } from '../../core/search/found-totals';
import type { Words } from '../../core/words/words';
import { append, setShown, setText } from './element';

const NBSP = '\u00a0';
/** As many sums as fit into three narrow lines, with the longest words of any language. */
const MOST_SUMS = 5;

/** What found entries amount to: the sums in a few words, and what there is to say of each of them once it is unfolded. */
export function mountTotals(
  parent: HTMLElement,
  { search }: Words,
): { readonly element: HTMLElement; readonly update: (totals: FoundTotals) => void } {
  const element = append(parent, 'div', 'small-wins-muted small-wins-totals');
  const plain = append(element, 'p');
  const details = append(element, 'details');
  const brief = append(details, 'summary');
  const list = append(details, 'ul');
  return {
    element,
    update(totals) {
      const { metrics } = totals;
      const sums = metrics.slice(0, MOST_SUMS).map((metric) => ({ ...metric, median: null }));
      const parts = search.totals({ ...totals, metrics: sums }).split(' · ');
      // A number stays with what it counts, and a point between two parts at the end of its line.
      const whole = parts.map((part, index) => (index === 0 ? part : part.replaceAll(' ', NBSP)));
      const said = whole.join(`${NBSP}· `);
      const hasMore = metrics.length > MOST_SUMS || metrics.some(({ median }) => median !== null);
      setShown(plain, !hasMore);
      setShown(details, hasMore);
      setText(plain, hasMore ? '' : said);
      setText(brief, metrics.length > MOST_SUMS ? `${said} …` : said);
      list.textContent = '';
      for (const metric of metrics) append(list, 'li', '', search.metric(metric));
    },
  };
}
