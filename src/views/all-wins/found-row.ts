import type { ListedEntry } from '../../core/journal/journal';
import { groupName } from '../../core/words/group-name';
import { append, setText } from '../elements/element';
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

/** What an entry's row is drawn with. */
interface FoundRowParts {
  readonly tools: ViewTools;
  readonly callbacks: EntryCallbacks;
}

/** Adds a row for an entry that can be selected; {@link showFound} shows which. */
export function mountFound(chunk: HTMLElement, { callbacks }: FoundRowParts): HTMLElement {
  const item = append(chunk, 'div', 'small-wins-found-entry');
  item.setAttribute('role', 'option');
  mountEntry(item, callbacks);
  // Read by itself, an entry does not say which day it is under.
  append(item, 'span', 'small-wins-spoken small-wins-found-day');
  return item;
}

/** Shows an entry in its row. */
export function showFound(
  item: HTMLElement,
  entry: ListedEntry,
  { today }: AllWinsModel,
  { tools, callbacks }: FoundRowParts,
): void {
  drawEntry(item, { entry }, tools, callbacks);
  const day = item.querySelector<HTMLElement>('.small-wins-found-day');
  if (day !== null) setText(day, groupName(entry.day, 'day', { words: tools.words, today }));
}

/** Whether a row is an entry, and not the beginning of a group. */
export function isEntry(row: FoundRow): row is ListedEntry {
  return !('group' in row);
}

/** The entries among rows, in order. */
export function entriesOf(rows: readonly FoundRow[]): ListedEntry[] {
  return rows.filter((row) => isEntry(row));
}
