import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { ListedEntry } from '../../core/journal/journal';
import { append, setShown, setText } from './element';
import type { EntryCallbacks } from './entry-row';
import { mountEntryList } from './entry-list';
import type { ViewTools } from './view-tools';

/** The entries of one day. */
export interface WinDay {
  readonly day: Day;
  readonly entries: readonly ListedEntry[];
}

export interface WinListModel {
  readonly today: Day;
  /** in the order to show them */
  readonly days: readonly WinDay[];
  /** how many more there are than these */
  readonly more: number;
}

/** Wins by their days, each day under its name. */
export function mountWinList(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: EntryCallbacks,
): (model: WinListModel) => void {
  const { blocks } = tools.words;
  const empty = append(parent, 'p', 'small-wins-muted', blocks.noWins);
  const list = append(parent, 'div', 'small-wins-win-days');
  const rest = append(parent, 'p', 'small-wins-muted');
  const lists = new WeakMap<Element, ReturnType<typeof mountEntryList>>();
  return ({ today, days, more }) => {
    setShown(empty, days.length === 0);
    setShown(rest, more > 0);
    setText(rest, blocks.more(more));
    select(list)
      .selectAll<HTMLDivElement, WinDay>('.small-wins-win-day')
      .data(days, ({ day }) => day)
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
      .each(function ({ day, entries }) {
        const name = tools.words.dates.named(day, today);
        const [title] = this.children;
        if (title !== undefined) setText(title, name);
        lists.get(this)?.({ label: name, entries });
      });
  };
}
