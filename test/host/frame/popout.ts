import { installGlobals } from '../ui/globals';

/**
 * What stands around all else in a window. A browser forgets such an element's object where nobody holds it; the next who
 * climbs to it from a node that another window has made gets one of that window's kind (`instanceof`), which axe refuses.
 */
const outermost = new WeakMap<Window, readonly Element[]>();

/** Opens a second window: a real one, or a frame where the page may not open windows (and in jsdom). */
export function openPopout(document: Document): Window {
  const window = realWindow(document) ?? frame(document);
  for (const style of document.querySelectorAll('link[rel="stylesheet"], style')) {
    window.document.head.appendChild(window.document.importNode(style, true));
  }
  window.document.documentElement.lang = document.documentElement.lang;
  window.document.documentElement.dir = document.documentElement.dir;
  // Without one a screen reader would have no name for the window; the app gives it the tab's and its own.
  window.document.title = document.title;
  window.document.body.className = `${document.body.className} is-popout-window`;
  outermost.set(window, [window.document.documentElement, window.document.body]);
  installGlobals(window as Window & typeof globalThis);
  return window;
}

function realWindow(document: Document): Window | null {
  const { defaultView } = document;
  if (!defaultView || /jsdom/i.test(defaultView.navigator.userAgent)) return null;
  return defaultView.open('about:blank', '_blank', 'popup,width=480,height=720');
}

function frame(document: Document): Window {
  const element = document.body.createEl('iframe', {
    cls: 'popout-frame',
    attr: { title: 'Popout' },
  });
  const window = element.contentWindow;
  if (!window) throw new Error('The document shows no frames');
  return window;
}
