import './quick-queries';
import { afterAll, vi } from 'vitest';

// The files of a process share one window: none sees what another one has left in it.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  forgetFrames();
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  document.head.replaceChildren();
  document.body.replaceChildren();
  window.localStorage.clear();
});

/** Forgets the frames that are due: where a test has replaced their timer, they and all later ones would never come. */
function forgetFrames(): void {
  const view = document.defaultView;
  if (view === null) return;
  const last = view.requestAnimationFrame(() => {});
  for (let frame = last; frame > 0; frame--) view.cancelAnimationFrame(frame);
}
