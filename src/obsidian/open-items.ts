import type { App } from 'obsidian';
import { Platform } from 'obsidian';
import type { Words } from '../core/words/words';
import { openLine } from './open-note';

/** Adds an item to a menu. */
type AddItem = (title: string, icon: string, act: () => unknown) => void;

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
