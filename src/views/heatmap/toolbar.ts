import type { DayRange } from '../../core/calendar/date-range';
import {
  append,
  appendButton,
  setAttribute,
  setEnabled,
  setName,
  setShown,
  setText,
} from '../elements/element';
import type { ViewTools } from '../elements/view-tools';
import type { YearTotal } from './period';

export interface HeatmapToolbarCallbacks {
  /** Shows the menu of years and ranges. Undefined: no menu. */
  readonly openRangeMenu?: ((event: MouseEvent, choices: RangeChoices) => void) | undefined;
  /** Shows the menu that chooses an area or a goal, or rows of them. Undefined: nothing to choose. */
  readonly openFilterMenu?: ((event: MouseEvent) => void) | undefined;
}

/** What the menu of years and ranges offers. */
export interface RangeChoices {
  /** those that hold wins, the newest first */
  readonly years: readonly YearTotal[];
  /** what is picked; null for the newest weeks */
  readonly period: DayRange | null;
  readonly show: (period: DayRange | null) => void;
}

export interface HeatmapToolbarModel {
  readonly range: string;
  readonly filter: string | null;
  /** the days are shown as numbers; null where there are no days */
  readonly isTable: boolean | null;
  /** a month is shown as a calendar has it; null where that cannot be chosen */
  readonly isMonth: boolean | null;
  /** rows are areas or goals */
  readonly isByRow: boolean;
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
}

interface ToolbarActs {
  readonly openRangeMenu: ((event: MouseEvent) => void) | undefined;
  readonly openFilterMenu: ((event: MouseEvent) => void) | undefined;
  readonly toggleTable: () => void;
  readonly toggleMonth: () => void;
  /** 1 to newer weeks, −1 to older ones */
  readonly page: (by: 1 | -1) => void;
}

/** What is in sight, and the controls that change it. */
export function mountHeatmapToolbar(
  parent: HTMLElement,
  tools: ViewTools,
  acts: ToolbarActs,
): { update(model: HeatmapToolbarModel): void } {
  const texts = tools.words.heatmap;
  const bar = append(parent, 'div', 'small-wins-toolbar');
  const setRange = mountRange(bar, tools, acts.openRangeMenu);
  // Together, so that they take a line of their own together where the dates need all of the width.
  const controls = append(bar, 'div', 'small-wins-toolbar-controls');
  const iconButton = (icon: string, onClick: (event: MouseEvent) => void) => {
    const button = appendButton(controls, 'small-wins-icon-button', onClick);
    tools.icon(button, icon);
    return button;
  };
  const name = (button: HTMLElement, text: string) => {
    if (button.getAttribute('aria-label') === text) return;
    tools.tooltip(button, text);
    button.setAttribute('aria-label', text);
  };
  const filter =
    acts.openFilterMenu === undefined ? null : iconButton('list-filter', acts.openFilterMenu);
  if (filter !== null) setAttribute(filter, 'aria-haspopup', 'menu');
  const month = iconButton('calendar-days', acts.toggleMonth);
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
      setRange(model.range);
      if (filter !== null) {
        const chosen = model.filter;
        name(filter, chosen === null ? texts.filter : tools.words.labelled(texts.filter, chosen));
        filter.classList.toggle('is-chosen', model.filter !== null || model.isByRow);
      }
      setShown(month, model.isMonth !== null);
      name(month, texts.month);
      setAttribute(month, 'aria-pressed', String(model.isMonth === true));
      month.classList.toggle('is-chosen', model.isMonth === true);
      setShown(table, model.isTable !== null);
      name(table, texts.table);
      setAttribute(table, 'aria-pressed', String(model.isTable === true));
      table.classList.toggle('is-chosen', model.isTable === true);
      name(back, texts.earlier);
      name(on, texts.later);
      setEnabled(back, model.canGoBack);
      setEnabled(on, model.canGoOn);
    },
  };
}

/** The days in sight, in words: the button of their menu, if there is one. */
function mountRange(
  bar: HTMLElement,
  tools: ViewTools,
  openMenu: ToolbarActs['openRangeMenu'],
): (range: string) => void {
  if (openMenu === undefined) {
    const words = append(bar, 'span', 'small-wins-range');
    return (range) => {
      setText(words, range);
    };
  }
  const button = appendButton(bar, 'small-wins-range', openMenu);
  const words = append(button, 'span');
  tools.icon(append(button, 'span', 'small-wins-range-icon'), 'chevron-down');
  setAttribute(button, 'aria-haspopup', 'menu');
  return (range) => {
    setText(words, range);
    setName(button, tools.words.followedBy(range, tools.words.heatmap.range));
  };
}
