import type { App } from 'obsidian';
import { focusView } from '../focus-view';
import { closeDrawers } from '../open-note';
import { ALL_WINS_VIEW, AllWinsView } from './all-wins-view';

/** Opens the view again where it is open: a tab has the title that its view had when it was opened. */
export async function openAllWinsAgain({ workspace }: App): Promise<void> {
  for (const leaf of workspace.getLeavesOfType(ALL_WINS_VIEW)) {
    const state = leaf.getViewState();
    await leaf.setViewState({ type: 'empty' });
    await leaf.setViewState(state);
  }
}

/** Opens the view in a tab, or brings the one that is there to the front; with a query, it searches for that. */
export async function showAllWins(app: App, query?: string): Promise<void> {
  const { workspace } = app;
  const [open] = workspace.getLeavesOfType(ALL_WINS_VIEW);
  const leaf = open ?? workspace.getLeaf('tab');
  if (open === undefined) {
    const state = query === undefined ? {} : { query };
    await leaf.setViewState({ type: ALL_WINS_VIEW, active: true, state });
  }
  await workspace.revealLeaf(leaf);
  closeDrawers(app);
  if (!(leaf.view instanceof AllWinsView)) return;
  // A view that was made in a tab which was not in front yet has drawn nothing.
  if (open === undefined || query === undefined) leaf.view.draw();
  else leaf.view.search(query);
  focusView(leaf.view);
}
