import { select } from 'd3-selection';
import type { ListedEntry } from '../../core/journal/journal';
import { append, setName, setShown } from './element';
import type { EntryCallbacks } from './entry-row';
import { drawEntry, mountEntry } from './entry-row';
import { roveList } from './roving-list';
import type { ViewTools } from './view-tools';

/** Entries, and the muted text after their words. */
export interface EntryListModel {
  readonly label: string;
  readonly entries: readonly ListedEntry[];
  /** replaces time, areas and metrics */
  readonly aside?: string | undefined;
}

/** A list of entries. Each keeps its element, and with it the focus, while its words stay the same. */
export function mountEntryList(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: EntryCallbacks,
): (model: EntryListModel) => void {
  const list = append(parent, 'ul', 'small-wins-entries');
  const updateTabStop = roveList(list, '.small-wins-entry');
  return ({ label, entries, aside }) => {
    setName(list, label);
    setShown(list, entries.length > 0);
    select(list)
      .selectAll<HTMLLIElement, KeyedEntry>('.small-wins-entry')
      .data(keyed(entries), ({ key }) => key)
      .join((enter) =>
        enter.append('li').each(function () {
          mountEntry(this, callbacks);
        }),
      )
      .each(function ({ entry }) {
        drawEntry(this, { entry, aside }, tools, callbacks);
      });
    updateTabStop();
  };
}

interface KeyedEntry {
  readonly key: string;
  readonly entry: ListedEntry;
}

/** Keys that survive lines moving in their note: equal entries of one note are numbered in order. */
function keyed(entries: readonly ListedEntry[]): KeyedEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const name = `${entry.kind}\n${entry.path}\n${entry.text}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { key: `${name}\n${nth}`, entry };
  });
}
