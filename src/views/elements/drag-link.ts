import type { ListedEntry } from '../../core/journal/journal';

export interface DragCallbacks {
  /** The link that leads to what is dragged, as a note would hold it; nothing is dragged if left out. */
  readonly linkTo?: (entry: ListedEntry) => string;
}

/** Lets an entry be dragged by the mouse into a note, where its link is dropped. A finger that holds it opens its menu. */
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
  });
}
