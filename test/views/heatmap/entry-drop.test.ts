// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { aJournal, aPlan, day } from '../../core/journal/a-journal';
import { aSidebar } from '../../models/a-shown-vault';
import type { Screen } from '../a-screen';
import { aScreen } from '../a-screen';

const TODAY = day('2026-11-20');
function show(): Screen {
  const journal = aJournal().wonDaily('2026-11-01', '2026-11-20').build();
  return aScreen(aSidebar(journal, aPlan(), TODAY));
}

/** As a browser drags: what is dragged is in the event, and can be read only at the drop. */
function drag(type: string, target: Element | null): DragEvent {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true }) as DragEvent;
  const dataTransfer = { setData: () => undefined, effectAllowed: 'none', dropEffect: 'none' };
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  target?.dispatchEvent(event);
  return event;
}

function cell(root: HTMLElement, name: string): Element | null {
  return root.querySelector(`.small-wins-cell[aria-label^="${name}"]`);
}

it('an entry that is dropped on a day of the heatmap gets that day', () => {
  const { root, called } = show();
  const entry = root.querySelector('.small-wins-today .small-wins-entry');
  const tuesday = cell(root, 'Tuesday 17 November');
  drag('dragstart', entry);
  expect(drag('dragover', tuesday).defaultPrevented).toBe(true);
  expect(tuesday?.classList.contains('is-drop-target')).toBe(true);
  drag('drop', tuesday);
  drag('dragend', entry);

  expect(called('giveDay')).toEqual([[expect.objectContaining({ day: TODAY }), day('2026-11-17')]]);
  expect(root.querySelector('.is-drop-target')).toBeNull();
});

it('nothing else can be dropped there, and an entry beside the days or on its own changes nothing', () => {
  const { root, called } = show();
  const entry = root.querySelector('.small-wins-today .small-wins-entry');
  const tuesday = cell(root, 'Tuesday 17 November');
  expect(drag('dragover', tuesday).defaultPrevented).toBe(false);
  drag('drop', tuesday);

  drag('dragstart', entry);
  expect(drag('dragover', root.querySelector('[role="rowheader"]')).defaultPrevented).toBe(false);
  drag('drop', cell(root, 'Friday 20 November'));
  drag('dragend', entry);
  drag('drop', tuesday);
  expect(called('giveDay')).toEqual([]);
});
