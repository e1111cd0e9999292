// Imported before everything else: what the plugin and the stand-in for the app expect of a window, in a process.
import { JSDOM } from 'jsdom';
import 'fake-indexeddb/auto';

class NoLayout {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const { window } = new JSDOM('<!doctype html><body></body>', {
  url: 'http://localhost/',
  pretendToBeVisual: true,
});
for (const name of Object.getOwnPropertyNames(window)) {
  if (name in globalThis) continue;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    writable: true,
    value: Reflect.get(window, name),
  });
}
// One set of timers: what the window begins, the process has to be able to end.
const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
Object.assign(window, { setTimeout, clearTimeout, setInterval, clearInterval });
Object.assign(globalThis, { window, ResizeObserver: NoLayout });
Object.assign(window, { indexedDB, ResizeObserver: NoLayout });
// jsdom has no layout: as far as the plugin knows, everything is on show.
window.HTMLElement.prototype.scrollIntoView = () => undefined;
