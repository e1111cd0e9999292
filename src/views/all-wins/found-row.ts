import type { ListedEntry } from '../../core/journal/journal';
import { groupName } from '../../core/words/group-name';
import { append } from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-row';
import { drawEntry, mountEntry } from '../elements/entry-row';
import type { ViewTools } from '../elements/view-tools';
import type { AllWinsModel, FoundRow } from './model';

type GroupStart = Extract<FoundRow, { readonly count: number }>;

/** Draws the name of a group, and how many are in it. */
export function drawGroup(
  chunk: HTMLElement,
  { group, count }: GroupStart,
  { by, today }: AllWinsModel,
  { words }: ViewTools,
): HTMLElement {
  const title = append(chunk, 'div', 'small-wins-found-group');
  title.setAttribute('role', 'presentation');
  const name = groupName(group, by, { words, today });
  append(title, 'bdi', 'small-wins-found-name', name);
  append(title, 'span', 'small-wins-muted', words.number(count));
  return title;
}

/** Draws an entry that can be selected. */
export function drawFound(
  chunk: HTMLElement,
  entry: ListedEntry,
  { today }: AllWinsModel,
  { tools, callbacks }: { readonly tools: ViewTools; readonly callbacks: EntryCallbacks },
): HTMLElement {
  const item = append(chunk, 'div', 'small-wins-found-entry');
  item.setAttribute('role', 'option');
  mountEntry(item, callbacks);
  drawEntry(item, { entry }, tools, callbacks);
  // Read by itself, an entry does not say which day it is under.
  const spoken = groupName(entry.day, 'day', { words: tools.words, today });
  append(item, 'span', 'small-wins-spoken', spoken);
  return item;
}

/** Whether a row is an entry, and not the beginning of a group. */
export function isEntry(row: FoundRow): row is ListedEntry {
  return !('group' in row);
}

/** The entries among rows, in order. */
export function entriesOf(rows: readonly FoundRow[]): ListedEntry[] {
  return rows.filter((row) => isEntry(row));
}
