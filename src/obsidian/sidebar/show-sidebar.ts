import type { App } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { SIDEBAR_VIEW, SidebarView } from './sidebar-view';

/** Opens the sidebar, or brings it to the front; null if the app did not create it. */
export async function showSidebar(app: App): Promise<SidebarView | null> {
  const leaf = await app.workspace.ensureSideLeaf(SIDEBAR_VIEW, 'right', {
    active: true,
    reveal: true,
  });
  await leaf.loadIfDeferred();
  return leaf.view instanceof SidebarView ? leaf.view : null;
}

/** Opens the view in a tab of the main area, or brings the one that is there to the front. */
export async function showInTab({ workspace }: App): Promise<SidebarView | null> {
  const open = workspace
    .getLeavesOfType(SIDEBAR_VIEW)
    .find((leaf) => leaf.getRoot() === workspace.rootSplit);
  const leaf = open ?? workspace.getLeaf('tab');
  if (open === undefined) await leaf.setViewState({ type: SIDEBAR_VIEW, active: true });
  await workspace.revealLeaf(leaf);
  return leaf.view instanceof SidebarView ? leaf.view : null;
}

/** Unfolds a day in the sidebar's heatmap, for what is drawn elsewhere. */
export function showDayIn(app: App): (day: Day) => void {
  return (day) =>
    void showSidebar(app).then((sidebar) => {
      sidebar?.showDay(day);
    });
}
