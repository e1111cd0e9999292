import type { Locator } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { faultsInEveryLook } from './looks';
import { goOn } from './go-on';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
const FILES = {
  '2026-11-18.md': '- walked #win\n',
  '2026-11-19.md': '- wrote a page #win [[Report]]\n',
  '2026-11-20.md': 'A day.\n\n- sent it #win [[Work/Report|the report]]\n',
  'Work/Report.md': 'No day here.\n',
  'Report.base': baseOf('Work/Report.md'),
  'Both.base': baseOf('2026-11-18.md', 'Work/Report.md'),
  'None.base': baseOf('No note.md'),
};
const LINKED = ['Friday 20 November 2026, 1 win, today', 'Thursday 19 November 2026, 1 win'];

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** A base of some files. */
function baseOf(...files: readonly string[]): string {
  const rules = files.map((path) => `    - file.path == "${path}"\n`).join('');
  return `filters:\n  or:\n${rules}views:\n  - type: small-wins-heatmap\n    name: Days\n`;
}

/** Opens a base in the middle of the app, with nothing beside it. */
async function openBase(name: string): Promise<{ plugin: PluginPage; base: Locator }> {
  const plugin = await goOn(pages, { files: FILES });
  await plugin.page.evaluate(() => window.app?.workspace.rightSplit.collapse());
  await plugin.openNote(name);
  const base = plugin.page.locator('.bases-view:visible');
  await base.locator('.small-wins-block').waitFor();
  return { plugin, base };
}

function option({ page }: PluginPage, name: string): Locator {
  return page.locator('.bases-toolbar:visible').getByLabel(name);
}

/** The labels of the days that were won, the last one first. */
async function won(base: Locator): Promise<string[]> {
  const cells = await base.locator('.small-wins-row > [data-status="won"]').all();
  const labels = await Promise.all(cells.map((cell) => cell.getAttribute('aria-label')));
  return labels.map((label) => label ?? '').sort();
}

describe('a base as a heatmap', () => {
  it('unfolds a day by keyboard, and opens the line of its entry', async () => {
    const { plugin, base } = await openBase('Report.base');
    expect(await won(base)).toEqual(LINKED);
    expect(await faultsInEveryLook(plugin)).toEqual({});

    await base.locator('.small-wins-cell[tabindex="0"]').focus();
    await plugin.page.keyboard.press('Enter');
    await base.locator('.small-wins-day').getByText('sent it').waitFor();
    expect(await plugin.violations()).toEqual([]);
    await base.locator('.small-wins-day .small-wins-entry').focus();
    await plugin.page.keyboard.press('Enter');

    await soon(() =>
      plugin.page.evaluate(() => {
        const editor = window.app?.workspace.activeEditor?.editor;
        return editor?.getLine(editor.getCursor().line) ?? '';
      }),
    ).toContain('sent it');
  });

  it.runIf(pages.can('base-options'))(
    'follows its options by keyboard, and its notes',
    async () => {
      const { plugin, base } = await openBase('Both.base');
      const weeks = base.locator('.small-wins-row').first().locator('.small-wins-cell');
      const before = await weeks.count();
      await option(plugin, 'Months').focus();
      expect(await won(base)).toHaveLength(3);

      await plugin.page.keyboard.press('Home');
      await soon(() => weeks.count()).toBeLessThan(before);
      await option(plugin, 'Count').focus();
      await plugin.page.keyboard.type('Wins that link');
      await soon(() => won(base)).toEqual(LINKED);
      plugin.vault.write('2026-11-17.md', '- asked [[Report]] first #win\n');

      await soon(() => won(base)).toEqual([...LINKED, 'Tuesday 17 November 2026, 1 win']);
    },
  );

  it('says so where there is nothing to show', async () => {
    const { base } = await openBase('None.base');

    expect(await base.innerText()).toContain('This base has no files');
  });

  it.runIf(pages.can('windows'))('works in a popout window', async () => {
    const { plugin } = await openBase('Report.base');

    const [popout] = await Promise.all([
      plugin.page.waitForEvent('popup'),
      plugin.page.evaluate(() =>
        window.app?.commands.executeCommandById('workspace:move-to-new-window'),
      ),
    ]);
    const base = popout.locator('.bases-view');
    await base.locator('.small-wins-cell[tabindex="0"]').focus();
    await popout.keyboard.press('Enter');

    await base.locator('.small-wins-day').getByText('sent it').waitFor();
    expect(await plugin.violations(popout)).toEqual([]);
  });
});
