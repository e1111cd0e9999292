import type { ListedEntry } from '../../core/journal/journal';
import { append, isElement, setAttribute, setName } from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-row';
import type { ViewTools } from '../elements/view-tools';
import { drawGroup, entriesOf, isEntry, mountFound, showFound } from './found-row';
import type { AllWinsModel, FoundRow } from './model';
import type { Selection } from './selection';
import { WindowList } from './window-list';

/** Rows that PageUp and PageDown pass over. */
const PAGE = 10;

/** What the list is made with. */
export interface FoundListParts {
  readonly tools: ViewTools;
  readonly callbacks: EntryCallbacks;
  readonly selection: Selection;
  /** another selection was made */
  readonly onSelect: () => void;
}

/**
 * The entries that were found, under the names of their groups: one tab stop, arrows between entries, Space and Shift
 * to select. Only what is near the window is drawn.
 */
export class FoundList {
  readonly #parts: FoundListParts;
  readonly #box: HTMLElement;
  readonly #list: WindowList<FoundRow>;
  readonly #indexes = new WeakMap<Element, number>();
  #model: AllWinsModel | null = null;
  /** the row that Tab comes to */
  #active = 0;
  /**
   * the active row's element while all are drawn again: a dialog gives the focus back to the element that had it, which
   * has to be there still when a sync has changed this line or another meanwhile
   */
  #kept: HTMLElement | null = null;
  /** where a selection by Shift begins */
  #anchor = 0;

  constructor(parent: HTMLElement, parts: FoundListParts) {
    this.#parts = parts;
    this.#box = append(parent, 'div', 'small-wins-found');
    this.#box.setAttribute('role', 'listbox');
    this.#box.setAttribute('aria-multiselectable', 'true');
    setName(this.#box, parts.tools.words.allWins.listName);
    this.#list = new WindowList(this.#box, (chunk, row, index) => this.#draw(chunk, row, index));
    this.#box.addEventListener('keydown', (event) => {
      const at = this.#indexOf(event.target);
      if (at !== null && this.#press(event, at)) event.preventDefault();
    });
    this.#box.addEventListener('focusin', ({ target }) => {
      const at = this.#indexOf(target);
      if (at === null || at === this.#active) return;
      this.#active = at;
      this.showSelection();
    });
    // Before the entry's own click, which would open it.
    this.#box.addEventListener('click', this.#onClick, true);
  }

  update(model: AllWinsModel): void {
    const isNew = this.#model?.query !== model.query || this.#model.by !== model.by;
    // The same rows on the same day look as they are: nothing under the pointer or the focus is drawn again.
    if (!isNew && this.#model?.rows === model.rows && this.#model.today === model.today) {
      this.#model = model;
    } else {
      this.#drawAgain(model, isNew);
    }
  }

  #drawAgain(model: AllWinsModel, isNew: boolean): void {
    const before = this.#entryAt(this.#active);
    const { activeElement } = this.#box.ownerDocument;
    const hadFocus = this.#box.contains(activeElement);
    this.#kept = isNew ? null : this.#elementOfActive();
    this.#model = model;
    const { rows } = model;
    if (this.#parts.selection.size > 0) this.#parts.selection.keep(entriesOf(rows));
    const same =
      isNew || before === null
        ? -1
        : rows.findIndex((row) => isEntry(row) && isSameLine(row, before));
    this.#active = same === -1 ? this.#entryNear(isNew ? 0 : this.#active) : same;
    setAttribute(this.#box, 'tabindex', rows.length === 0 ? null : '-1');
    this.#list.update(rows, isNew);
    this.#kept = null;
    if (hadFocus) this.#list.reveal(this.#active)?.focus();
  }

  /** Focuses an entry, the first if none had the focus before; false if there is none. */
  focus(): boolean {
    if (this.#entryAt(this.#active) === null) return false;
    this.#goTo(this.#active);
    return true;
  }

  /** Shows which entries are selected, and which one Tab comes to. */
  showSelection(): void {
    for (const [index, element] of this.#list.drawn()) {
      const entry = this.#entryAt(index);
      if (entry !== null) this.#showState(element, entry, index);
    }
  }

  destroy(): void {
    this.#list.destroy();
  }

  get #rows(): readonly FoundRow[] {
    return this.#model?.rows ?? [];
  }

  #draw(chunk: HTMLElement, row: FoundRow, index: number): HTMLElement {
    const model = this.#model;
    if (model === null) throw new Error('There are rows without a model.');
    if (!isEntry(row)) return drawGroup(chunk, row, model, this.#parts.tools);
    const item = this.#takeKept(chunk, index) ?? mountFound(chunk, this.#parts);
    showFound(item, row, model, this.#parts);
    this.#indexes.set(item, index);
    this.#showState(item, row, index);
    return item;
  }

  #elementOfActive(): HTMLElement | null {
    return this.#list.drawn().find(([index]) => index === this.#active)?.[1] ?? null;
  }

  #takeKept(chunk: HTMLElement, index: number): HTMLElement | null {
    const kept = this.#kept;
    if (kept === null || index !== this.#active) return null;
    this.#kept = null;
    chunk.append(kept);
    return kept;
  }

  #showState(item: HTMLElement, entry: ListedEntry, index: number): void {
    const isSelected = this.#parts.selection.has(entry);
    setAttribute(item, 'aria-selected', String(isSelected));
    item.classList.toggle('is-selected', isSelected);
    setAttribute(item, 'tabindex', index === this.#active ? '0' : '-1');
  }

  /** Whether a key that was pressed at a row means something here. */
  #press(event: KeyboardEvent, at: number): boolean {
    const { selection, onSelect } = this.#parts;
    const to = this.#keyTarget(event.key, at);
    if (to !== null) {
      if (!event.shiftKey) this.#anchor = to;
      this.#goTo(to);
      if (event.shiftKey) this.#selectTo(to);
      return true;
    }
    if (event.key === ' ') this.#choose(at);
    else if (event.key === 'Escape' && selection.size > 0) {
      selection.clear();
      onSelect();
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      selection.add(entriesOf(this.#rows));
      onSelect();
    } else return false;
    return true;
  }

  /** The row that a key leads to; null for a key that leads nowhere. */
  #keyTarget(key: string, at: number): number | null {
    switch (key) {
      case 'ArrowDown':
        return this.#entryFrom(at + 1, 1) ?? at;
      case 'ArrowUp':
        return this.#entryFrom(at - 1, -1) ?? at;
      case 'PageDown':
        return this.#entryNear(at + PAGE);
      case 'PageUp':
        return this.#entryNear(at - PAGE);
      case 'Home':
        return this.#entryNear(0);
      case 'End':
        return this.#entryNear(this.#rows.length - 1);
      default:
        return null;
    }
  }

  readonly #onClick = (event: MouseEvent): void => {
    const item = isElement(event.target) ? event.target.closest('.small-wins-found-entry') : null;
    const at = this.#indexOf(item);
    if (at === null || !(event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) this.#selectTo(at);
    else this.#choose(at);
    this.#active = at;
    this.showSelection();
  };

  #goTo(index: number): void {
    this.#active = index;
    const element = this.#list.reveal(index);
    this.showSelection();
    element?.focus();
  }

  #choose(at: number): void {
    const entry = this.#entryAt(at);
    if (entry === null) return;
    this.#parts.selection.toggle(entry);
    this.#anchor = at;
    this.#parts.onSelect();
  }

  #selectTo(index: number): void {
    const [from, to] = [Math.min(this.#anchor, index), Math.max(this.#anchor, index)];
    this.#parts.selection.add(entriesOf(this.#rows.slice(from, to + 1)));
    this.#parts.onSelect();
  }

  #indexOf(target: EventTarget | null): number | null {
    return isElement(target) ? (this.#indexes.get(target) ?? null) : null;
  }

  #entryAt(index: number): ListedEntry | null {
    const row = this.#rows[index];
    return row !== undefined && isEntry(row) ? row : null;
  }

  #entryFrom(index: number, by: 1 | -1): number | null {
    for (let at = index; at >= 0 && at < this.#rows.length; at += by) {
      if (this.#entryAt(at) !== null) return at;
    }
    return null;
  }

  /** The entry at a row, or the next one, or the last. */
  #entryNear(index: number): number {
    const at = Math.min(Math.max(index, 0), this.#rows.length - 1);
    return this.#entryFrom(at, 1) ?? this.#entryFrom(at, -1) ?? 0;
  }
}

function isSameLine(one: ListedEntry, { path, line, kind }: ListedEntry): boolean {
  return one.line === line && one.path === path && one.kind === kind;
}
