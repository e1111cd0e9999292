import type { Day } from '../../core/calendar/day';
import type { ListedEntry } from '../../core/journal/journal';
import {
  append,
  appendButton,
  setAttribute,
  uniqueId,
  setEnabled,
  setShown,
  setText,
  setVariable,
} from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-row';
import { mountEntryList } from '../elements/entry-list';
import { onHover } from '../elements/peek';
import type { ViewTools } from '../elements/view-tools';

export interface DayPanelModel {
  readonly day: Day;
  /** `Wednesday 18 November` */
  readonly title: string;
  /** `4 wins`, `rest day` */
  readonly summary: string;
  readonly entries: readonly ListedEntry[];
  /** the day has a daily note or an entry; null for a week, which has no note */
  readonly hasNote: boolean | null;
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
}

export interface DayPanelCallbacks extends EntryCallbacks {
  /** Opens a day's note; if there is none, asks and creates it from the user's template. */
  readonly openDay: (day: Day, event: MouseEvent | null) => void;
  /** Lets the user log for a day. */
  readonly logFor: (day: Day, event: MouseEvent) => void;
}

export interface DayPanelMoves {
  /** Shows the day after, or the one before. */
  readonly go: (by: 1 | -1) => void;
  readonly close: () => void;
}

export interface DayPanel {
  readonly element: HTMLElement;
  /** null collapses it */
  readonly update: (model: DayPanelModel | null) => void;
  /** puts the notch below a cell: px from the panel's start edge, null if the cell is out of sight */
  readonly pointAt: (offset: number | null) => void;
}

/** A day's entries, unfolded under the grid, with a notch that points at the day. */
export function mountDayPanel(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: DayPanelCallbacks,
  moves: DayPanelMoves,
): DayPanel {
  const texts = tools.words.heatmap.panel;
  const element = append(parent, 'div', 'small-wins-day is-hidden');
  element.setAttribute('role', 'group');
  const { title, summary, back, on } = mountHeader(element, tools, moves);
  element.setAttribute('aria-labelledby', title.id);
  const empty = append(element, 'p', 'small-wins-day-empty', texts.empty);
  const drawEntries = mountEntryList(element, tools, callbacks);
  let shown: DayPanelModel | null = null;
  const { actions, openWords } = mountActions(element, tools, callbacks, () => shown?.day ?? null);

  return {
    element,
    update(model) {
      setShown(element, model !== null);
      const opened = model !== null && model.day !== shown?.day;
      shown = model;
      if (model === null) return;
      setText(title, model.title);
      setText(summary, model.summary);
      setEnabled(back, model.canGoBack);
      setEnabled(on, model.canGoOn);
      setShown(empty, model.entries.length === 0);
      drawEntries({ label: model.title, entries: model.entries });
      setShown(actions, model.hasNote !== null);
      setText(openWords, model.hasNote === false ? texts.makeNote : texts.openNote);
      if (opened) tools.announce(tools.words.list([model.title, model.summary]));
    },
    pointAt(offset) {
      element.classList.toggle('has-notch', offset !== null);
      if (offset !== null) setVariable(element, '--small-wins-notch', `${offset}px`);
    },
  };
}

/** The day in words, and buttons to its neighbours and to close it. */
function mountHeader(element: HTMLElement, tools: ViewTools, moves: DayPanelMoves) {
  const { panel: texts } = tools.words.heatmap;
  const header = append(element, 'div', 'small-wins-day-header');
  const heading = append(header, 'div', 'small-wins-day-heading');
  const title = append(heading, 'h4', 'small-wins-day-title');
  title.id = uniqueId();
  const summary = append(heading, 'div', 'small-wins-muted');
  const iconButton = (icon: string, name: string, onClick: () => void) => {
    const button = appendButton(header, 'small-wins-icon-button', onClick);
    tools.icon(button, icon);
    tools.tooltip(button, name);
    setAttribute(button, 'aria-label', name);
    return button;
  };
  const back = iconButton('chevron-left', texts.before, () => {
    moves.go(-1);
  });
  const on = iconButton('chevron-right', texts.after, () => {
    moves.go(1);
  });
  for (const button of [back, on]) button.classList.add('is-directional');
  iconButton('x', texts.close, moves.close);
  return { title, summary, back, on };
}

/** What can be done with the day that is shown: open its note, log for it. */
function mountActions(
  element: HTMLElement,
  tools: ViewTools,
  callbacks: DayPanelCallbacks,
  shownDay: () => Day | null,
) {
  const actions = append(element, 'div', 'small-wins-day-actions');
  const action = (icon: string, act: (day: Day, event: MouseEvent) => void) => {
    const button = appendButton(actions, 'small-wins-button is-quiet', (event) => {
      const day = shownDay();
      if (day !== null) act(day, event);
    });
    tools.icon(append(button, 'span', 'small-wins-button-icon'), icon);
    return { button, text: append(button, 'span') };
  };
  const open = action('file', (day, event) => {
    callbacks.openDay(day, event);
  });
  onHover(open.button, callbacks, () => {
    const day = shownDay();
    return day === null ? null : { day };
  });
  const log = action('plus', (day, event) => {
    callbacks.logFor(day, event);
  });
  setText(log.text, tools.words.heatmap.panel.log);
  return { actions, openWords: open.text };
}
