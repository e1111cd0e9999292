import type { Day } from '../../core/calendar/day';
import type { ListedEntry } from '../../core/journal/journal';
import { append, setShown, setText } from './element';
import { mountEntryGroups } from './entry-groups';
import type { EntryCallbacks } from './entry-row';
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
  const draw = mountEntryGroups(parent, tools, callbacks);
  const rest = append(parent, 'p', 'small-wins-muted');
  return ({ today, days, more }) => {
    setShown(empty, days.length === 0);
    setShown(rest, more > 0);
    setText(rest, blocks.more(more));
    draw(days.map(({ day, entries }) => ({ name: tools.words.dates.named(day, today), entries })));
  };
}
