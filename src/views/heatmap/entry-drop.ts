import type { Day } from '../../core/calendar/day';
import type { ListedEntry } from '../../core/journal/journal';
import { draggedEntry } from '../elements/drag-link';
import { cellAt } from './gestures';

/** Lets an entry that is dragged be dropped on a day, which it gets; weeks of an area or a goal take none. */
export function letDrop(
  surface: HTMLElement,
  giveDay: ((entry: ListedEntry, day: Day) => void) | undefined,
): void {
  if (giveDay === undefined) return;
  let over: HTMLElement | null = null;
  const mark = (cell: HTMLElement | null) => {
    over?.classList.remove('is-drop-target');
    cell?.classList.add('is-drop-target');
    over = cell;
  };
  surface.addEventListener('dragover', (event) => {
    const hit = draggedEntry() === null ? null : cellAt(event);
    const isDay = hit !== null && hit.place.lane === null;
    mark(isDay ? hit.cell : null);
    if (!isDay) return;
    // The browser refuses a drop where this is not prevented.
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'link';
  });
  surface.addEventListener('dragleave', () => {
    mark(null);
  });
  surface.addEventListener('drop', (event) => {
    mark(null);
    const entry = draggedEntry();
    const hit = cellAt(event);
    if (entry === null || hit?.place.lane !== null) return;
    event.preventDefault();
    if (entry.day !== hit.place.day) giveDay(entry, hit.place.day);
  });
}
