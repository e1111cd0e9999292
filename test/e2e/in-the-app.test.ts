import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { faultsOf } from './axe';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

/** What needs parts of the app that the stand-in has none of: they are played in Obsidian itself alone. */
const pages = new PluginPages();
const TODAY = '2026-11-20.md';
const SETTINGS = '.obsidian/plugins/small-wins/data.json';
const BEGUN = { [SETTINGS]: '{ "version": 1 }', [TODAY]: '- began #win\n' };

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** Runs one of the app's own commands. */
async function run({ page }: PluginPage, command: string): Promise<void> {
  await page.evaluate((id) => window.app?.commands.executeCommandById(id), command);
}

describe.runIf(pages.can('directory'))('plugins of the directory', () => {
  it('fill a new day by their template, before the line is put into it', async () => {
    const plugin = await pages.open({
      files: {
        [SETTINGS]: '{ "version": 1 }',
        '.obsidian/daily-notes.json': '{ "template": "Templates/Day" }',
        '.obsidian/plugins/templater-obsidian/data.json':
          '{ "trigger_on_file_creation": true, "templates_folder": "Templates" }',
        'Templates/Day.md': '# <% tp.date.now("YYYY") %>\n\n## Wins\n\n## Notes\n',
      },
      plugins: ['templater-obsidian'],
    });

    await plugin.field.fill('one');
    await plugin.field.press('Enter');

    await soon(() => plugin.vault.has(TODAY) && plugin.vault.read(TODAY)).toBe(
      '# 2026\n\n## Wins\n- one #win\n\n## Notes\n',
    );
  });

  it('say where the weekly review goes, which is written twice', async () => {
    const plugin = await pages.open({
      files: {
        ...BEGUN,
        '.obsidian/plugins/periodic-notes/data.json':
          '{ "weekly": { "enabled": true, "format": "GGGG-[W]WW", "folder": "Weeks" } }',
      },
      plugins: ['periodic-notes'],
    });

    await plugin.run('write-review');
    await plugin.notice.getByText('Wrote the review').waitFor();
    const first = plugin.vault.read('Weeks/2026-W47.md');
    await plugin.run('write-review');
    await plugin.notice.getByText('is already up to date').waitFor();

    expect(first).toContain('began');
    expect(plugin.vault.read('Weeks/2026-W47.md')).toBe(first);
  });

  it('complete a step with the date that Tasks would write', async () => {
    const plugin = await pages.open({
      files: { [SETTINGS]: '{ "version": 1 }', [TODAY]: '- [ ] open the file #step\n' },
      plugins: ['obsidian-tasks-plugin'],
      address: 'open=2026-11-20',
    });
    await plugin.editor.click();

    await plugin.run('complete-step');

    await soon(() => plugin.vault.read(TODAY)).toBe('- [x] open the file #step ✅ 2026-11-20\n');
  });

  it('can be a theme: one pill for each mark, and contrast that is enough', async () => {
    const plugin = await pages.open({ files: BEGUN, theme: 'Minimal', address: 'open=2026-11-20' });
    const pill = plugin.page.locator('.cm-content .small-wins-badge .cm-hashtag').first();
    await pill.waitFor();

    expect(await pill.evaluate((part) => getComputedStyle(part).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    );
    expect(await plugin.violationsInBothThemes()).toEqual([]);
  });
});

describe.runIf(pages.can('panes'))('a note that is open twice', () => {
  it('gets a line in both panes, beside typing that is not saved', async () => {
    const plugin = await pages.open({
      files: { ...BEGUN, [TODAY]: 'A day.\n- began #win\n' },
      address: 'open=2026-11-20',
    });
    await run(plugin, 'workspace:split-vertical');
    await plugin.editor.last().click();
    await plugin.page.keyboard.press('Control+Home');
    await plugin.page.keyboard.type('Typed. ');

    await plugin.field.fill('one more');
    await plugin.field.press('Enter');

    await soon(() => plugin.vault.read(TODAY)).toBe(
      'Typed. A day.\n- began #win\n\n## Wins\n- one more #win\n',
    );
    for (const pane of await plugin.editor.all()) {
      expect(await pane.innerText()).toContain('one more');
    }
  });
});

describe.runIf(pages.can('tables'))('a cell of a table that is edited', () => {
  it('has no badge and no dot of its own, and takes no mark', async () => {
    const note = '| what | mark |\n| ---- | ---- |\n| swam | #win |\n';
    const plugin = await pages.open({
      files: { ...BEGUN, [TODAY]: note },
      address: 'open=2026-11-20',
    });
    const table = plugin.page.locator('.cm-table-widget');

    await table.locator('td', { hasText: 'swam' }).click();
    await plugin.run('toggle-win');

    expect(await table.locator('.small-wins-badge, .small-wins-dot').count()).toBe(0);
    expect(plugin.vault.read(TODAY)).toBe(note);
  });
});

describe.runIf(pages.can('canvas'))('a canvas', () => {
  it('has badges in its cards of notes, blocks that are drawn, and commands that write nothing', async () => {
    const cards = [
      { id: 'a', type: 'file', file: TODAY, x: 0, y: 0, width: 400, height: 300 },
      { id: 'b', type: 'file', file: 'Block.md', x: 500, y: 0, width: 600, height: 400 },
      { id: 'c', type: 'text', text: 'only words', x: 0, y: 400, width: 400, height: 200 },
    ];
    const plugin = await pages.open({
      files: {
        ...BEGUN,
        'Block.md': '```small-wins\nview: heatmap\n```\n',
        'Board.canvas': JSON.stringify({ nodes: cards, edges: [] }),
      },
      address: 'open=Board.canvas',
    });
    const { page } = plugin;
    const card = page.locator('.canvas-node', { hasText: 'only words' });

    await page.locator('.canvas-node a.tag.small-wins-badge').first().waitFor();
    await page.locator('.canvas-node .small-wins-block .small-wins-grid').waitFor();
    await card.dblclick();
    await plugin.run('toggle-win');

    expect(plugin.vault.read(TODAY)).toBe(BEGUN[TODAY]);
    expect(plugin.vault.read('Board.canvas')).not.toContain('#win');
  });
});

describe.runIf(pages.can('pdf'))('a note on paper', () => {
  it('is exported up to the dialog of the system', async () => {
    const plugin = await pages.open({ files: BEGUN, address: 'open=2026-11-20' });

    await run(plugin, 'workspace:export-pdf');
    await plugin.modal.waitFor();
    await plugin.page.keyboard.press('Escape');

    await soon(() => plugin.modal.count()).toBe(0);
  });
});

describe.runIf(pages.can('settings-search'))('the settings', () => {
  it('are found by words, in a window of their own and without one', async () => {
    const plugin = await pages.open({ files: BEGUN });
    const find = async (name: string) => {
      await plugin.openSettings();
      await plugin.settings.locator('input[type=search]').first().fill(name);
      await plugin.setting(name).waitFor();
    };

    await find('Quiet mode');
    expect(plugin.settings).not.toBe(plugin.page);
    expect(await faultsOf(plugin.settings, { parts: ['[class*="small-wins-setting"]'] })).toEqual(
      [],
    );
    await find('Open settings in new window');
    await plugin.setting('Open settings in new window').locator('.checkbox-container').click();
    await plugin.settings.close();

    await find('Quiet mode');
    expect(plugin.settings).toBe(plugin.page);
    await plugin.page.keyboard.press('Escape');
    await plugin.page.keyboard.press('Escape');
    await soon(() => plugin.setting('Quiet mode').count()).toBe(0);
  });
});
