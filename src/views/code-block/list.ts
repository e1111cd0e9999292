import type { FoundTotals } from '../../core/search/found-totals';
import { mountTotals } from '../elements/totals';
import { append, setShown, setText } from '../elements/element';
import type { NamedEntries } from '../elements/entry-groups';
import { mountEntryGroups } from '../elements/entry-groups';
import type { EntryCallbacks } from '../elements/entry-row';
import type { ViewTools } from '../elements/view-tools';

/** What a block's search has found. */
export interface ListModel {
  readonly groups: readonly NamedEntries[];
  /** how many more there are than these */
  readonly more: number;
  /** what all of them amount to */
  readonly totals: FoundTotals;
  /** about what was asked for and is nowhere, in whole sentences */
  readonly hints: readonly string[];
}

/** Entries under the names of their groups, and what they amount to. */
export function mountList(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: EntryCallbacks,
): (model: ListModel) => void {
  const { allWins } = tools.words;
  const empty = append(parent, 'p', 'small-wins-muted', allWins.nothingFound);
  const hint = append(parent, 'p', 'small-wins-muted');
  const draw = mountEntryGroups(parent, tools, callbacks);
  const rest = append(parent, 'p', 'small-wins-muted');
  const foot = mountTotals(parent, tools.words);
  foot.element.classList.add('small-wins-list-totals');
  return ({ groups, more, totals, hints }) => {
    setShown(hint, hints.length > 0);
    setText(hint, hints.join('\n'));
    setShown(empty, groups.length === 0);
    setShown(rest, more > 0);
    setText(rest, allWins.more(more));
    setShown(foot.element, groups.length > 0);
    foot.update(totals);
    draw(groups);
  };
}
