import { afterAll, vi } from 'vitest';

// The files of a process share one window: none sees what another one has left in it.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  document.head.replaceChildren();
  document.body.replaceChildren();
  window.localStorage.clear();
});
