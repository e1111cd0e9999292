import type { Day } from '../../core/calendar/day';
import type { Face } from './cells';
import { faceOf } from './cells';
import { isElement } from '../elements/element';

/** A cell of the heatmap: a day, or the week of an area or goal. */
export interface CellPlace {
  readonly day: Day;
  /** null in the grid of days */
  readonly lane: string | null;
}

/** What a pointer or a key does on the heatmap. */
export interface HeatmapGestures {
  readonly toggle: (place: CellPlace) => void;
  /** true if the key does something */
  readonly press: (event: KeyboardEvent, place: CellPlace) => boolean;
  readonly focus: (place: CellPlace) => void;
  /** a cell was reached by keyboard */
  readonly reachByKey: (hit: CellHit) => void;
  /** the mouse has come over a cell */
  readonly enter: (hit: CellHit) => void;
  /** the mouse has left it again */
  readonly leave: (hit: CellHit) => void;
}

/** A cell, what it was last painted with, and where it is. */
export interface CellHit {
  readonly cell: HTMLElement;
  readonly face: Face;
  readonly place: CellPlace;
}

/** Distance in px at which a click beside a cell still selects it, so that a finger need not aim. */
const REACH_PX = 16;

/** Listens on the element that holds the cells: thousands of cells have no listeners of their own. */
export function watchHeatmap(surface: HTMLElement, gestures: HeatmapGestures): void {
  surface.addEventListener('click', (event) => {
    const hit = cellAt(event) ?? nearest(surface, event);
    if (hit !== null) gestures.toggle(hit.place);
  });
  surface.addEventListener('keydown', (event) => {
    const hit = cellAt(event);
    if (hit === null) return;
    if (event.key === 'Enter' || event.key === ' ') gestures.toggle(hit.place);
    else if (!gestures.press(event, hit.place)) return;
    event.preventDefault();
  });
  watchMouse(surface, gestures);
  surface.addEventListener('focusin', (event) => {
    const hit = cellAt(event);
    if (hit === null) return;
    gestures.focus(hit.place);
    // A tap or a click focuses too, and what it unfolds says more than a tooltip.
    if (hit.cell.matches(':focus-visible')) gestures.reachByKey(hit);
  });
}

/** Reports the cells that a mouse comes over and leaves; a finger hovers over nothing. */
function watchMouse(surface: HTMLElement, { enter, leave }: HeatmapGestures): void {
  let over: HTMLElement | null = null;
  const moveTo = (hit: CellHit | null) => {
    if (hit?.cell === over) return;
    const left = over === null ? null : hitAt(over);
    over = hit?.cell ?? null;
    if (left !== null) leave(left);
    if (hit !== null) enter(hit);
  };
  surface.addEventListener('pointerover', (event) => {
    moveTo(event.pointerType === 'touch' ? null : cellAt(event));
  });
  surface.addEventListener('pointerleave', () => {
    moveTo(null);
  });
}

/** The cell that an event is at; null beside all of them. */
export function cellAt({ target }: Event): CellHit | null {
  return isElement(target) ? hitAt(target) : null;
}

function hitAt(element: Element): CellHit | null {
  const cell = element.closest<HTMLElement>('.small-wins-cell');
  const face = cell === null ? undefined : faceOf(cell);
  if (cell === null || face === undefined) return null;
  const lane = cell.closest<HTMLElement>('.small-wins-lane')?.dataset.lane ?? null;
  return { cell, face, place: { day: face.day, lane } };
}

function nearest(surface: HTMLElement, { clientX, clientY }: MouseEvent): CellHit | null {
  let [found, least]: [Element | null, number] = [null, REACH_PX];
  for (const cell of surface.querySelectorAll('.small-wins-cell')) {
    const { left, top, width, height } = cell.getBoundingClientRect();
    const distance = Math.hypot(clientX - left - width / 2, clientY - top - height / 2);
    if (distance < least) [found, least] = [cell, distance];
  }
  return found === null ? null : hitAt(found);
}
