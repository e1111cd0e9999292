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
    if (event.pointerType !== 'touch' || view === null) return;
    start = event;
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
  element.addEventListener('pointerup', stop);
  element.addEventListener('pointercancel', stop);
  element.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    stop();
    if (!opened) open(event);
    opened = true;
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
