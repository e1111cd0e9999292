import type { Modal } from 'obsidian';

/** What can have the focus, also rows that Tab passes over. */
const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]'].join();

/**
 * Opens a dialog that gives the focus back when it closes, also where what had it was drawn again meanwhile, because a
 * note has changed: then to what is in its place.
 */
export function openModal(modal: Modal): void {
  modal.setCloseCallback(focusPlace());
  modal.open();
}

/** Remembers where the focus is; the result gives it back if it would be nowhere. */
function focusPlace(): () => void {
  const focused = activeDocument.activeElement;
  const places: { readonly around: Element; readonly index: number }[] = [];
  for (let around = focused?.parentElement; around != null; around = around.parentElement) {
    const index = [...around.querySelectorAll(FOCUSABLE)].findIndex((each) => each === focused);
    places.push({ around, index: Math.max(index, 0) });
  }
  return () => {
    // The app does it itself where what had the focus is still there.
    if (focused === null || focused.isConnected) return;
    for (const { around, index } of places) {
      if (!around.isConnected) continue;
      const present = [...around.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) =>
        each.isShown(),
      );
      const next = present[Math.min(index, present.length - 1)];
      if (next === undefined) continue;
      next.focus();
      return;
    }
  };
}
