import { creator, select, selectAll } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { Level } from '../../core/insight/levels';
import type { Status } from '../../core/journal/status';
import { setAttribute } from '../elements/element';

/** What one cell shows: a day, or in a row of weeks a week by its first day. */
export interface Face {
  readonly day: Day;
  readonly level: Level;
  /** `unread`: its notes have not been read yet */
  readonly status: Status | 'unread';
  readonly count: number;
  /** a count that has grown was won just now; false if it may have grown because something else is shown */
  readonly isLive: boolean;
  readonly isToday: boolean;
  /** its entries are unfolded under the grid */
  readonly isUnfolded: boolean;
  /** the one cell that the tab key reaches */
  readonly isTabStop: boolean;
  /** said aloud; called only when the cell is painted */
  readonly label: () => string;
}

/** What each cell was last painted with: a cell that looks the same is left alone. */
const painted = new WeakMap<Element, Face>();

/** Joins a row's cells to their days, oldest first; cells of days that remain are kept, and with them the focus. */
export function drawCells(row: HTMLElement, faces: readonly Face[]): void {
  const before = drawn.get(row);
  // Most changes are of one day: then there is nothing to join.
  if (before !== undefined && isSameDays(before.faces, faces)) {
    before.cells.forEach((cell, i) => {
      const face = faces[i];
      if (face !== undefined) paint(cell, face);
    });
    drawn.set(row, { cells: before.cells, faces });
    return;
  }
  const newCell = cellMaker(row);
  if (before === undefined) {
    drawn.set(row, { cells: fill(row, newCell, faces), faces });
    return;
  }
  const cells = select(row)
    .selectAll<HTMLElement, Face>('.small-wins-cell')
    .data(faces, ({ day }) => day)
    .join((enter) => enter.append(newCell))
    .each(function (face) {
      paint(this, face);
    })
    .nodes();
  drawn.set(row, { cells, faces });
}

/** The first cells of a row: painted before they are inserted, so that the page is laid out once. */
function fill(
  row: HTMLElement,
  newCell: (face: Face) => HTMLElement,
  faces: readonly Face[],
): HTMLElement[] {
  const cells = faces.map(newCell);
  selectAll(cells)
    .data(faces)
    .each(function (face) {
      paint(this, face);
    });
  row.append(...cells);
  return cells;
}

/** Makes cells of a row, by their status and level: copying one that looks the same is fastest. */
function cellMaker(row: HTMLElement): (face: Face) => HTMLElement {
  const blanks = new Map<Face['status'], Map<Level, HTMLElement>>();
  return ({ status, level }) => {
    const ofStatus = blanks.get(status) ?? new Map<Level, HTMLElement>();
    let blank = ofStatus.get(level);
    if (blank === undefined) {
      blank = creator('div').call(row);
      blank.className = 'small-wins-cell';
      blank.setAttribute('role', 'gridcell');
      blank.setAttribute('data-status', status);
      blank.setAttribute('data-level', String(level));
      blank.tabIndex = -1;
      blanks.set(status, ofStatus.set(level, blank));
    }
    return row.ownerDocument.importNode(blank);
  };
}

const drawn = new WeakMap<
  HTMLElement,
  { readonly cells: readonly HTMLElement[]; readonly faces: readonly Face[] }
>();

function isSameDays(before: readonly Face[], after: readonly Face[]): boolean {
  return (
    before.length === after.length &&
    before[0]?.day === after[0]?.day &&
    before.at(-1)?.day === after.at(-1)?.day
  );
}

function paint(cell: HTMLElement, face: Face): void {
  const before = painted.get(cell);
  painted.set(cell, face);
  paintPlace(cell, before, face);
  if (before === undefined) {
    // Status and level are what `cellMaker` chose the cell by.
    if (face.isToday) paintToday(cell, true);
  } else {
    if (saysSame(before, face)) return;
    if (before.status !== face.status) cell.setAttribute('data-status', face.status);
    if (before.level !== face.level) cell.setAttribute('data-level', String(face.level));
    if (before.isToday !== face.isToday) paintToday(cell, face.isToday);
    if (face.isLive && face.count > before.count) playGain(cell);
  }
  cell.setAttribute('aria-label', face.label());
}

/** Where the user is in the grid. */
function paintPlace(cell: HTMLElement, before: Face | undefined, face: Face): void {
  if ((before?.isTabStop ?? false) !== face.isTabStop) cell.tabIndex = face.isTabStop ? 0 : -1;
  if ((before?.isUnfolded ?? false) === face.isUnfolded) return;
  cell.classList.toggle('is-unfolded', face.isUnfolded);
  setAttribute(cell, 'aria-expanded', face.isUnfolded ? 'true' : null);
}

function paintToday(cell: HTMLElement, isToday: boolean): void {
  cell.classList.toggle('is-today', isToday);
  setAttribute(cell, 'aria-current', isToday ? 'date' : null);
}

function saysSame(before: Face, face: Face): boolean {
  return (
    before.status === face.status &&
    before.level === face.level &&
    before.count === face.count &&
    before.isToday === face.isToday
  );
}

/** At least the longest `.is-new` animation in styles.css. */
const GAIN_MS = 1_000;

/** A cell that gained a win swells for a moment, unless the user prefers reduced motion. */
function playGain(cell: HTMLElement): void {
  const view = cell.ownerDocument.defaultView;
  // In the next frame: starting an animation costs more than painting the cell, and the number should not wait for it.
  view?.requestAnimationFrame(() => {
    cell.classList.add('is-new');
    // Not on `animationend`: with reduced motion there is no animation to end.
    view.setTimeout(() => {
      cell.classList.remove('is-new');
    }, GAIN_MS);
  });
}

/** The face that a cell was last painted with. */
export function faceOf(cell: Element): Face | undefined {
  return painted.get(cell);
}
