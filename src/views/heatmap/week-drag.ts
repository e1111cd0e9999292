export interface WeekDrag {
  /** px from one week to the next */
  readonly pitch: () => number;
  readonly isRightToLeft: () => boolean;
  /** moves the weeks in sight, newer ones above 0, counted from where the drag began */
  readonly begin: () => (weeks: number) => void;
}

const DRAG_STARTS_PX = 6;

/**
 * Moves weeks by a sideways wheel (or with Shift) and by dragging. Vertical wheels and drags are left to the page, so
 * that scrolling it never moves the weeks.
 */
export function dragWeeks(surface: HTMLElement, drag: WeekDrag): void {
  const sign = () => (drag.isRightToLeft() ? -1 : 1);
  // On phones the app takes every sideways swipe for its drawers, unless an ancestor says otherwise.
  surface.dataset.ignoreSwipe = 'true';

  let scrolled = 0;
  surface.addEventListener(
    'wheel',
    (event) => {
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      const upright = event.shiftKey ? 0 : event.deltaY;
      if (Math.abs(sideways) <= Math.abs(upright)) return;
      event.preventDefault();
      scrolled += sideways * sign();
      const weeks = Math.trunc(scrolled / drag.pitch());
      if (weeks === 0) return;
      scrolled -= weeks * drag.pitch();
      drag.begin()(weeks);
    },
    { passive: false },
  );

  let start: { readonly x: number; readonly id: number } | null = null;
  let move: ((weeks: number) => void) | null = null;
  surface.addEventListener('pointerdown', (event) => {
    if (event.button === 0) start = { x: event.clientX, id: event.pointerId };
    move = null;
  });
  surface.addEventListener('pointermove', (event) => {
    if (start?.id !== event.pointerId) return;
    const by = event.clientX - start.x;
    if (move === null) {
      if (Math.abs(by) < DRAG_STARTS_PX) return;
      move = drag.begin();
      surface.setPointerCapture(event.pointerId);
      surface.classList.add('is-dragged');
    }
    move(Math.round((-by * sign()) / drag.pitch()));
  });
  const end = () => {
    start = null;
    surface.classList.remove('is-dragged');
  };
  surface.addEventListener('pointerup', end);
  surface.addEventListener('pointercancel', end);
  // The click that ends a drag must not open a day.
  surface.addEventListener(
    'click',
    (event) => {
      if (move === null) return;
      move = null;
      event.stopPropagation();
      event.preventDefault();
    },
    true,
  );
}
