import { select } from 'd3-selection';
import type { ListedEntry } from '../../core/journal/journal';
import { append, setShown, setText } from '../elements/element';
import { mountEntryList } from '../elements/entry-list';
import type { EntryCallbacks } from '../elements/entry-row';
import type { ViewTools } from '../elements/view-tools';

/** What a block's search has found. */
export interface ListModel {
  readonly groups: readonly { readonly name: string; readonly entries: readonly ListedEntry[] }[];
  /** how many more there are than these */
  readonly more: number;
  /** what all of them amount to */
  readonly totals: string;
}

/** Entries under the names of their groups, and what they amount to. */
export function mountList(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: EntryCallbacks,
): (model: ListModel) => void {
  const { allWins } = tools.words;
  const empty = append(parent, 'p', 'small-wins-muted', allWins.nothingFound);
  const list = append(parent, 'div', 'small-wins-win-days');
  const rest = append(parent, 'p', 'small-wins-muted');
  const foot = append(parent, 'p', 'small-wins-muted small-wins-list-totals');
  const lists = new WeakMap<Element, ReturnType<typeof mountEntryList>>();
  return ({ groups, more, totals }) => {
    setShown(empty, groups.length === 0);
    setShown(rest, more > 0);
    setText(rest, allWins.more(more));
    setShown(foot, groups.length > 0);
    setText(foot, totals);
    select(list)
      .selectAll<HTMLDivElement, ListModel['groups'][number]>('.small-wins-win-day')
      .data(groups, ({ name }) => name)
      .join((enter) =>
        enter
          .append('div')
          .attr('class', 'small-wins-win-day')
          .each(function () {
            append(this, 'h4', 'small-wins-sub');
            lists.set(this, mountEntryList(this, tools, callbacks));
          }),
      )
      .order()
      .each(function ({ name, entries }) {
        const [title] = this.children;
        if (title !== undefined) setText(title, name);
        lists.get(this)?.({ label: name, entries });
      });
  };
}
