/** What fits, and where it goes; all lengths in px. */
export interface HeatmapMeasure {
  readonly weeks: number;
  readonly cell: number;
  /** from one week to the next */
  readonly pitch: number;
  /** from the start edge to the first week */
  readonly start: number;
  readonly isRightToLeft: boolean;
}

/** Least width of the weekdays' names, px. */
export const LABEL_COLUMN = 28;
const [CELL, GAP] = [13, 3];

/** What fits in a sidebar of 320 px: used until something has been laid out. */
export const UNMEASURED: HeatmapMeasure = {
  weeks: 16,
  cell: CELL,
  pitch: CELL + GAP,
  start: LABEL_COLUMN,
  isRightToLeft: false,
};

/**
 * As many weeks as fit beside the weekdays' names, which take the remaining width. The style sheet sets a cell's size:
 * on phones it is larger. Null while the element has no width, as in a collapsed section.
 */
export function measureHeatmap(element: HTMLElement, hasLabels: boolean): HeatmapMeasure | null {
  const view = element.ownerDocument.defaultView;
  if (view === null) return null;
  // A collapsed section has no width, but what it is folded into has.
  const width = element.clientWidth || (element.parentElement?.clientWidth ?? 0);
  if (width === 0) return null;
  const style = view.getComputedStyle(element);
  const isRightToLeft = style.direction === 'rtl';
  const length = (name: string, usual: number) => {
    const px = parseFloat(style.getPropertyValue(name));
    return Number.isNaN(px) ? usual : px;
  };
  const cell = length('--small-wins-cell', CELL);
  const gap = length('--small-wins-gap', GAP);
  const pitch = cell + gap;
  // There is a gap between the names and the first week too, but none after the last week.
  const room = hasLabels ? width - LABEL_COLUMN : width + gap;
  const weeks = Math.max(1, Math.floor(room / pitch));
  // Without names beside them the weeks share what is left over, so that they begin and end with the words above.
  if (!hasLabels) {
    const shared = weeks > 1 ? (width - cell) / (weeks - 1) : pitch;
    return { weeks, cell, pitch: shared, start: 0, isRightToLeft };
  }
  return { weeks, cell, pitch, start: width - weeks * pitch + gap, isRightToLeft };
}
