import type { ListedEntry } from '../../core/journal/journal';

export interface DragCallbacks {
  /** The link that leads to what is dragged, as a note would hold it; nothing is dragged if left out. */
  readonly linkTo?: (entry: ListedEntry) => string;
}

/** The entry that is dragged now, in any view: what is dragged cannot be read before it is dropped. */
let dragged: ListedEntry | null = null;

/** The entry that is dragged now; null if none is. */
export function draggedEntry(): ListedEntry | null {
  return dragged;
}

/**
 * Lets an entry be dragged by the mouse into a note, where its link is dropped, or onto a day of a heatmap. A finger
 * that holds it opens its menu.
 */
export function letDrag(
  element: HTMLElement,
  { linkTo }: DragCallbacks,
  entryOf: () => ListedEntry | undefined,
): void {
  if (linkTo === undefined) return;
  element.addEventListener('pointerdown', ({ pointerType }) => {
    element.draggable = pointerType === 'mouse';
  });
  element.addEventListener('dragstart', ({ dataTransfer }) => {
    const entry = entryOf();
    if (entry === undefined || dataTransfer === null) return;
    dataTransfer.setData('text/plain', linkTo(entry));
    dataTransfer.effectAllowed = 'copyLink';
    dragged = entry;
  });
  element.addEventListener('dragend', () => {
    dragged = null;
  });
}
