import type { LevelRange } from '../../core/insight/levels';
import { append } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

export interface LegendModel {
  readonly levels: readonly LevelRange[];
  /** whether cells are weeks */
  readonly weeks: boolean;
  readonly quiet: boolean;
}

/**
 * What levels and marks mean: in counts, not as "less" and "more". Hidden from screen readers: cells are labelled.
 */
export function mountHeatmapLegend(
  parent: HTMLElement,
  { words }: ViewTools,
): (model: LegendModel) => void {
  const legend = append(parent, 'div', 'small-wins-legend');
  legend.setAttribute('aria-hidden', 'true');
  const { legend: texts } = words.heatmap;
  let drawn = '';
  return (model) => {
    const signature = JSON.stringify(model);
    if (signature === drawn) return;
    drawn = signature;
    legend.textContent = '';
    const levels = append(legend, 'span', 'small-wins-legend-group');
    for (const range of model.levels) {
      const level = String(range.level);
      drawKey(levels, { status: 'won', level, text: texts.level(range.from, range.to) });
    }
    if (model.weeks) {
      append(legend, 'span', '', texts.weeks);
      return;
    }
    const marks = append(legend, 'span', 'small-wins-legend-group');
    drawKey(marks, { status: 'rest', level: '0', text: texts.rest });
    drawKey(marks, { status: 'paused', level: '0', text: texts.paused });
    if (!model.quiet) drawKey(marks, { status: 'frozen', level: '0', text: texts.frozen });
    drawKey(marks, { status: 'missed', level: 'none', text: texts.today }, 'is-today');
  };
}

interface LegendKey {
  readonly status: string;
  readonly level: string;
  readonly text: string;
}

/** A cell as the grid draws it, and what it means. */
function drawKey(group: HTMLElement, { status, level, text }: LegendKey, className = ''): void {
  const item = append(group, 'span', 'small-wins-legend-item');
  const cell = append(item, 'span', `small-wins-cell ${className}`);
  cell.dataset.status = status;
  cell.dataset.level = level;
  append(item, 'span', '', text);
}
