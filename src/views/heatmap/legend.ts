import type { LevelRange } from '../../core/insight/levels';
import { append } from '../elements/element';
import type { Stage } from '../elements/stage';

export interface LegendModel {
  readonly levels: readonly LevelRange[];
  /** whether cells are weeks */
  readonly weeks: boolean;
  readonly quiet: boolean;
}

/** What levels and marks mean: in counts, not as «less» and «more». Hidden from screen readers: cells are labelled. */
export function mountHeatmapLegend(
  parent: HTMLElement,
  { words }: Stage,
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
    const key = (
      group: HTMLElement,
      className: string,
      status: string,
      level: string,
      text: string,
    ) => {
      const item = append(group, 'span', 'small-wins-legend-item');
      const cell = append(item, 'span', `small-wins-cell ${className}`);
      cell.dataset.status = status;
      cell.dataset.level = level;
      append(item, 'span', '', text);
    };
    const levels = append(legend, 'span', 'small-wins-legend-group');
    for (const range of model.levels) {
      key(levels, '', 'won', String(range.level), texts.level(range.from, range.to));
    }
    if (model.weeks) {
      append(legend, 'span', '', texts.weeks);
      return;
    }
    const marks = append(legend, 'span', 'small-wins-legend-group');
    key(marks, '', 'rest', '0', texts.rest);
    key(marks, '', 'paused', '0', texts.paused);
    if (!model.quiet) key(marks, '', 'frozen', '0', texts.frozen);
    key(marks, 'is-today', 'missed', 'none', texts.today);
  };
}
