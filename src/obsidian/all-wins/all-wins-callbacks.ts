import { Menu } from 'obsidian';
import type { ListedEntry } from '../../core/journal/journal';
import type { Grouping } from '../../core/search/grouping';
import { GROUPINGS } from '../../core/search/grouping';
import type { SearchedNames } from '../../core/search/suggestions';
import type { AllWinsLook } from '../../models/all-wins';
import { blockText } from '../../core/code-block/block-text';
import { evidenceAmong } from '../../core/sharing/evidence';
import type { AllWinsCallbacks } from '../../views/all-wins/all-wins';
import { ExportModal } from '../export/export-modal';
import { showBelow } from '../menu-place';
import { openModal } from '../open-modal';
import type { PluginParts } from '../plugin-parts';
import { showEntryMenu } from '../entries/entry-menu';
import { dayCallbacks } from '../sidebar/day-callbacks';
import { copyText } from '../copy-text';
import { QuerySuggest } from './query-suggest';
import { showSelectionMenu } from './selection-menu';

/** What is looked at, and how to look at something else. */
export interface AllWinsState {
  readonly look: AllWinsLook;
  readonly search: (query: string) => void;
  readonly groupBy: (by: Grouping) => void;
  /** the entries that the query finds */
  readonly found: (parts: PluginParts) => readonly ListedEntry[];
  /** what a query can be made of, in this vault */
  readonly names: (parts: PluginParts) => SearchedNames;
}

/** What the page does with its selection. */
export interface SelectionActs {
  readonly isSelected: (entry: ListedEntry) => boolean;
  readonly toggle: (entry: ListedEntry) => void;
  readonly clear: () => void;
}

/** What the field, the buttons and the entries of the view do in the app. */
export function allWinsCallbacks(
  parts: PluginParts,
  view: AllWinsState,
  acts: SelectionActs,
): AllWinsCallbacks {
  const { app, words } = parts;
  const { allWins } = words;
  return {
    ...dayCallbacks(parts),
    entryMenu: (entry, event) => {
      showEntryMenu(parts, event, entry, {
        title: acts.isSelected(entry) ? allWins.deselect : allWins.select,
        icon: acts.isSelected(entry) ? 'square' : 'square-check',
        act: () => {
          acts.toggle(entry);
        },
      });
    },
    search: (query) => {
      view.search(query);
    },
    suggest: (field) => {
      new QuerySuggest(app, field, () => view.names(parts));
    },
    groupingMenu: (event, chosen) => {
      showGroupings(parts, view, event, chosen);
    },
    queryMenu: (event) => {
      showQueryMenu(parts, view, event);
    },
    selectionMenu: (event, entries) => {
      showSelectionMenu(parts, event, entries, acts.clear);
    },
  };
}

function showGroupings(
  { words }: PluginParts,
  view: AllWinsState,
  event: MouseEvent,
  chosen: Grouping,
): void {
  const { allWins } = words;
  const menu = new Menu();
  for (const by of GROUPINGS) {
    menu.addItem((item) =>
      item
        .setTitle(allWins.grouped[by])
        .setChecked(by === chosen)
        .onClick(() => {
          view.groupBy(by);
        }),
    );
  }
  showBelow(menu, event);
}

function showQueryMenu(parts: PluginParts, view: AllWinsState, event: MouseEvent): void {
  const { app, words } = parts;
  const { allWins } = words;
  const menu = new Menu();
  const { query, by } = view.look;
  const add = (title: string, icon: string, text: string, said: string) => {
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setIcon(icon)
        .onClick(() => void copyText(text, said)),
    );
  };
  const block = blockText({ view: 'list', goal: '', range: '', query, by });
  const fenced = `\`\`\`small-wins\n${block}\n\`\`\`\n`;
  add(allWins.copyBlock, 'layout-list', fenced, allWins.blockCopied);
  const address = findAddress(app.vault.getName(), query);
  add(allWins.copyLink, 'link', address, words.notices.copied);
  const found = view.found(parts);
  if (found.length > 0) {
    menu.addItem((item) =>
      item
        .setTitle(allWins.exportFound)
        .setIcon('download')
        .onClick(() => {
          openModal(
            new ExportModal(parts, {
              lines: found,
              evidence: evidenceAmong(parts.live.goals, found),
            }),
          );
        }),
    );
  }
  showBelow(menu, event);
}

/** The address that opens a vault's view of all wins with a query. */
function findAddress(vault: string, query: string): string {
  const given = { do: 'find', q: query, vault };
  const parts = Object.entries(given).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `obsidian://small-wins?${parts.join('&')}`;
}
