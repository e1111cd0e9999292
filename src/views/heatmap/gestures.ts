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
  /** a cell was hovered or focused */
  readonly look: (cell: HTMLElement, face: Face, place: CellPlace) => void;
}

/** Distance in px at which a click beside a cell still selects it, so that a finger need not aim. */
const REACH_PX = 16;

/** Listens on the element that holds the cells: thousands of cells have no listeners of their own. */
export function watchHeatmap(surface: HTMLElement, gestures: HeatmapGestures): void {
  surface.addEventListener('click', (event) => {
    const hit = hitOf(event) ?? nearest(surface, event);
    if (hit !== null) gestures.toggle(hit.place);
  });
  surface.addEventListener('keydown', (event) => {
    const hit = hitOf(event);
    if (hit === null) return;
    if (event.key === 'Enter' || event.key === ' ') gestures.toggle(hit.place);
    else if (!gestures.press(event, hit.place)) return;
    event.preventDefault();
  });
  let looked: Element | null = null;
  const look = (event: Event) => {
    const hit = hitOf(event);
    if (hit?.cell === looked) return;
    looked = hit?.cell ?? null;
    if (hit !== null) gestures.look(hit.cell, hit.face, hit.place);
  };
  surface.addEventListener('pointerover', look);
  surface.addEventListener('pointerleave', () => {
    looked = null;
  });
  surface.addEventListener('focusin', (event) => {
    const hit = hitOf(event);
    if (hit !== null) gestures.focus(hit.place);
    look(event);
  });
}

interface Hit {
  readonly cell: HTMLElement;
  readonly face: Face;
  readonly place: CellPlace;
}

function hitOf({ target }: Event): Hit | null {
  return isElement(target) ? hitAt(target) : null;
}

function hitAt(element: Element): Hit | null {
  const cell = element.closest<HTMLElement>('.small-wins-cell');
  const face = cell === null ? undefined : faceOf(cell);
  if (cell === null || face === undefined) return null;
  const lane = cell.closest<HTMLElement>('.small-wins-lane')?.dataset.lane ?? null;
  return { cell, face, place: { day: face.day, lane } };
}

function nearest(surface: HTMLElement, { clientX, clientY }: MouseEvent): Hit | null {
  let [found, least]: [Element | null, number] = [null, REACH_PX];
  for (const cell of surface.querySelectorAll('.small-wins-cell')) {
    const { left, top, width, height } = cell.getBoundingClientRect();
    const distance = Math.hypot(clientX - left - width / 2, clientY - top - height / 2);
    if (distance < least) [found, least] = [cell, distance];
  }
  return found === null ? null : hitAt(found);
}
