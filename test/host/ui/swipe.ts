import { Platform } from './platform';

/** What a swipe moves. */
interface Drawer {
  readonly collapsed: boolean;
  expand(): void;
  collapse(): void;
}

/** Pixels before a touch is a swipe (a guess). */
const LEAST = 30;

/**
 * The phone app's one recogniser of swipes, for both drawers: it listens to touches that have bubbled up to the page,
 * and gives up where the element that was touched, or one around it, has `data-ignore-swipe`, as the app's own graph
 * view and sliders have (read from the app by others). Pointer events and `touch-action` do not stop it.
 */
export function followSwipes(document: Document, left: Drawer, right: Drawer): () => void {
  let began: { x: number; y: number } | null = null;
  const start = (event: TouchEvent) => {
    const touched = event.target as Element | null;
    const [touch] = event.touches;
    const isOurs = Platform.isMobile && touched?.closest('[data-ignore-swipe]') === null;
    began = isOurs && touch !== undefined ? { x: touch.clientX, y: touch.clientY } : null;
  };
  const move = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (began === null || touch === undefined) return;
    const [across, down] = [touch.clientX - began.x, touch.clientY - began.y];
    if (Math.abs(across) < LEAST || Math.abs(across) < Math.abs(down)) return;
    began = null;
    const [opening, closing] = across > 0 ? [left, right] : [right, left];
    if (!closing.collapsed) closing.collapse();
    else opening.expand();
  };
  document.addEventListener('touchstart', start);
  document.addEventListener('touchmove', move);
  return () => {
    document.removeEventListener('touchstart', start);
    document.removeEventListener('touchmove', move);
  };
}
