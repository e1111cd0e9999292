const HOLD_MS = 500;
const STILL_PX = 10;

/**
 * A long press as a right-click, for phones whose web view has no `contextmenu` of its own: there the same gesture
 * reports once, for whichever comes first.
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
  // The finger that is lifted after the menu came is no tap on the line below.
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
