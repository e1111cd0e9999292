import type { View } from 'obsidian';

/**
 * Calls back whenever a view may have come into sight: a tab that is turned to, a sidebar that is unfolded. `onResize`
 * alone isn't told of each.
 */
export function whenShown(view: View, callback: () => void): void {
  const { workspace } = view.app;
  view.registerEvent(workspace.on('active-leaf-change', callback));
  view.registerEvent(workspace.on('layout-change', callback));
  view.registerEvent(workspace.on('resize', callback));
}
