import { select } from 'd3-selection';
import type { ListedEntry } from '../../core/journal/journal';
import { append, setText } from './element';
import { mountEntryList } from './entry-list';
import type { EntryCallbacks } from './entry-row';
import type { ViewTools } from './view-tools';

/** Entries under a name that no other group has. */
export interface NamedEntries {
  readonly name: string;
  readonly entries: readonly ListedEntry[];
}

/** Lists of entries, one below the other, each under its name. */
export function mountEntryGroups(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: EntryCallbacks,
): (groups: readonly NamedEntries[]) => void {
  const root = append(parent, 'div', 'small-wins-win-days');
  const lists = new WeakMap<Element, ReturnType<typeof mountEntryList>>();
  return (groups) => {
    select(root)
      .selectAll<HTMLDivElement, NamedEntries>('.small-wins-win-day')
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
