import type { HeatmapCell } from '../../core/insight/heatmap';

/** A day as quiet mode shows it: a covered one looks like any empty one, and so does one half done. */
export function quietCell(cell: HeatmapCell): HeatmapCell {
  if (cell.status !== 'frozen' && !cell.partial) return cell;
  return { ...cell, status: 'missed', partial: false };
}
