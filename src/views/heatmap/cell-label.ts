import type { HeatmapCell } from '../../core/insight/heatmap';

/** How a day is named aloud: `Friday 20 November 2026, 3 wins, today`. */
export type CellLabel = (cell: HeatmapCell) => string;
