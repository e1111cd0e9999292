import type { Day } from '../core/calendar/day';
import { append, appendButton, setAttribute, setEnabled, setText } from './element';
import type { Stage } from './stage';

export interface HeatmapToolbarCallbacks {
  /** Shows the menu of years and ranges; `show` brings the chosen one's last day to the end edge. */
  readonly openRangeMenu: (event: MouseEvent, show: (last: Day) => void) => void;
  /** Shows the menu that chooses an area or a goal, or rows of them. */
  readonly openFilterMenu: (event: MouseEvent) => void;
}

export interface HeatmapToolbarModel {
  readonly range: string;
  readonly filter: string | null;
  readonly isTable: boolean;
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
}

interface ToolbarActs {
  readonly openRangeMenu: (event: MouseEvent) => void;
  readonly openFilterMenu: (event: MouseEvent) => void;
  readonly toggleTable: () => void;
  /** 1 to newer weeks, −1 to older ones */
  readonly page: (by: 1 | -1) => void;
}

/** What is in sight, and the ways to change it. */
export function mountHeatmapToolbar(
  parent: HTMLElement,
  stage: Stage,
  acts: ToolbarActs,
): { update(model: HeatmapToolbarModel): void } {
  const texts = stage.words.heatmap;
  const bar = append(parent, 'div', 'small-wins-toolbar');
  const rangeButton = appendButton(bar, 'small-wins-range', acts.openRangeMenu);
  const range = append(rangeButton, 'span');
  stage.icon(append(rangeButton, 'span', 'small-wins-range-icon'), 'chevron-down');
  setAttribute(rangeButton, 'aria-haspopup', 'menu');
  const iconButton = (icon: string, onClick: (event: MouseEvent) => void) => {
    const button = appendButton(bar, 'small-wins-icon-button', onClick);
    stage.icon(button, icon);
    return button;
  };
  const name = (button: HTMLElement, text: string) => {
    if (button.getAttribute('aria-label') === text) return;
    stage.tooltip(button, text);
    button.setAttribute('aria-label', text);
  };
  const filter = iconButton('list-filter', acts.openFilterMenu);
  setAttribute(filter, 'aria-haspopup', 'menu');
  const table = iconButton('table-2', acts.toggleTable);
  const back = iconButton('chevron-left', () => {
    acts.page(-1);
  });
  const on = iconButton('chevron-right', () => {
    acts.page(1);
  });
  for (const button of [back, on]) button.classList.add('is-directional');
  return {
    update(model) {
      setText(range, model.range);
      setAttribute(rangeButton, 'aria-label', `${model.range}. ${texts.range}`);
      name(filter, model.filter === null ? texts.filter : `${texts.filter}: ${model.filter}`);
      filter.classList.toggle('is-chosen', model.filter !== null);
      name(table, texts.table);
      setAttribute(table, 'aria-pressed', String(model.isTable));
      table.classList.toggle('is-chosen', model.isTable);
      name(back, texts.earlier);
      name(on, texts.later);
      setEnabled(back, model.canGoBack);
      setEnabled(on, model.canGoOn);
    },
  };
}
