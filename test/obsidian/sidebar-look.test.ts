// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import SmallWinsPlugin from '../../src/main';
import { SidebarView } from '../../src/obsidian/sidebar/sidebar-view';
import { button, startWithSidebar } from './with-sidebar';
import type { WholePlugin } from './whole-plugin';
import { DATA, MANIFEST, stopPlugin } from './whole-plugin';

let whole: WholePlugin | null = null;

async function open(): Promise<WholePlugin> {
  whole = await startWithSidebar({
    '2026-11-20.md': '- swept #win/home\n- ran #win/sport\n',
    '2025-03-04.md': '- planted #win/home\n',
    [DATA]: '{}',
  });
  return whole;
}

function view(): SidebarView {
  const leaf = whole?.host.app.workspace.getLeavesOfType('small-wins')[0];
  if (!(leaf?.view instanceof SidebarView)) throw new Error('no sidebar');
  return leaf.view;
}

afterEach(async () => {
  if (whole !== null) await stopPlugin(whole);
  document.body.replaceChildren();
});

it('is as the user left it after the plugin was updated', async () => {
  const { host } = await open();
  view().showOnly({ area: 'home' });
  button('Show as a table', '.small-wins-view').click();
  const before = view().getState();

  host.disable('small-wins');
  await host.enable(SmallWinsPlugin, MANIFEST);

  await vi.waitFor(() => expect(view().getState()).toEqual(before));
  expect(before).toMatchObject({ filter: { area: 'home' }, table: true });
});

it('is not to be seen at a start until there is something to show in it', async () => {
  const { host } = await open();
  host.disable('small-wins');
  const looks: (string | null)[] = [];
  const watcher = new MutationObserver(() => {
    const root = document.querySelector<HTMLElement>('.small-wins-view > .small-wins');
    if (root !== null) looks.push(root.hidden ? null : root.textContent);
  });
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true });

  await host.enable(SmallWinsPlugin, MANIFEST);
  await vi.waitFor(() => expect(looks.at(-1)).toContain('swept'));
  watcher.disconnect();

  expect(looks[0]).toBeNull();
  expect(looks.find((look) => look !== null)).toContain('Fri 20 Nov');
});

it('is as the user left it in another window', async () => {
  const { host } = await open();
  view().showOnly({ area: 'home' });
  const before = view().getState();
  const leaf = host.app.workspace.getLeavesOfType('small-wins')[0];
  const { ResizeObserver } = window;
  host.app.workspace.on('window-open', (_: unknown, win: Window) => {
    Object.assign(win, { ResizeObserver });
  });

  if (leaf !== undefined) host.app.workspace.moveLeafToPopout(leaf);

  await vi.waitFor(() => expect(view().getState()).toEqual(before));
});

it.each([
  { type: 'small-wins', shown: '1 win2025' },
  { type: 'small-wins-entries', shown: 'planted' },
])(
  'is drawn when its tab is turned to, as the app opens it again: $type',
  async ({ type, shown }) => {
    const { host } = await open();
    const { workspace } = host.app;
    const look = { from: '2025-01-01', to: '2025-12-31', query: 'planted', by: 'month' };
    const front = workspace.getLeaf('tab');
    await front.setViewState({ type: 'empty', active: true });
    const hidden = workspace.getLeaf('tab');
    await hidden.setViewState({ type, state: look });
    const before = hidden.view.containerEl.textContent;

    workspace.setActiveLeaf(hidden);

    await vi.waitFor(() => expect(hidden.view.containerEl.textContent).toContain(shown));
    expect(before).not.toContain(shown);
  },
);
