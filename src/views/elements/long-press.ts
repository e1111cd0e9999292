const HOLD_MS = 500;
const STILL_PX = 10;

/**
 * Fires a right-click for a long press, for phones whose web view has no `contextmenu` of its own. Where it has
 * one, the gesture is reported once, by whichever comes first.
 */
export function onLongPress(element: HTMLElement, open: (event: MouseEvent) => void): void {
  let timer: number | null = null;
  let start: PointerEvent | null = null;
  let opened = false;
  const view = element.ownerDocument.defaultView;
  const stop = () => {
    if (timer !== null) view?.clearTimeout(timer);
    timer = null;
  };
  element.addEventListener('pointerdown', (event) => {
    opened = false;
    start = event.pointerType === 'touch' ? event : null;
    if (start === null || view === null) return;
    timer = view.setTimeout(() => {
      timer = null;
      opened = true;
      open(event);
    }, HOLD_MS);
  });
  element.addEventListener('pointermove', (event) => {
    if (start === null) return;
    if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > STILL_PX) stop();
  });
  const lift = () => {
    stop();
    start = null;
  };
  element.addEventListener('pointerup', lift);
  element.addEventListener('pointercancel', lift);
  element.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    stop();
    // Only while a finger is down is it the same gesture: the menu key may be pressed again and again.
    const isHeld = start !== null;
    if (!isHeld || !opened) open(event);
    opened = isHeld;
  });
  // Nor may it press the mouse, which would close the menu.
  element.addEventListener('touchend', (event) => {
    if (opened && event.cancelable) event.preventDefault();
  });
  // Lifting the finger after the menu has opened must not tap the line below.
  element.addEventListener(
    'click',
    (event) => {
      if (!opened || event.detail === 0) return;
      opened = false;
      event.stopPropagation();
      event.preventDefault();
    },
    true,
  );
}
