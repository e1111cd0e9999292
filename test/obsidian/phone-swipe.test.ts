// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setPhone } from '../host/ui/platform';
import { part, startWithSidebar } from './with-sidebar';
import type { WholePlugin } from './whole-plugin';
import { DATA, stopPlugin } from './whole-plugin';

let whole: WholePlugin | null = null;

/** Draws a finger over the page from what a selector finds. */
function swipe(selector: string, across: number): void {
  const [from, to] = [
    { clientX: 100, clientY: 200 },
    { clientX: 100 + across, clientY: 204 },
  ];
  const touch = (type: string, at: object) =>
    Object.assign(new Event(type, { bubbles: true }), { touches: [at] });
  const element = part(selector);
  element.dispatchEvent(touch('touchstart', from));
  element.dispatchEvent(touch('touchmove', to));
}

beforeEach(async () => {
  setPhone(true);
  whole = await startWithSidebar({ '2026-11-20.md': '- swept #win\n', [DATA]: '{}' });
});

afterEach(async () => {
  if (whole !== null) await stopPlugin(whole);
  setPhone(false);
  document.body.replaceChildren();
});

it('moves the drawer by a swipe anywhere but on the heatmap', () => {
  const drawer = whole?.host.app.workspace.rightSplit;

  swipe('.small-wins-view .small-wins-cell', 120);
  const afterCell = drawer?.collapsed;
  swipe('.small-wins-view .small-wins-entry', 120);

  expect([afterCell, drawer?.collapsed]).toEqual([false, true]);
});
