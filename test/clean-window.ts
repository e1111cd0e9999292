import './quick-queries';
import { afterAll, afterEach, vi } from 'vitest';

afterEach(forgetClosedWindows);

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

/** What jsdom knows of the window: itself, and all that were ever opened in it. */
interface Shared {
  readonly _currentOriginData: { readonly windowsInSameOrigin: Partial<Window>[] };
}

/** Forgets the windows that were closed, which jsdom keeps for ever, and tells of each thing that is stored. */
function forgetClosedWindows(): void {
  const { jsdom } = globalThis as unknown as { readonly jsdom: { readonly window: Shared } };
  const { windowsInSameOrigin: all } = jsdom.window._currentOriginData;
  all.splice(0, all.length, ...all.filter((each) => each.document !== undefined));
}
