import { append, appendButton, setAttribute, setShown, uniqueId } from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-row';
import type { ViewTools } from '../elements/view-tools';
import type { HeatmapCallbacks } from '../heatmap/heatmap';
import type { GoalDetail, GoalDetailActs, GoalDetailView } from './goal-detail';
import { mountGoalDetail } from './goal-detail';

/** What a goal's own view can ask for. */
export type GoalDetailCallbacks = HeatmapCallbacks & EntryCallbacks;

/** The goal's own view at the end of its row, and the chevron that opens it. */
export interface GoalFold {
  /** `detailOf` is asked only while the row is open; null for a row that does not open. */
  readonly update: (name: string, detailOf: (() => GoalDetail | null) | null) => void;
  readonly destroy: () => void;
}

/** Appends the chevron to a goal's row; what it opens is made at the first click. */
export function mountGoalFold(
  item: HTMLElement,
  tools: ViewTools,
  callbacks: GoalDetailCallbacks,
  acts: GoalDetailActs,
): GoalFold {
  const { goalsView: texts } = tools.words;
  let view: GoalDetailView | null = null;
  let shown: (() => GoalDetail | null) | null = null;
  const button = appendButton(item, 'small-wins-goal-toggle', () => {
    setOpen(view === null);
  });
  tools.icon(button, 'chevron-down');
  setAttribute(button, 'aria-expanded', 'false');
  const body = append(item, 'div', 'small-wins-goal-detail is-hidden');
  body.id = uniqueId();
  setAttribute(button, 'aria-controls', body.id);

  function setOpen(isOpen: boolean): void {
    setAttribute(button, 'aria-expanded', String(isOpen));
    setShown(body, isOpen);
    if (isOpen) {
      view = mountGoalDetail(body, tools, callbacks, acts);
      draw();
      return;
    }
    view?.destroy();
    view = null;
    body.textContent = '';
  }

  function draw(): void {
    const detail = view === null ? null : (shown?.() ?? null);
    if (detail !== null) view?.update(detail);
  }

  return {
    update(name, detailOf) {
      const label = texts.details(name);
      if (button.getAttribute('aria-label') !== label) tools.tooltip(button, label);
      setAttribute(button, 'aria-label', label);
      shown = detailOf;
      setShown(button, detailOf !== null);
      draw();
    },
    destroy() {
      view?.destroy();
    },
  };
}
