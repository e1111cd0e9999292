// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from './whole-plugin';
import { stopPlugin } from './whole-plugin';
import { button, part, run, startWithSidebar, texts } from './with-sidebar';

const FILES = { '2026-11-19.md': '- went on #win\n', '2026-11-20.md': '- and on #win\n' };

let whole: WholePlugin;

afterEach(async () => {
  await stopPlugin(whole);
  window.localStorage.clear();
});

function titles(): string[] {
  return [...document.querySelectorAll('.small-wins-section:not(.is-hidden)')].map(
    (section) => section.querySelector('.small-wins-section-title')?.textContent ?? '',
  );
}

function choose(title: string): void {
  const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(
    ({ textContent }) => textContent === title,
  );
  if (item === undefined) throw new Error(`no item ${title}`);
  item.click();
}

function openMenuOf(name: string): void {
  part(`.small-wins-${name} .small-wins-section-header`).dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
  );
}

describe('the sections of the sidebar', () => {
  it('are moved and hidden from their headers, shown again and put back from the menu of all', async () => {
    whole = await startWithSidebar(FILES);
    await vi.waitFor(() => {
      expect(titles().slice(0, 4)).toEqual(['Today', 'Streak', 'Heatmap', 'This week']);
    });

    openMenuOf('heatmap');
    choose('Move up');
    openMenuOf('week');
    choose('Hide “This week”');
    expect(titles().slice(0, 4)).toEqual(['Today', 'Heatmap', 'Streak', 'Goals']);

    button('Arrange sections').click();
    choose('This week');
    expect(titles().slice(0, 4)).toEqual(['Today', 'Heatmap', 'Streak', 'This week']);

    button('Arrange sections').click();
    choose('Reset to default');
    expect(titles().slice(0, 4)).toEqual(['Today', 'Streak', 'Heatmap', 'This week']);
    button('Arrange sections').click();
    expect(texts('.menu-item')).not.toContain('Reset to default');
  });

  it('can all be in a tab of the main area, which is opened once', async () => {
    whole = await startWithSidebar(FILES);
    const { workspace } = whole.host.app;
    const inMain = () =>
      workspace
        .getLeavesOfType('small-wins')
        .filter((leaf) => leaf.getRoot() === workspace.rootSplit);

    run(whole, 'open-in-tab');
    await vi.waitFor(() => {
      expect(inMain()).toHaveLength(1);
    });
    run(whole, 'open-in-tab');
    await vi.waitFor(() => {
      expect(workspace.activeLeaf).toBe(inMain()[0]);
    });

    expect(inMain()).toHaveLength(1);
  });
});
