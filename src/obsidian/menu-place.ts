import type { Menu } from 'obsidian';
import { isElement } from '../views/elements/element';
import { closeWithPlugin } from './open-things';

/** Shows a menu below the button that was pressed, so that it stays in sight. */
export function showBelow(menu: Menu, event: MouseEvent): void {
  goWithPlugin(menu);
  const { currentTarget } = event;
  if (isElement(currentTarget)) showUnder(menu, currentTarget);
  else menu.showAtMouseEvent(event);
}

/** Shows a menu at the pointer; if opened by keyboard, at the focused element. */
export function showAt(menu: Menu, event: MouseEvent): void {
  goWithPlugin(menu);
  const isByKeyboard = event.detail === 0 && event.clientX === 0 && event.clientY === 0;
  const target = event.currentTarget ?? event.target;
  if (!isByKeyboard || !isElement(target)) {
    menu.showAtMouseEvent(event);
    return;
  }
  showUnder(menu, target);
}

function showUnder(menu: Menu, element: Element): void {
  const { left, bottom } = element.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, element.ownerDocument);
}

function goWithPlugin(menu: Menu): void {
  menu.onHide(
    closeWithPlugin(() => {
      menu.hide();
    }),
  );
}
