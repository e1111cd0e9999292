import type { HeatmapCell } from '../../core/insight/heatmap';

/** A day as quiet mode shows it: a frozen day, and a half done one, look like any empty day. */
export function quietCell(cell: HeatmapCell): HeatmapCell {
  if (cell.status !== 'frozen' && !cell.isPartial) return cell;
  return { ...cell, status: 'missed', isPartial: false };
}
