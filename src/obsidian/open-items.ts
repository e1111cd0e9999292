import type { App, Menu } from 'obsidian';
import { Platform } from 'obsidian';
import type { Words } from '../core/words/words';
import { openLine } from './open-note';

type AddItem = (title: string, icon: string, act: () => unknown) => void;

/** Adds items to a menu. */
export function adderTo(menu: Menu): AddItem {
  return (title, icon, act) => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
  };
}

/** The items that open a line of a note, 0-based, elsewhere than in its own tab; a phone has no other windows. */
export function addOpenElsewhere(
  add: AddItem,
  app: App,
  { menus }: Words,
  { path, line }: { readonly path: string; readonly line: number | null },
): void {
  add(menus.openInTab, 'file-plus', () => openLine(app, path, line, 'tab'));
  add(menus.openToTheRight, 'separator-vertical', () => openLine(app, path, line, 'split'));
  if (!Platform.isDesktopApp) return;
  add(menus.openInWindow, 'picture-in-picture-2', () => openLine(app, path, line, 'window'));
}
